import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { accountabilityApi } from '@maplebridge/accountability-api'
import { assessApi } from '@maplebridge/assess-api'
import { caseworkApi, type Ledger, migrate, openDatabase } from '@maplebridge/casework-api'
import { editionsOf, fixedPacks, type StandaloneOptions } from '@maplebridge/http'
import { metricsApi } from '@maplebridge/metrics-api'
import { packs } from '@maplebridge/packs'
import { changesOfRisk, explainRisk } from '@maplebridge/policy-pack'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import { riskApi } from '@maplebridge/risk-api'
import { routingApi } from '@maplebridge/routing-api'
import * as Result from 'effect/Result'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workbench } from '../src/app.ts'
import { builtPage } from './builtPage.ts'
import { answerOf, editionOf, workedDispute } from './workedDisputes.ts'

let page = ''
let ledger: Ledger
let app: ReturnType<typeof workbench>

beforeAll(async () => {
  page = await builtPage()
  const db = await openDatabase('memory://')
  await migrate(db)
  ledger = {
    db,
    rules: { editions: editionsOf(fixedPacks(packs)) },
    now: () => '2026-05-08T02:00:00.000Z',
    authenticate: async () => Result.fail('token-missing'),
  }
  app = workbench({
    packs: fixedPacks(packs),
    logger: pino({ level: 'silent' }),
    page,
    casework: { ledger },
  })
}, 60_000)
afterAll(async () => {
  await rm(page, { recursive: true })
  await ledger.db.destroy()
})

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
  for (const kind of ['.js', '.css', '.svg'])
    expect(
      assets.some((path) => path.endsWith(kind)),
      kind,
    ).toBe(true)
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

test.each([
  '/healthz',
  '/readyz',
  '/openapi.json',
  '/docs',
  '/v1/packs',
  '/problems/unknown-level',
  '/problems/unknown-limit',
  '/problems/unknown-body',
  '/v1/areas/63?on=2023-05-08',
  '/problems/unknown-metric',
  '/problems/unknown-case',
  '/v1/definitions?pack=cn-national&on=2026-01-20',
])('%s is mounted', async (path) => {
  expect((await app.request(path)).status).toBe(200)
})

test('each service keeps its own contract, the same as when it runs alone', async () => {
  const alone = {
    'assess-api': assessApi,
    'risk-api': riskApi,
    'accountability-api': accountabilityApi,
    'routing-api': routingApi,
    'metrics-api': metricsApi,
    'casework-api': (options: StandaloneOptions) => caseworkApi({ ...options, ledger }),
  }
  const options = { packs: fixedPacks(packs), logger: pino({ level: 'silent' }) }
  for (const [service, start] of Object.entries(alone)) {
    const served = await (await app.request(`/openapi/${service}.json`)).json()
    expect(served, service).toEqual(await (await start(options).request('/openapi.json')).json())
    expect(served, service).toEqual(
      JSON.parse(await readFile(join(import.meta.dirname, '../..', service, 'openapi.json'), 'utf8')),
    )
  }
  expect(await (await app.request('/openapi.json')).json()).toEqual(
    await (await app.request('/openapi/assess-api.json')).json(),
  )
})

test('every call of every service is answered here', async () => {
  const services = [
    'assess-api',
    'risk-api',
    'accountability-api',
    'routing-api',
    'metrics-api',
    'casework-api',
  ]
  for (const service of services) {
    const document: unknown = await (await app.request(`/openapi/${service}.json`)).json()
    expect(document).toHaveProperty('paths')
    if (typeof document !== 'object' || document === null || !('paths' in document)) return
    const paths = Object.keys(Object(document.paths))
    expect(paths.length).toBeGreaterThan(4)
    for (const path of paths) {
      const { status } = await app.request(path.replace(/\{\w+\}/gu, 'x'), { method: 'DELETE' })
      // What a token guards is not told apart without one.
      expect(service === 'casework-api' ? [401, 405] : [405], path).toContain(status)
    }
  }
})

test('the mounted services answer as the packages do, one log line each', async () => {
  const lines: string[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => lines.push(line) })
  const logged = workbench({ packs: fixedPacks(packs), logger, page })
  const { pack, on, dispute } = workedDispute('property-fees')
  const under = editionOf({ pack, on })
  const ask = async (path: string, more: object = {}) => {
    const response = await logged.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ pack, on, dispute, ...more }),
    })
    expect([path, response.status]).toEqual([path, 200])
    return response.json()
  }
  const decoded = Result.getOrThrow(decodeDispute(dispute))
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
  expect(await ask('/v1/classifications')).toMatchObject({ risk: plain(answerOf(dispute, under).risk) })
  expect(await ask('/v1/explanations')).toEqual(plain(Result.getOrThrow(explainRisk(decoded, { under }))))
  expect(await ask('/v1/counterfactuals', { to: 'red' })).toEqual(
    plain(Result.getOrThrow(changesOfRisk(decoded, { under, to: 'red' }))),
  )
  expect(lines.map((line) => JSON.parse(line).route)).toEqual([
    '/v1/classifications',
    '/v1/explanations',
    '/v1/counterfactuals',
  ])
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
