// Every metric of the litigation-free town against its worked cases, and every item of the inventory on what the town
// counts: carried by a metric, a norm or a goal that no number stands for.
import { tallyOf } from '@maplebridge/metrics'
import { editionOn, layersOf, measureUnder } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { litigationFreeTown, packs } from '../src/index.ts'
import { type MetricCase, written, year } from './metricCase.ts'
import { townCases } from './metricCases.S3.ts'

const layers = Result.getOrThrow(layersOf(packs, { id: 'litigation-free-town' }))
const under = Result.getOrThrow(editionOn(layers, { on: '2025-12-31' }))
const own = litigationFreeTown.metrics?.definitions ?? []

const valueIn = ({ metric: id, lines, during = year(2023), ...given }: MetricCase): string => {
  const metric = under.metrics.definitions[id]
  if (metric === undefined) throw new Error(`no metric ${id}`)
  const { register = '', kind } = metric
  const records = lines?.flatMap(([many, line]) => Array.from({ length: many }, () => line))
  const fields = under.metrics.registers[register]?.fields ?? {}
  const tallies =
    records === undefined ? undefined : tallyOf(records, { of: [metric], during, fields }).get('')
  const { figures = {}, benchmarks = {} } = given
  const [measured] = Result.getOrThrow(
    measureUnder(tallies ?? {}, { under, of: [id], during, figures, benchmarks }),
  ).filter(({ metric: each }) => each === id)
  return measured === undefined ? 'nothing' : written(measured.value, { isCount: kind === 'count' })
}

describe.each(own.map(({ id }) => id))('%s', (id) => {
  const cases = townCases.filter(({ metric }) => metric === id)

  test('has a case on each side of its targets, and one that lacks something', () => {
    const all = cases.map(({ is }) => is).join('\n')
    const { targets = [], kind } = own.find((metric) => metric.id === id) ?? {}
    for (const side of targets.length > 0 ? [/[ ;]met\b/u, /not-met/u] : []) expect(all).toMatch(side)
    if (kind !== 'count') expect(all).toMatch(/Empty|NeedsBenchmark/u)
    expect(all).toMatch(/NotCounted|FigureMissing/u)
  })

  test.each(cases.map((each) => [each.is, each] as const))('%s', (is, each) => {
    expect(valueIn(each)).toBe(is)
  })
})

test('every case is of a metric of the town, and none may be ranked', () => {
  const known = own.map(({ id }) => id)
  expect(townCases.filter(({ metric }) => !known.includes(metric))).toEqual([])
  expect(own.filter(({ rankableFrom }) => rankableFrom !== undefined)).toEqual([])
})

/** Sections 9.4 and 7.2 of the inventory: what each item is carried by. */
const carried: Readonly<Record<string, readonly string[]>> = {
  'S3-2-met-2023': ['litigation-free-of-villages-by-year'],
  'S3-2-met-2024': ['litigation-free-of-villages-by-year'],
  'S3-2-met-2025': ['litigation-free-of-villages-by-year'],
  'S3-3.1.7-met-accept': ['platform-accepted-per-pre-litigation-cases'],
  'S3-3.1.7-met-success': ['platform-settled-of-accepted'],
  'S3-3.1.10-met-rate': ['civil-and-criminal-suits-per-10000-residents'],
  'S3-3.1.11-met-success': ['pre-litigation-settled-of-mediated'],
  'S3-3.1.11-met-divert': ['pre-litigation-cases-per-civil-suits'],
  'S3-3.1.12-met-share': [
    'litigation-free-of-villages-for-award',
    'litigation-free-of-villages-alone',
    'litigation-free-of-communities-alone',
  ],
  'S3-3.2.3-staff-pacesetter': ['pacesetters-village'],
  'S3-3.2.3-staff-savvy': ['law-savvy-persons-village'],
  'S3-3.2.6-met-rate': ['civil-and-criminal-suits-per-10000-residents-of-village'],
  'S3-3.1.8-zero': ['grave-intentional-crimes', 'major-civil-to-criminal-cases'],
  'S3-3.1.9-zero': ['collective-petitions', 'mass-incidents', 'petitions-to-beijing', 'abnormal-petitions'],
  'S3-3.2.4-zero': ['intentional-crimes', 'major-civil-to-criminal-cases'],
  'S3-3.2.5-zero': ['collective-petitions', 'mass-incidents', 'petitions-to-beijing', 'abnormal-petitions'],
  'S3-3.1.3-system': ['litigation-service-of-villages'],
  'S3-2-goals-soft': ['legal-awareness', 'acceptance-of-other-ways', 'self-resolution'],
  'S3-2-goals': ['change-of-disputes', 'change-of-suits', 'local-timely-resolution'],
  'S3-5.1.5-backlog': ['disputes-not-closed', 'disputes-found', 'prevent-what-changes'],
}

test('every item of the inventory is carried by the rows that cite it, and by no other', () => {
  const { metrics, norms } = litigationFreeTown
  const rows = [...own, ...(metrics?.qualitative ?? []), ...(norms?.rules ?? [])]
  const citing = (item: string) => rows.filter(({ cites }) => cites.includes(item)).map(({ id }) => id)
  expect(Object.fromEntries(Object.keys(carried).map((item) => [item, citing(item).toSorted()]))).toEqual(
    Object.fromEntries(Object.entries(carried).map(([item, ids]) => [item, ids.toSorted()])),
  )
  const cited = new Set(rows.flatMap(({ cites }) => cites).filter((id) => id.startsWith('S3-')))
  expect([...cited].filter((id) => !(id in carried))).toEqual([])
})
