/**
 * The workbench as one application: the assessment service, and beside it the page that asks the same packages in
 * the browser. The page may load from this host only.
 */
import { serveStatic } from '@hono/node-server/serve-static'
import { type AssessApiOptions, assessApi } from '@maplebridge/assess-api'
import type { ServiceApp } from '@maplebridge/http'
import type { MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'

/** What the workbench needs: what the assessment service needs, and the folder of the built page. */
export type WorkbenchOptions = AssessApiOptions & { readonly page: string }

/** The assessment service with the page at `/`. */
export const workbench = ({ page, ...options }: WorkbenchOptions): ServiceApp => {
  const app = assessApi(options)
  app.get('/', found({ 'cache-control': 'no-cache', 'content-security-policy': policy }))
  app.get('/', serveStatic({ root: page, path: 'index.html' }))
  app.get('/assets/*', found({ 'cache-control': 'public, max-age=31536000, immutable' }), compress())
  app.get('/assets/*', serveStatic({ root: page }))
  return app
}

/** Headers of an answer that was found; one that was not keeps those of a refusal. */
const found =
  (headers: Readonly<Record<string, string>>): MiddlewareHandler =>
  async (c, next) => {
    await next()
    if (!c.res.ok) return
    for (const [name, value] of Object.entries(headers)) c.header(name, value)
  }

const policy = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')
