/**
 * What every service refuses that is asked about a dispute under a pack on a day, and that no line of its log repeats it.
 */
import type { Limits, Problem, ServiceApp } from '@maplebridge/http'
import { describe, expect, test } from 'vitest'
import { bodyOf, posted } from './asking.ts'
import type { Differences } from './contract.ts'
import { dispute } from './plan.ts'

type Started = (options?: { readonly limits?: Partial<Limits> }) => {
  readonly app: ServiceApp
  readonly log: readonly string[]
}

const raw = (body: string, type = 'application/json'): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': type },
  body,
})

/** Declares the tests of the refusals of each path; `requests` holds a request that it answers. */
export const testRefusals = (
  requests: Readonly<Record<string, object>>,
  { serviceOf, differences }: { readonly serviceOf: Started; readonly differences: Differences },
): void => {
  const { app } = serviceOf({ limits: { bodyBytes: 1500 } })

  describe.each(Object.entries(requests))('%s refuses', (path, request) => {
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
    for (const [path, request] of Object.entries(requests)) {
      await logged.request(path, posted({ ...request, dispute: { ...dispute, [name]: name, id: name } }))
      await logged.request(path, posted({ ...request, pack: name, on: name }))
    }
    expect(log).toHaveLength(2 * Object.keys(requests).length)
    expect(log.join('')).not.toContain(name)
  })
}
