import type { BodyKinds } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import {
  type BodyRecord,
  directoryOf,
  lintRouting,
  type RouteOutcome,
  type RoutingRule,
  routingTable,
} from '../src/index.ts'

const label = (en: string) => ({ zh: en, en })
const bodies: BodyKinds = {
  village: { code: 'village', label: label('Village PMC'), tier: 'village' },
  township: { code: 'township', label: label('Township PMC'), tier: 'township' },
  medical: { code: 'medical', label: label('Medical PMC'), tier: 'county' },
}
const row = (id: string, when: RoutingRule['when'], then: RouteOutcome): RoutingRule => ({
  id,
  when,
  then,
  cites: ['X-1'],
  force: 'must',
  summary: label(id),
})
const rows = [
  row('small', { fact: 'big', is: false }, { lead: 'village' }),
  row('big', { fact: 'big', is: true }, { lead: 'township' }),
  row('doctors', { fact: 'matter', is: 'medical' }, { channel: ['medical'] }),
]
const body = (id: string, kind: string, area: string, more: Partial<BodyRecord> = {}): BodyRecord => ({
  id,
  kind,
  label: label(id),
  area,
  ...more,
})
const records = [
  body('v4', 'village', '630103002004'),
  body('v5', 'village', '630103002005'),
  body('t2', 'township', '630103002'),
  body('m', 'medical', '630103', { matters: ['medical'] }),
]
const matters = [{ code: 'land' }, { code: 'medical' }]
const areas = ['630103', '630103002', '630103002005', '630103002004', '630103-z1']

const counted = (id: string, about: 'procedure' | 'dispute') =>
  ({
    id,
    about,
    kind: 'count',
    label: label(id),
    unit: label('times'),
    cites: [],
    minimum: 0,
    maximum: 9,
  }) as const
const facts = { attempts: counted('attempts', 'procedure'), people: counted('people', 'dispute') }
const lint = (list: readonly BodyRecord[], rules: readonly RoutingRule[] = rows, on = '2023-05-08') =>
  lintRouting(
    { table: routingTable(rules, { facts }), bodies, matters },
    { directory: Result.getOrThrow(directoryOf(list)), areas, on },
  )
const without = (id: string) => records.filter((each) => each.id !== id)

