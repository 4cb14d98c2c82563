import { describe, expect, test } from 'vitest'
import { countsExample, recordsExample } from '../src/examples.ts'
import { differences } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

const { app } = serviceOf()
const path = '/v1/measurements'
const ask = (value: unknown) => app.request(path, posted(value))

type Value = { readonly metric: string; readonly value: object; readonly tally?: object }
type Answer = {
  readonly metrics: readonly { readonly metric: string; readonly counter?: string }[]
  readonly all: readonly Value[]
  readonly areas: readonly {
    readonly area: string
    readonly parent?: string
    readonly values: readonly Value[]
  }[]
  readonly differences: readonly object[]
  readonly read: readonly object[]
}
const valueIn = (values: readonly Value[] = [], metric: string) =>
  values.find((each) => each.metric === metric)?.value

describe('counts', () => {
  const rate = 'refused-or-withdrawn-of-accepted'
  const suits = 'civil-and-administrative-suits-per-10000-residents'

  test('add up to the areas above, and values are made from the sums', async () => {
    const response = await ask(countsExample.value)
    expect(response.status).toBe(200)
    expect(await differences(response, { method: 'post', path })).toEqual([])
    const { all, areas, metrics } = await bodyOf<Answer>(response)
    const at = (area: string) => areas.find((each) => each.area === area)
    expect(areas.map(({ area }) => area)).toEqual([
      '99',
      '9901',
      '990101',
      '990101001',
      '990101002',
      '990101003',
    ])
    expect(at('990101001')?.parent).toBe('990101')
    expect(valueIn(at('990101001')?.values, rate)).toMatchObject({
      _tag: 'Measured',
      value: { numerator: 12, denominator: 240 },
      shown: '5.0',
      open: { numerator: 1, denominator: 0 },
    })
    expect(valueIn(at('990101')?.values, rate)).toMatchObject({ value: { numerator: 16, denominator: 460 } })
    expect(valueIn(all, rate)).toMatchObject({ value: { numerator: 16, denominator: 460 } })
    // 2,190 suits for 320,000 residents: a figure stands for its own area and no other
    expect(valueIn(at('990101')?.values, suits)).toMatchObject({ _tag: 'Measured', shown: '68.44' })
    expect(valueIn(at('9901')?.values, suits)).toMatchObject({ _tag: 'FigureMissing' })
    expect(metrics.find(({ metric }) => metric === suits)?.counter).toBe('complaints-about-filing')
    expect(metrics.map(({ metric }) => metric)).toContain('complaints-about-filing')
  })

  test('that are too few are not shown, nor what they were made from, nor what gives them away', async () => {
    const { areas } = await bodyOf<Answer>(ask(countsExample.value))
    for (const hidden of ['990101002', '990101003']) {
      const few = areas.find(({ area }) => area === hidden)?.values.find(({ metric }) => metric === rate)
      expect(few).toEqual({ metric: rate, value: { _tag: 'Suppressed', below: 3 } })
    }
  })

  test('given for all together stand before the sum, and the difference is named', async () => {
    const tallies = {
      [rate]: { numerator: { counted: 17, open: 0 }, denominator: { counted: 460, open: 0 } },
    }
    const counts = [...countsExample.value.counts, { tallies }]
    const { all, differences: named } = await bodyOf<Answer>(ask({ ...countsExample.value, counts }))
    expect(valueIn(all, rate)).toMatchObject({ value: { numerator: 17, denominator: 460 } })
    expect(named).toEqual([{ metric: rate, part: 'numerator', all: 17, sum: 16 }])
  })

  test('of one area are added up', async () => {
    const [first] = countsExample.value.counts
    const { areas } = await bodyOf<Answer>(
      ask({ ...countsExample.value, rollUp: false, counts: [first, first] }),
    )
    expect(areas.map(({ area }) => area)).toEqual(['990101001'])
    expect(valueIn(areas[0]?.values, rate)).toMatchObject({ value: { numerator: 24, denominator: 480 } })
  })

  test('follow the tree that is sent', async () => {
    const parents = { '990101001': 'north', '990101002': 'north' }
    const { areas } = await bodyOf<Answer>(ask({ ...countsExample.value, parents }))
    expect(areas.map(({ area }) => area)).toEqual(['990101', '990101001', '990101002', '990101003', 'north'])
    expect(valueIn(areas[4]?.values, rate)).toMatchObject({ value: { numerator: 13, denominator: 400 } })
  })
})

