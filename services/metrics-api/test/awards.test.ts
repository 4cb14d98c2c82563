import { expect, test } from 'vitest'
import { awardExample } from '../src/examples.ts'
import { differences, document } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

const { app } = serviceOf()
const path = '/v1/awards'
const { value } = awardExample

type Answer = {
  readonly awards: readonly {
    readonly award: { readonly criteria: readonly { readonly number: number; readonly finding: string }[] }
    readonly measured: readonly object[]
  }[]
  readonly citations: readonly { readonly id: string }[]
}
const asked = async (change: object) => {
  const response = await app.request(path, posted({ ...value, ...change }))
  expect(response.status).toBe(200)
  expect(await differences(response, { method: 'post', path })).toEqual([])
  return bodyOf<Answer>(response)
}

test('each criterion of the village award, with no verdict', async () => {
  expect(JSON.stringify(document.paths)).toContain(JSON.stringify(awardExample))
  const { awards, citations } = await asked({})
  expect(awards).toHaveLength(1)
  expect(awards[0]?.award.criteria.map(({ number, finding }) => [number, finding])).toEqual([
    [1, 'open'],
    [2, 'not-met'],
    [3, 'not-met'],
    [4, 'open'],
    [5, 'open'],
    [6, 'open'],
  ])
  expect(Object.keys(awards[0] ?? {})).not.toContain('verdict')
  expect(citations.length).toBeGreaterThan(5)
})

test('the award goes by its id as well, and few cases are not shown', async () => {
  const of = (many: number) =>
    asked({
      for: 'litigation-free-village',
      evidence: { year: 2023, figures: { 'petitions-to-beijing': many } },
    })
  expect(await of(1)).toEqual(await of(2))
})

test.each<[string, object, number, string, RegExp]>([
  ['an unknown award', { for: 'villge' }, 422, 'unknown-award', /did you mean `village`/],
  ['a pack without awards', { pack: 'dadukou', on: '2022-05-01' }, 422, 'unknown-award', /has no awards/],
  [
    'a name in the evidence',
    { evidence: { year: 2023, petitioners: ['张三'] } },
    422,
    'invalid-award-evidence',
    /petitioners/,
  ],
  ['another year', { evidence: { year: 2022 } }, 422, 'invalid-award-evidence', /2023 to 2025/],
  ['an unknown pack', { pack: 'litigation-free' }, 404, 'unknown-pack', /litigation-free-town/],
  ['an unknown key', { rank: true }, 422, 'invalid-request', /rank/],
])('refuses %s', async (_, change, status, type, message) => {
  const response = await app.request(path, posted({ ...value, ...change }))
  expect(await differences(response, { method: 'post', path })).toEqual([])
  const problem = await bodyOf<{
    readonly message: { readonly en: string }
    readonly issues?: readonly object[]
  }>(response)
  expect(problem).toMatchObject({ type: `/problems/${type}`, status })
  expect(problem.message.en).toMatch(message)
  if (type === 'invalid-award-evidence')
    expect(problem.issues).toMatchObject([{ path: ['evidence', expect.any(String)] }])
  expect(JSON.stringify(problem)).not.toContain('张三')
})