describe('lintRouting', () => {
  it('finds nothing where each kind has one body in each area of its tier', () => {
    expect(lint(records)).toEqual([])
  })

  it('finds nobody, with the first area and matter, and counts the cases', () => {
    expect(lint([...without('v5'), body('far', 'village', '630103002009')])).toMatchObject([
      {
        code: 'nobody',
        rules: ['small'],
        witness: { matter: 'land', area: '630103002005', tier: 'village' },
        times: 2,
      },
    ])
  })

  it('finds nobody on the day after the last', () => {
    const ending = [...without('v4'), body('v4', 'village', '630103002004', { until: '2023-05-08' })]
    expect(lint(ending, rows, '2023-05-07')).toEqual([])
    expect(lint(ending, rows, '2023-05-08')).toMatchObject([
      { code: 'nobody', witness: { area: '630103002004' } },
    ])
  })

  it('asks a kind only for matters that a row sends to it', () => {
    const land = [...without('m'), body('m', 'medical', '630103', { matters: ['land'] })]
    expect(lint(land).map(({ code }) => code)).toEqual(['nobody', 'no-competence'])
    expect(lint(land)[0]).toMatchObject({ witness: { matter: 'medical', area: '630103' }, times: 1 })
    expect(lint(land)[1]).toMatchObject({ witness: { bodies: ['m'] } })
  })

  it('finds two with the same claim', () => {
    expect(lint([...records, body('t1', 'township', '630103002')])).toMatchObject([
      { code: 'two-equals', witness: { area: '630103002', matter: 'land', bodies: ['t1', 't2'] }, times: 2 },
    ])
  })

  it('finds a kind that the directory does not list, once', () => {
    expect(lint(without('m'))).toMatchObject([
      { code: 'kind-not-listed', rules: ['doctors'], kinds: ['medical'] },
    ])
    expect(lint([]).map(({ code, kinds }) => [code, ...kinds])).toEqual([
      ['kind-not-listed', 'medical'],
      ['kind-not-listed', 'township'],
      ['kind-not-listed', 'village'],
    ])
  })

  it('finds rows that pass a dispute round, unless their conditions exclude each other', () => {
    const up = row('up', { fact: 'big', is: false }, { next: 'township' })
    const down = row('down', { fact: 'big', is: true }, { next: 'village' })
    expect(lint(records, [...rows, up])).toEqual([])
    expect(lint(records, [...rows, up, down])).toMatchObject([
      {
        code: 'transfer-cycle',
        kinds: ['township', 'village'],
        rules: ['big', 'down', 'small', 'up'],
        witness: { matter: 'land' },
        times: 2,
      },
    ])
    const always = row('always', { all: [] }, { next: 'village' })
    expect(lint(records, [...rows, always])).toMatchObject([{ code: 'transfer-cycle', kinds: ['village'] }])
    const report = row('told', { fact: 'matter', is: 'medical' }, { report: 'medical' })
    expect(lint(records, [...rows, report])).toMatchObject([
      { code: 'transfer-cycle', kinds: ['medical'], witness: { matter: 'medical' }, times: 1 },
    ])
  })

  /** A ladder over a count: village, then township, then the medical committee. */
  const ladder = (fact: 'attempts' | 'people', ...more: readonly RoutingRule[]) => [
    row('first', { fact, atMost: 0 }, { lead: 'village' }),
    row('second', { fact, between: [1, 2] }, { lead: 'township' }),
    row('third', { not: { fact, atMost: 2 } }, { lead: 'medical' }),
    row('first-next', { not: { fact, atLeast: 1 } }, { next: 'township' }),
    row('second-next', { fact, between: [1, 2] }, { next: 'medical' }),
    ...more,
  ]
  const circles = (rules: readonly RoutingRule[]) =>
    lint(records, rules).flatMap(({ code, kinds }) => (code === 'transfer-cycle' ? [kinds] : []))

  it('finds no circle in a ladder of numbers that exclude each other', () => {
    expect(circles(ladder('attempts'))).toEqual([])
    expect(circles(ladder('people'))).toEqual([])
  })

  it('finds no circle where attempts are counted up past the row that would pass it round again', () => {
    const back = (fact: 'attempts' | 'people') => row('back', { fact, atLeast: 3 }, { next: 'village' })
    expect(circles(ladder('attempts', back('attempts')))).toEqual([])
    // Fewer people may be involved again; attempts are never fewer.
    expect(circles(ladder('people', back('people')))).toEqual([['medical', 'village', 'township']])
  })

  it('finds a circle that goes round at any further attempt', () => {
    const again = [
      row('again', { fact: 'attempts', atLeast: 5 }, { lead: 'village' }),
      row('again-next', { fact: 'attempts', atLeast: 4 }, { next: 'medical' }),
      row('back', { fact: 'attempts', atLeast: 3 }, { next: 'village' }),
    ]
    expect(circles(ladder('attempts', ...again))).toContainEqual(['medical', 'village'])
  })

  it('does not ask for the order of rows, records or areas', () => {
    const list = [...without('v5'), body('t1', 'township', '630103002')]
    const table = { table: routingTable(rows.toReversed(), { facts: {} }), bodies, matters }
    const directory = Result.getOrThrow(directoryOf(list.toReversed()))
    const codes = (findings: ReturnType<typeof lint>) =>
      findings.map(({ code, witness }) => JSON.stringify([code, witness])).sort()
    expect(codes(lintRouting(table, { directory, areas: areas.toReversed(), on: '2023-05-08' }))).toEqual(
      codes(lint(list)),
    )
  })
})
