/**
 * The workbench as one application: the assessment service, and beside it the page that asks the same packages in
 * the browser. The page may load from this host only.
 */
import { serveStatic } from '@hono/node-server/serve-static'
import { type AssessApiOptions, assessApi } from '@maplebridge/assess-api'
import type { ServiceApp } from '@maplebridge/http'
import { compress } from 'hono/compress'

/** What the workbench needs: what the assessment service needs, and the folder of the built page. */
export type WorkbenchOptions = AssessApiOptions & { readonly page: string }

/** The assessment service with the page at `/`. */
export const workbench = ({ page, ...options }: WorkbenchOptions): ServiceApp => {
  const app = assessApi(options)
  app.get('/assets/*', compress())
  app.get(
    '/assets/*',
    serveStatic({
      root: page,
      onFound: (_, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.get(
    '/',
    serveStatic({
      root: page,
      path: 'index.html',
      onFound: (_, c) => {
        c.header('cache-control', 'no-cache')
        c.header('content-security-policy', policy)
      },
    }),
  )
  return app
}

const policy = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')
