/**
 * What holds for every answer: how often somebody may ask, which pages may call, and the headers that keep an answer
 * where it belongs.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressOf } from '../src/addressOf.ts'
import { emptyLedger, type TestLedger } from './database.ts'
import { actorOf, packs } from './operations.ts'
import { serviceOn } from './service.ts'

let ledger: TestLedger
beforeAll(async () => {
  ledger = await emptyLedger('PGlite')
}, 60_000)
afterAll(() => ledger.end())

const dispatcher = actorOf('dispatcher')
const rates = { ofAccount: 2, ofAddress: 3, applications: 0, proxies: 0 }

it('counts an account by itself, says what is left, and when to come back', async () => {
  const { sent } = await serviceOn(ledger.db, { packs, rates })
  const first = await sent(dispatcher, '/v1/cases')
  expect(first.status).toBe(200)
  expect(first.headers.get('ratelimit-policy')).toBe('"account";q=2;w=60')
  expect(first.headers.get('ratelimit')).toMatch(/^"account";r=1;t=\d+$/u)
  expect((await sent(dispatcher, '/v1/cases')).headers.get('ratelimit')).toMatch(/;r=0;/u)
  const refused = await sent(dispatcher, '/v1/cases')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
  // Another account is not concerned, and neither is health.
  expect((await sent(actorOf('supervisor'), '/v1/cases')).status).toBe(200)
  expect((await sent(undefined, '/healthz')).status).toBe(200)
})

it('counts tokens that are refused by their address, so that they can not be guessed at will', async () => {
  const { sent } = await serviceOn(ledger.db, { packs, rates })
  const wrong = { headers: { authorization: 'Bearer e30.e30.e30' } }
  const statuses = []
  for (let count = 0; count < 4; count += 1) statuses.push((await sent(undefined, '/v1/cases', wrong)).status)
  expect(statuses).toEqual([401, 401, 401, 429])
  const slip = { code: '0000-0000', secret: '0000-0000-0000' }
  expect((await sent(undefined, '/v1/follow', { body: slip })).status).toBe(429)
  expect((await sent(dispatcher, '/v1/cases')).status).toBe(200)
})

it('counts nothing unless told to, and tells who sent no token of no error', async () => {
  const { sent } = await serviceOn(ledger.db, { packs })
  const unknown = await sent(undefined, '/v1/cases')
  expect(unknown.headers.get('ratelimit')).toBeNull()
  expect(unknown.headers.get('www-authenticate')).toBe('Bearer')
  const wrong = await sent(undefined, '/v1/cases', { headers: { authorization: 'Bearer e30.e30.e30' } })
  expect(wrong.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
})

it.each([
  [0, '203.0.113.9', 'unknown'],
  [1, '198.51.100.7, 203.0.113.9', '203.0.113.9'],
  [2, '198.51.100.7, 203.0.113.9, 192.0.2.1', '203.0.113.9'],
  [1, undefined, 'unknown'],
  [3, '203.0.113.9', 'unknown'],
])('takes the address that %d proxies of its own saw in `%s`', async (proxies, forwarded, address) => {
  const { app } = await serviceOn(ledger.db, { packs })
  app.get('/address', (c) => c.text(addressOf(c, { proxies })))
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  expect(await (await app.request('/address', { headers })).text()).toBe(address)
})

it('lets no page call from a browser unless its origin is named', async () => {
  const asking = (origin: string) => ({
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    },
  })
  const closed = await serviceOn(ledger.db, { packs })
  const refused = await closed.app.request('/v1/cases', asking('https://desk.example'))
  expect(refused.headers.get('access-control-allow-origin')).toBeNull()
  const open = await serviceOn(ledger.db, { packs, origins: ['https://desk.example'] })
  const named = await open.app.request('/v1/cases', asking('https://desk.example'))
  expect([named.status, named.headers.get('access-control-allow-origin')]).toEqual([
    204,
    'https://desk.example',
  ])
  expect(named.headers.get('access-control-allow-credentials')).toBeNull()
  const other = await open.app.request('/v1/cases', asking('https://other.example'))
  expect(other.headers.get('access-control-allow-origin')).toBeNull()
})

it('sends every answer with headers that keep it from being framed, sniffed, stored or leaked', async () => {
  const { sent } = await serviceOn(ledger.db, { packs })
  for (const response of [
    await sent(dispatcher, '/v1/cases'),
    await sent(undefined, '/v1/cases'),
    await sent(undefined, '/none'),
  ]) {
    const { headers } = response
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('server')).toBeNull()
  }
})
