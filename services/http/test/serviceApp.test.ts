import { HTTPException } from 'hono/http-exception'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { jsonBody, serviceApp } from '../src/index.ts'

const built = () => {
  const lines: string[] = []
  const app = serviceApp({
    logger: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
    now: () => lines.length * 5,
    newId: () => '00000000-0000-4000-8000-000000000000',
  })
  return { app, lines }
}

test('every answer has its security headers, and a page may set its own policy', async () => {
  const { app } = built()
  app.get('/plain', (c) => c.text('x'))
  app.get('/page', (c) => c.html('x', 200, { 'content-security-policy': "default-src 'self'" }))
  const plain = await app.request('/plain')
  expect(Object.fromEntries(plain.headers)).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-request-id': '00000000-0000-4000-8000-000000000000',
  })
  expect((await app.request('/page')).headers.get('content-security-policy')).toBe("default-src 'self'")
  const lost = await app.request('/lost')
  expect([lost.status, lost.headers.get('x-content-type-options')]).toEqual([404, 'nosniff'])
})

test('an exception of the framework keeps its status and loses its words', async () => {
  const { app } = built()
  app.get('/media', () => {
    throw new HTTPException(415, { message: 'words' })
  })
  const response = await app.request('/media')
  expect(response.status).toBe(415)
  const text = await response.text()
  expect(JSON.parse(text)).toMatchObject({ type: '/problems/unsupported-media-type' })
  expect(text).not.toContain('words')
})

test('what is not an error is an internal problem too', async () => {
  const { app, lines } = built()
  app.get('/broken', () => {
    throw new TypeError('words')
  })
  const response = await app.request('/broken')
  expect(response.status).toBe(500)
  expect(await response.json()).toMatchObject({
    type: '/problems/internal',
    instance: 'urn:uuid:00000000-0000-4000-8000-000000000000',
  })
  expect(lines.join('')).toContain('TypeError')
  expect(lines.join('')).not.toContain('words')
})

test.each([
  ['application/json', '{}', 200],
  ['application/json; charset=UTF-8', '{}', 200],
  ['application/merge-patch+json', '{}', 200],
  ['application/json', '\uFEFF{}', 200],
  ['application/json', '[1,]', 400],
  ['application/json; charset=gbk', '{}', 415],
  ['application/jsonx', '{}', 415],
  ['text/json', '{}', 415],
])('a body of %s %j is %d', async (type, body, status) => {
  const { app } = built()
  app.post('/', jsonBody({ maxBytes: 20 }), async (c) => c.json({ read: await c.req.json() }))
  const response = await app.request('/', { method: 'POST', headers: { 'content-type': type }, body })
  expect(response.status).toBe(status)
})

test('the limit counts bytes, with and without a length in the header', async () => {
  const { app } = built()
  app.post('/', jsonBody({ maxBytes: 20 }), (c) => c.text('ok'))
  const sent = async (body: string, headers: Record<string, string> = {}) =>
    (
      await app.request('/', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      })
    ).status
  expect(await sent(JSON.stringify('x'.repeat(18)))).toBe(200)
  expect(await sent(JSON.stringify('x'.repeat(19)))).toBe(413)
  expect(await sent(JSON.stringify('调'.repeat(7)))).toBe(413)
  expect(await sent('{}', { 'content-length': '21' })).toBe(413)
})

test('a log line has what it says and nothing more', async () => {
  const { app, lines } = built()
  app.get('/things/:id', (c) => c.text('x'))
  await app.request('/things/zhang-san?name=zhang-san')
  const { time, pid, hostname, ...line } = JSON.parse(lines[0] ?? '')
  expect([time, pid, hostname].every((value) => value !== undefined)).toBe(true)
  expect(line).toEqual({
    level: 30,
    requestId: '00000000-0000-4000-8000-000000000000',
    method: 'GET',
    route: '/things/:id',
    status: 200,
    ms: 0,
    msg: 'request',
  })
})
