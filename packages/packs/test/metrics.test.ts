// Every metric of the packs, worked through by hand: on both sides of each target, over nothing, and with a fact or a
// figure missing.
import { type MetricTallies, tallyOf } from '@maplebridge/metrics'
import { definitionsOf, measureUnder, type Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { editionOfPack } from '../scripts/editionOfPack.ts'
import { packs } from '../src/index.ts'
import { type MetricCase, written, year } from './metricCase.ts'
import { counterCases } from './metricCases.counters.ts'
import { nationalCases } from './metricCases.national.ts'
import { chengzhongCases, reportedCases } from './metricCases.s0.ts'
import { dadukouCases } from './metricCases.s1.ts'
import { baotouCases, donghuCases, shayibakeCases } from './metricCases.s2s4.ts'
import { townCases } from './metricCases.s3.ts'

const cases: readonly MetricCase[] = [
  ...nationalCases,
  ...counterCases,
  ...chengzhongCases,
  ...reportedCases,
  ...dadukouCases,
  ...baotouCases,
  ...donghuCases,
  ...shayibakeCases,
  ...townCases,
]

const definitionsIn = ({ metrics = {} }: Pack) => metrics.definitions ?? []

/** The edition of the pack that defines a metric. */
const editions = new Map(
  packs.flatMap((pack) => {
    const under = editionOfPack(pack, { among: packs })
    return definitionsIn(pack).map(({ id }) => [id, under] as const)
  }),
)

const measured = ({ metric, lines, during = year(2023), settings = {}, ...given }: MetricCase): string => {
  const under = editions.get(metric)
  if (under === undefined) throw new Error(`no pack defines ${metric}`)
  const [definition] = Result.getOrThrow(definitionsOf([metric], { under })).filter(({ id }) => id === metric)
  const { register = '', kind } = definition ?? { kind: 'count' }
  const records = lines?.flatMap(([many, line]) => Array.from({ length: many }, () => line))
  const tallies: MetricTallies =
    records === undefined || definition === undefined
      ? {}
      : (tallyOf(records, {
          of: [definition],
          during,
          fields: under.metrics.registers[register]?.fields ?? {},
          settings,
        }).get('') ?? {})
  const values = Result.getOrThrow(measureUnder(tallies, { under, of: [metric], during, ...given }))
  const value = values.find((each) => each.metric === metric)?.value
  return value === undefined ? 'no value' : written(value, { isCount: kind === 'count' })
}

describe.each([...new Set(cases.map(({ metric }) => metric))])('%s', (metric) => {
  const worked = cases.filter((each) => each.metric === metric)
  test.each(worked.map((each, at) => [at + 1, each.is, each] as const))('case %i: %s', (_, is, each) => {
    expect(measured(each)).toBe(is)
  })
})

const here = packs.flatMap((pack) => definitionsIn(pack))
const valuesOf = (metric: string) => cases.filter((each) => each.metric === metric).map(({ is }) => is)
const isNumber = (is: string) => is.includes(' = ')

describe('no metric is left without', () => {
  test('a number', () => {
    expect(here.filter(({ id }) => !valuesOf(id).some(isNumber)).map(({ id }) => id)).toEqual([])
  })

  test('a case over nothing, where it has a whole', () => {
    const whole = here.filter(({ kind }) => kind !== 'count')
    expect(whole.length).toBeGreaterThan(30)
    expect(whole.filter(({ id }) => !valuesOf(id).includes('Empty')).map(({ id }) => id)).toEqual([])
  })

  test('a case with something missing', () => {
    const missing = /^(FigureMissing|NotCounted)|\+/u
    expect(here.filter(({ id }) => !valuesOf(id).some((is) => missing.test(is))).map(({ id }) => id)).toEqual(
      [],
    )
  })

  test('a case on either side of each target', () => {
    const judged = (metric: string, at: number) =>
      valuesOf(metric).flatMap((is) => is.split('; ')[1]?.split(', ')[at]?.replace(' early', '') ?? [])
    const oneSided = here.flatMap(({ id, targets = [] }) =>
      targets.flatMap((_, at) =>
        ['met', 'not-met'].filter((side) => !judged(id, at).includes(side)).map((side) => [id, at, side]),
      ),
    )
    expect(oneSided).toEqual([])
  })
})
