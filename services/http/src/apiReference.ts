/**
 * `/openapi/{service}.json` and `/docs`: the contract of each service that answers here, and a page that shows them.
 * The first one is also `/openapi.json`. The page's files come from the installed package, its security policy lets
 * no other host in and no inline script run.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { OpenApiDocument } from './openApiDocument.ts'
import type { ServiceApp } from './serviceApp.ts'

/** The contract of a service, generated when it is first asked for. */
export type ApiDocument = {
  readonly service: string
  readonly title: string
  readonly document: () => OpenApiDocument
}

/** Adds the documents and the page that shows them. */
export const addApiReference = (
  app: ServiceApp,
  {
    title,
    documents,
  }: { readonly title: string; readonly documents: readonly [ApiDocument, ...ApiDocument[]] },
): void => {
  const texts = new Map<string, string>()
  const textOf = ({ service, document }: ApiDocument): string => {
    const text = texts.get(service) ?? JSON.stringify(document())
    texts.set(service, text)
    return text
  }
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache' }
  for (const each of documents)
    app.get(`/openapi/${each.service}.json`, (c) => c.body(textOf(each), 200, headers))
  app.get('/openapi.json', (c) => c.body(textOf(documents[0]), 200, headers))
  app.get('/docs', (c) => c.html(pageOf(title), 200, { 'content-security-policy': policy }))
  app.get('/docs/page.js', (c) =>
    c.body(scriptOf(documents), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  )
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
  'swagger-ui-standalone-preset.js': 'text/javascript; charset=utf-8',
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
const scriptOf = (documents: readonly ApiDocument[]): string => {
  const urls = documents.map(({ service, title }) => ({ url: `openapi/${service}.json`, name: title }))
  const [only, ...others] = urls
  const shown = others.length === 0 ? { url: only?.url } : { urls, layout: 'StandaloneLayout' }
  const options = JSON.stringify({
    ...shown,
    dom_id: '#reference',
    validatorUrl: null,
    defaultModelsExpandDepth: 0,
  })
  // The logo of the bar brings an inline style, which the policy of the page forbids.
  return `SwaggerUIBundle({
  ...${options}, deepLinking: true, presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  plugins: [() => ({ components: { Logo: () => null } })],
})
`
}

const pageOf = (title: string): string => `<!doctype html>
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
<script src="docs/swagger-ui-standalone-preset.js"></script>
<script src="docs/page.js"></script>
</body>
</html>
`