describe('records', () => {
  test('are counted by area; what lacks a fact is open', async () => {
    const response = await ask(recordsExample.value)
    expect(await differences(response, { method: 'post', path })).toEqual([])
    const { all, areas, read } = await bodyOf<Answer>(response)
    expect(read).toEqual([
      { register: 'cases', counted: 4, notCounted: 0, first: [], unread: [], lacking: [] },
    ])
    expect(valueIn(areas[0]?.values, 'accepted-of-found')).toMatchObject({
      value: { numerator: 2, denominator: 4 },
      open: { numerator: 1, denominator: 0 },
    })
    expect(valueIn(all, 'cases-settled')).toMatchObject({ shown: '1', open: { numerator: 2 } })
  })

  test('that cannot be right are not counted, and the answer says which and why', async () => {
    const [good] = recordsExample.value.records.cases
    const cases = [
      good,
      { ...good, accepted: 'yes' },
      { ...good, 'found-on': '2023-02-30' },
      { ...good, acepted: true },
      { ...good, 'mediation-result': 'setled' },
      { ...good, area: '99010100100' },
    ]
    const response = await ask({ ...recordsExample.value, rollUp: true, records: { cases } })
    expect(await differences(response, { method: 'post', path })).toEqual([])
    const { read } = await bodyOf<Answer>(response)
    expect(read).toMatchObject([
      {
        counted: 1,
        notCounted: 5,
        first: [
          { line: 2, issues: [{ code: 'wrong-type', path: ['accepted'] }] },
          { line: 3, issues: [{ code: 'impossible-date', path: ['found-on'] }] },
          { line: 4, issues: [{ code: 'unknown-fact', path: ['acepted'], nearest: 'accepted' }] },
          { line: 5, issues: [{ code: 'unknown-value', path: ['mediation-result'], nearest: 'settled' }] },
          { line: 6, issues: [{ code: 'unknown-area', path: ['area'] }] },
        ],
      },
    ])
  })

  test('of an area without any are not counted there, which is not the same as none', async () => {
    const counts = [{ area: '990101001002' }]
    const { areas } = await bodyOf<Answer>(ask({ ...recordsExample.value, counts }))
    expect(valueIn(areas[1]?.values, 'cases-settled')).toEqual({ _tag: 'NotCounted', register: 'cases' })
  })
})

describe('refuses', () => {
  const value = countsExample.value
  test.each<[string, unknown, number, string, object]>([
    ['an unknown pack', { ...value, pack: 'cn-nation' }, 404, 'unknown-pack', { nearest: 'cn-national' }],
    ['a day before the pack', { ...value, on: '2010-01-01' }, 422, 'not-in-force', {}],
    ['a day that does not exist', { ...value, on: '2023-02-30' }, 422, 'impossible-date', {}],
    ['an unknown key', { ...value, area: 1 }, 422, 'invalid-request', { issues: [{ path: ['area'] }] }],
    [
      'days in the wrong order',
      { ...value, during: { from: '2023-12-31', to: '2023-01-01' } },
      422,
      'invalid-request',
      {},
    ],
    [
      'an unknown metric',
      { ...value, of: ['acepted-of-found'] },
      422,
      'unknown-metric',
      { nearest: 'accepted-of-found' },
    ],
    [
      'an unknown register',
      { ...recordsExample.value, records: { case: [] } },
      422,
      'unknown-register',
      { nearest: 'cases' },
    ],
    [
      'an unknown figure',
      { ...value, counts: [{ figures: { 'residents-population': 5 } }] },
      422,
      'invalid-counts',
      {
        issues: [{ path: ['counts', 0, 'figures', 'residents-population'], nearest: 'resident-population' }],
      },
    ],
    [
      'a figure given twice',
      {
        ...value,
        counts: [{ figures: { 'resident-population': 5 } }, { figures: { 'resident-population': 6 } }],
      },
      422,
      'invalid-counts',
      { issues: [{ code: 'duplicate-id', path: ['counts', 1, 'figures', 'resident-population'] }] },
    ],
    [
      'more values than an answer has',
      { ...value, of: undefined, counts: Array.from({ length: 20_000 }, (_, at) => ({ area: `${at}` })) },
      422,
      'answer-too-large',
      {},
    ],
    [
      'half a person',
      { ...value, counts: [{ figures: { 'resident-population': 0.5 } }] },
      422,
      'invalid-request',
      {},
    ],
  ])('%s', async (_, sent, status, type, more) => {
    const response = await ask(sent)
    expect(await differences(response, { method: 'post', path })).toEqual([])
    expect(await bodyOf<object>(response)).toMatchObject({ type: `/problems/${type}`, status, ...more })
  })
})
