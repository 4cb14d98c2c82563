import type { Problem } from '@maplebridge/http'
import { describe, expect, test } from 'vitest'
import { dispute, request as routed } from '../../http/test/plan.ts'
import { differences } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

const { app } = serviceOf({ limits: { bodyBytes: 1500 } })
const paths = ['/v1/routes', '/v1/routes/explanations', '/v1/routes/counterfactuals', '/v1/remedies']
const requestTo = (path: string) =>
  path.endsWith('counterfactuals') ? { ...routed, to: 'committee' } : routed
const raw = (body: string, type = 'application/json'): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': type },
  body,
})

describe.each(paths)('%s refuses', (path) => {
  const request = requestTo(path)
  test.each<[string, RequestInit, number, string, object]>([
    ['malformed JSON', raw('{"pack":'), 400, 'malformed-json', {}],
    ['an empty body', raw(''), 400, 'empty-body', {}],
    ['another media type', raw('{}', 'text/plain'), 415, 'unsupported-media-type', {}],
    ['a body that is too large', posted({ ...request, x: 'x'.repeat(2000) }), 413, 'body-too-large', {}],
    [
      'an unknown key',
      posted({ ...request, day: 1 }),
      422,
      'invalid-request',
      { issues: [{ path: ['day'] }] },
    ],
    ['an unknown pack', posted({ ...request, pack: 'conty' }), 404, 'unknown-pack', { nearest: 'county' }],
    ['a day before the plan', posted({ ...request, on: '2022-12-31' }), 422, 'not-in-force', {}],
    ['a day that does not exist', posted({ ...request, on: '2023-02-30' }), 422, 'impossible-date', {}],
    [
      'a dispute of an unknown matter',
      posted({ ...request, dispute: { ...dispute, matter: 'neighbor' } }),
      422,
      'invalid-dispute',
      { issues: [{ code: 'unknown-matter', path: ['dispute', 'matter'], nearest: 'neighbour' }] },
    ],
  ])('%s', async (_, init, status, type, more) => {
    const response = await app.request(path, init)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(await differences(response, { method: 'post', path })).toEqual([])
    const problem = await bodyOf<Problem>(response)
    expect(problem).toMatchObject({ type: `/problems/${type}`, status, ...more })
    expect((await app.request(problem.type)).status).toBe(200)
    expect(problem.message.zh).toMatch(/\p{Script=Han}/u)
  })
})

test('no line of the log repeats what a request says', async () => {
  const { app: logged, log } = serviceOf()
  const name = 'Zhang-Sanfeng'
  for (const path of paths) {
    const request = requestTo(path)
    await logged.request(path, posted({ ...request, dispute: { ...dispute, [name]: name, id: name } }))
    await logged.request(path, posted({ ...request, pack: name, on: name }))
  }
  expect(log).toHaveLength(8)
  expect(log.join('')).not.toContain(name)
})
