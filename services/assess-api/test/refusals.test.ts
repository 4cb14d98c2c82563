import type { Problem } from '@maplebridge/http'
import { describe, expect, test } from 'vitest'
import { dispute, request } from '../../http/test/plan.ts'
import { differences } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

type Refusal = {
  readonly what: string
  readonly path: string
  readonly init?: RequestInit
  readonly route?: string
  readonly status: number
  readonly type: string
  readonly more?: object
}

const one = '/v1/assessments'
const many = '/v1/assessments/batch'
const raw = (
  body: RequestInit['body'],
  headers: Record<string, string> = { 'content-type': 'application/json' },
) => ({
  method: 'POST',
  headers,
  ...(body !== undefined && { body }),
})
const where = (code: string, path: readonly (string | number)[], more = {}) => ({
  issues: [{ code, path, ...more }],
})
const packs = '/v1/packs/{id}'

const refusals: readonly Refusal[] = [
  {
    what: 'malformed JSON',
    path: one,
    init: raw('{"pack":'),
    status: 400,
    type: 'malformed-json',
    more: where('unreadable', []),
  },
  {
    what: 'bytes that are no UTF-8',
    path: one,
    init: raw(new Uint8Array([0x22, 0xff, 0x22])),
    status: 400,
    type: 'malformed-json',
  },
  { what: 'an empty body', path: one, init: raw(''), status: 400, type: 'empty-body' },
  { what: 'no body', path: one, init: { method: 'POST' }, status: 400, type: 'empty-body' },
  {
    what: 'another media type',
    path: one,
    init: raw('{}', { 'content-type': 'text/plain' }),
    status: 415,
    type: 'unsupported-media-type',
  },
  {
    what: 'no media type',
    path: one,
    init: raw(new Uint8Array([0x7b, 0x7d]), {}),
    status: 415,
    type: 'unsupported-media-type',
  },
  {
    what: 'another charset',
    path: one,
    init: raw('{}', { 'content-type': 'application/json; charset=gbk' }),
    status: 415,
    type: 'unsupported-media-type',
  },
  {
    what: 'a compressed body',
    path: one,
    init: raw('{}', { 'content-type': 'application/json', 'content-encoding': 'gzip' }),
    status: 415,
    type: 'unsupported-media-type',
  },
  {
    what: 'a body that is too large',
    path: one,
    init: posted({ ...request, x: 'x'.repeat(2000) }),
    status: 413,
    type: 'body-too-large',
  },
  {
    what: 'a body that is no object',
    path: one,
    init: posted([]),
    status: 422,
    type: 'invalid-request',
    more: where('wrong-type', []),
  },
  {
    what: 'a missing and a mistyped key',
    path: one,
    init: posted({ pack: 'county', onn: '2023-05-08', dispute }),
    status: 422,
    type: 'invalid-request',
    more: {
      issues: expect.arrayContaining([
        expect.objectContaining({ code: 'missing-key', path: ['on'] }),
        expect.objectContaining({ code: 'unknown-key', path: ['onn'] }),
      ]),
    },
  },
  {
    what: 'an unknown pack',
    path: one,
    init: posted({ ...request, pack: 'conty' }),
    status: 404,
    type: 'unknown-pack',
    more: { nearest: 'county', known: ['county', 'nation'] },
  },
  {
    what: 'a day before the plan',
    path: one,
    init: posted({ ...request, on: '2022-12-31' }),
    status: 422,
    type: 'not-in-force',
  },
  {
    what: 'a day that does not exist',
    path: one,
    init: posted({ ...request, on: '2023-02-30' }),
    status: 422,
    type: 'impossible-date',
  },
  {
    what: 'a dispute with an impossible day',
    path: one,
    init: posted({ ...request, dispute: { ...dispute, filedOn: '2023-02-30' } }),
    status: 422,
    type: 'invalid-dispute',
    more: where('impossible-date', ['dispute', 'filedOn']),
  },
  {
    what: 'a dispute of an unknown matter',
    path: one,
    init: posted({ ...request, dispute: { ...dispute, matter: 'neighbor' } }),
    status: 422,
    type: 'invalid-dispute',
    more: where('unknown-matter', ['dispute', 'matter'], { nearest: 'neighbour' }),
  },
  {
    what: 'a dispute with a field for a name',
    path: one,
    init: posted({ ...request, dispute: { ...dispute, name: 'x' } }),
    status: 422,
    type: 'invalid-dispute',
    more: where('unknown-key', ['dispute', 'name']),
  },
  {
    what: 'a batch under an unknown pack',
    path: many,
    init: posted({ pack: 'nowhere', on: '2023-05-08', disputes: [] }),
    status: 404,
    type: 'unknown-pack',
  },
  {
    what: 'more than a thousand disputes',
    path: many,
    init: posted({ pack: 'county', on: '2023-05-08', disputes: Array(1001).fill(0) }),
    status: 422,
    type: 'invalid-request',
    more: where('out-of-domain', ['disputes']),
  },
  {
    what: 'an unknown pack in the path',
    path: '/v1/packs/conty',
    route: packs,
    status: 404,
    type: 'unknown-pack',
    more: { nearest: 'county' },
  },
  {
    what: 'a path that does not decode',
    path: '/v1/packs/%E0%A4%A',
    route: packs,
    status: 404,
    type: 'unknown-pack',
  },
  {
    what: 'an edition before the plan',
    path: '/v1/packs/county?on=2022-12-31',
    route: packs,
    status: 422,
    type: 'not-in-force',
  },
  {
    what: 'an edition of no day',
    path: '/v1/packs/county?on=yesterday',
    route: packs,
    status: 422,
    type: 'impossible-date',
  },
  { what: 'an empty day', path: '/v1/packs/county?on=', route: packs, status: 422, type: 'impossible-date' },
  {
    what: 'two days',
    path: '/v1/packs/county?on=2023-05-08&on=2023-05-09',
    route: packs,
    status: 422,
    type: 'invalid-request',
    more: where('wrong-type', ['on']),
  },
  {
    what: 'an unknown parameter',
    path: '/v1/packs/county?onn=2023-05-08',
    route: packs,
    status: 422,
    type: 'invalid-request',
    more: where('unknown-key', ['onn']),
  },
  {
    what: 'an unknown problem',
    path: '/problems/unknown-pakc',
    route: '/problems/{name}',
    status: 404,
    type: 'unknown-route',
    more: { nearest: 'unknown-pack' },
  },
]

