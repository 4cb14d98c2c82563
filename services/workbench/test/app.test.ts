import { rm } from 'node:fs/promises'
import { fixedPacks } from '@maplebridge/http'
import { packs } from '@maplebridge/packs'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workbench } from '../src/app.ts'
import { builtPage } from './builtPage.ts'
import { answerOf, editionOf, workedDispute } from './workedDisputes.ts'

let page = ''
let app: ReturnType<typeof workbench>

beforeAll(async () => {
  page = await builtPage()
  app = workbench({ packs: fixedPacks(packs), logger: pino({ level: 'silent' }), page })
}, 60_000)
afterAll(() => rm(page, { recursive: true }))

const assetsOf = (html: string): readonly string[] =>
  [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/gu)].map(([, path = '']) => `/${path}`)

test('the page may load from this host only, and is asked for anew each time', async () => {
  const response = await app.request('/')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self';/u)
  expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe|data:|https?:|\*/u)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('cache-control')).toBe('no-cache')
})

test('all that the page names is served, for good, and nothing in it is inline', async () => {
  const html = await (await app.request('/')).text()
  const assets = assetsOf(html)
  expect(assets.length).toBe(3)
  for (const path of assets) {
    const response = await app.request(path)
    expect(response.status, path).toBe(200)
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  }
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|https?:/u)
})

test('a script travels compressed to those who accept it', async () => {
  const script = assetsOf(await (await app.request('/')).text()).find((path) => path.endsWith('.js')) ?? ''
  const plain = await app.request(script)
  const packed = await app.request(script, { headers: { 'accept-encoding': 'gzip' } })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect((await packed.arrayBuffer()).byteLength).toBeLessThan((await plain.arrayBuffer()).byteLength / 2)
})

test.each(['/nothing', '/assets/nothing.js', '/assets/..%2f..%2fpackage.json', '/index.php'])(
  '%s is not found, as a problem document',
  async (path) => {
    const response = await app.request(path)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ type: '/problems/unknown-route' })
  },
)

test.each(['/healthz', '/readyz', '/openapi.json', '/docs', '/v1/packs'])('%s is mounted', async (path) => {
  expect((await app.request(path)).status).toBe(200)
})

test('the mounted service answers as the package does', async () => {
  const { pack, on, dispute } = workedDispute('hospital-death')
  const response = await app.request('/v1/assessments', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ pack, on, dispute }),
  })
  expect(response.status).toBe(200)
  const expected = answerOf(dispute, editionOf({ pack, on }))
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(expected)))
})
