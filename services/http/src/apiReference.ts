/**
 * `/openapi.json` and `/docs`: the contract of a service, and a page that shows it. The page's files come from the
 * installed package, its security policy lets no other host in and no inline script run.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type OpenApiDocument, openApiDocument, type ServiceInfo } from './openApiDocument.ts'
import type { ServiceApp } from './serviceApp.ts'

/** Adds the generated document and the page; call it after the routes. */
export const addApiReference = (app: ServiceApp, info: ServiceInfo): void => {
  let document: OpenApiDocument | undefined
  app.get('/openapi.json', (c) => {
    document ??= openApiDocument(app, info)
    return c.body(JSON.stringify(document), 200, {
      'content-type': 'application/json',
      'cache-control': 'no-cache',
    })
  })
  app.get('/docs', (c) => c.html(pageOf(info), 200, { 'content-security-policy': policy }))
  app.get('/docs/page.js', (c) => c.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
  app.get('/docs/:file', async (c) => {
    const file = c.req.param('file')
    const type = Object.hasOwn(files, file) ? files[file] : undefined
    if (type === undefined) return c.notFound()
    const bytes = new Uint8Array(await readFile(join(assets(), file)))
    return c.body(bytes, 200, { 'content-type': type, 'cache-control': 'max-age=3600' })
  })
}

const files: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
}

const assets = (): string => dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

// Addresses are relative, so that the page also works behind a prefix.
const script = `SwaggerUIBundle({
  url: 'openapi.json', dom_id: '#reference', deepLinking: true, validatorUrl: null, defaultModelsExpandDepth: 0,
})
`

const pageOf = ({ title }: ServiceInfo): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="docs/favicon-32x32.png">
<link rel="stylesheet" href="docs/swagger-ui.css">
</head>
<body>
<div id="reference"></div>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/page.js"></script>
</body>
</html>
`