const { app } = serviceOf({ limits: { bodyBytes: 1500 } })

describe.each(refusals)('$what', ({ path, init, route = path, status, type, more = {} }) => {
  test(`is ${status} ${type}, in both languages`, async () => {
    const response = await app.request(path, init)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(
      await differences(response, { method: init?.method?.toLowerCase() ?? 'get', path: route }),
    ).toEqual([])
    const problem = await bodyOf<Problem>(response)
    expect(problem).toMatchObject({ type: `/problems/${type}`, status, ...more })
    expect(problem.detail).toBe(problem.message.en)
    expect(problem.instance).toBe(`urn:uuid:${response.headers.get('x-request-id')}`)
    expect((await app.request(problem.type)).status).toBe(200)
    const headers = { ...init?.headers, 'accept-language': 'zh-CN,zh;q=0.9' }
    const chinese = await app.request(path, { ...init, headers })
    expect(chinese.headers.get('content-language')).toBe('zh-CN')
    expect(await chinese.json()).toMatchObject({ detail: problem.message.zh, message: problem.message })
  })
})

test('an unknown address is a problem document', async () => {
  const response = await app.request('/v2/assessments')
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ type: '/problems/unknown-route', status: 404 })
})

test.each([
  ['DELETE', '/v1/packs/county', 'GET, HEAD'],
  ['GET', one, 'POST'],
  ['PUT', many, 'POST'],
  ['OPTIONS', '/v1/packs', 'GET, HEAD'],
])('%s %s is refused with the methods it takes', async (method, path, allow) => {
  const response = await app.request(path, { method })
  expect([response.status, response.headers.get('allow')]).toEqual([405, allow])
  expect(await response.json()).toMatchObject({ type: '/problems/method-not-allowed' })
})

test('a fault of the service is 500 without a trace of it', async () => {
  const broken = serviceOf({
    packs: {
      current: () => {
        throw new Error('secret of the inside')
      },
    },
  })
  const response = await broken.app.request(one, posted(request))
  expect(response.status).toBe(500)
  const body = await response.text()
  expect(JSON.parse(body)).toMatchObject({ type: '/problems/internal', status: 500 })
  expect(body).not.toMatch(/secret|at .*\.ts/u)
})

test('without a pack the service is alive and not ready', async () => {
  const bare = serviceOf({ packs: { current: () => ({ packs: [], refused: [] }) } })
  expect((await bare.app.request('/healthz')).status).toBe(200)
  const response = await bare.app.request('/readyz')
  expect(response.status).toBe(503)
  expect(await differences(response, { method: 'get', path: '/readyz' })).toEqual([])
})

test('an answer stays small however much is wrong', async () => {
  const wide = serviceOf()
  const { pack, on } = request
  const keys = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, at]))
  const long = 'x'.repeat(200_000)
  const sent = [
    [one, { ...request, ...keys }],
    [one, { ...request, dispute: { ...dispute, ...keys } }],
    [one, { ...request, dispute: { ...dispute, [long]: long, matter: long } }],
    [one, { ...request, pack: long }],
    [one, { ...request, on: long }],
    [many, { pack, on, disputes: [{ ...dispute, ...keys }] }],
  ] as const
  for (const [path, value] of sent) {
    const text = await (await wide.app.request(path, posted(value))).text()
    expect(text.length).toBeLessThan(30_000)
  }
})
