import { expect, test } from 'vitest'
import { dossierExample } from '../src/examples.ts'
import { differences, document } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

const { app } = serviceOf()
const path = '/v1/dossiers'
const { value } = dossierExample

type Answer = {
  readonly rates: readonly { readonly metric: string; readonly value: { readonly shown: string } }[]
  readonly differences: readonly { readonly part: string }[]
  readonly change: { readonly total: string; readonly parts: Readonly<Record<string, string>> }
  readonly citations: readonly { readonly id: string }[]
  readonly unresolved: readonly { readonly id: string }[]
}

test('one name, its value under each definition, where they part, and what a change is made of', async () => {
  expect(JSON.stringify(document.paths)).toContain(JSON.stringify(dossierExample))
  const response = await app.request(path, posted(value))
  expect(response.status).toBe(200)
  expect(await differences(response, { method: 'post', path })).toEqual([])
  const { rates, differences: parts, change, citations, unresolved } = await bodyOf<Answer>(response)
  // 2,190 and 2,100 suits over 361,000 and 320,000 people
  expect(Object.fromEntries(rates.map((rate) => [rate.metric, rate.value.shown]))).toEqual({
    'civil-and-administrative-suits-per-10000-residents-and-floating': '60.66',
    'civil-and-administrative-suits-per-10000-residents': '68.44',
    'civil-suits-per-10000-residents-and-floating': '58.17',
    'civil-suits-per-10000-residents': '65.63',
  })
  expect(parts.map(({ part }) => part)).toEqual(['numerator', 'denominator'])
  // from 2,320 over 318,000 residents (72.96) to 60.66: most of the fall is the floating population
  expect(change.total).toBe('-12.29')
  const sum = Object.values(change.parts).reduce((total, part) => total + Math.round(Number(part) * 100), 0)
  expect(sum).toBe(-1229)
  expect(Number(change.parts['definition'])).toBeLessThan(-6)
  expect(citations.map(({ id }) => id)).toContain('LITRATE-definition')
  expect(unresolved.map(({ id }) => id)).toContain('CONF-litigation-rate')
})

test('several packs each answer with what they claim, and records are counted', async () => {
  const records = {
    cases: [
      { 'found-on': '2023-05-02', accepted: true },
      { 'found-on': '2023-05-02', accepted: false },
      { 'found-on': '2023-05-02', acepted: true },
    ],
  }
  const from = ['cn-national', 'xining-chengzhong'].map((pack) => ({ pack, on: '2023-11-01', records }))
  const response = await app.request(path, posted({ name: 'acceptance-rate', during: value.during, from }))
  expect(await differences(response, { method: 'post', path })).toEqual([])
  const { rates, editions, read } = await bodyOf<
    Answer & { readonly editions: readonly object[]; readonly read: readonly object[] }
  >(response)
  expect(rates).toMatchObject([{ metric: 'accepted-of-found', value: { shown: '50.0' } }])
  expect(editions).toMatchObject([{ pack: 'cn-national' }, { pack: 'xining-chengzhong' }])
  expect(read).toMatchObject([
    { counted: 2, notCounted: 1 },
    { counted: 2, notCounted: 1 },
  ])
})

const [source] = value.from
test.each<[string, object, number, string, object]>([
  [
    'a name that nobody claims',
    { name: 'litigation-rate-per-1000' },
    422,
    'unknown-name',
    { nearest: 'litigation-rate-per-10000' },
  ],
  ['an unknown pack', { from: [{ ...source, pack: 'cn-nation' }] }, 404, 'unknown-pack', {}],
  ['no pack', { from: [] }, 422, 'invalid-request', { issues: [{ path: ['from', 0] }] }],
  ['a day before the pack', { from: [{ ...source, on: '2010-01-01' }] }, 422, 'not-in-force', {}],
  ['an unknown figure', { from: [{ ...source, counts: { figures: { x: 1 } } }] }, 422, 'invalid-counts', {}],
  [
    'an unknown register',
    { from: [{ ...source, records: { case: [] } }] },
    422,
    'unknown-register',
    { nearest: 'cases' },
  ],
  [
    'a change by no definition',
    { change: { ...value.change, before: { ...value.change.before, as: 'civil-suits-per-1000-residents' } } },
    422,
    'unknown-metric',
    { nearest: 'civil-suits-per-10000-residents' },
  ],
])('refuses %s', async (_, change, status, type, more) => {
  const response = await app.request(path, posted({ ...value, ...change }))
  expect(await differences(response, { method: 'post', path })).toEqual([])
  expect(await bodyOf<object>(response)).toMatchObject({ type: `/problems/${type}`, status, ...more })
})
