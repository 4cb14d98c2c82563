/**
 * Values over areas: order does not matter, areas may be counted together or apart, and counting in parts is counting
 * at once.
 */
import {
  type AreaCounts,
  countRegister,
  editionOn,
  layersOf,
  measureAreas,
  measurementsUnder,
} from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packs } from '../src/index.ts'

const layers = Result.getOrThrow(layersOf(packs, { id: 'cn-national' }))
const under = Result.getOrThrow(editionOn(layers, { on: '2023-12-31' }))
const during = { from: '2023-01-01', to: '2023-12-31' }
const of = ['accepted-of-found', 'cases-accepted', 'refused-or-withdrawn-of-accepted']

const record = fc.record(
  {
    area: fc.constantFrom('990101001001', '990101001002', '990102001001', '990201'),
    'found-on': fc.constantFrom('2022-12-31', '2023-01-01', '2023-12-31'),
    'accepted-on': fc.constantFrom('2023-05-08', '2024-01-01'),
    accepted: fc.boolean(),
    'mediation-result': fc.constantFrom('settled', 'refused', 'withdrawn', 'settld'),
  },
  { requiredKeys: [] },
)

const countsOf = (batches: readonly (readonly object[])[]) => {
  const counting = Result.getOrThrow(countRegister({ under, register: 'cases', during, of, by: 'area' }))
  for (const batch of batches)
    counting.add({ records: batch.map((each) => ({ ...each })), lines: batch.map((_, at) => at + 1) })
  return { counts: counting.counts(), read: counting.read() }
}
const valuesOf = (counts: readonly AreaCounts[]) =>
  Result.getOrThrow(measurementsUnder(counts, { under, during, of, rollUp: true }))

describe('a register', () => {
  it('is counted alike at once, in parts and in any order; each record is counted or told', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 40 }), fc.nat(40), (records, cut) => {
        const whole = countsOf([records])
        const parts = countsOf([records.slice(cut), records.slice(0, cut)])
        expect(valuesOf(parts.counts)).toEqual(valuesOf(whole.counts))
        expect(whole.read.counted + whole.read.notCounted).toBe(records.length)
        expect(whole.read.notCounted).toBe(
          records.filter((each) => each['mediation-result'] === 'settld').length,
        )
      }),
    )
  })

  it('adds up: each area is the sum of those below it, and all is the sum of those apart', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 40 }), (records) => {
        const { counts } = countsOf([records])
        const { areas, all } = valuesOf(counts)
        const counted = (values: typeof all) =>
          values.map(({ tally, value }) =>
            value._tag === 'Suppressed' ? -1 : (tally?.numerator?.counted ?? 0),
          )
        const roots = areas.filter(({ parent }) => parent === undefined).map(({ values }) => counted(values))
        for (const [nth, each] of counted(all).entries()) {
          const those = roots.map((values) => values[nth] ?? 0)
          if (each >= 0 && those.every((one) => one >= 0))
            expect(those.reduce((sum, one) => sum + one, 0)).toBe(each)
        }
      }),
    )
  })

  it('keeps no more areas apart than it may, and says which records it left', () => {
    const counting = Result.getOrThrow(
      countRegister({ under, register: 'cases', during, by: 'area', mostAreas: 2 }),
    )
    const records = ['1', '2', '3', '1', ''].map((area) => ({ area }))
    counting.add({ records, lines: [2, 3, 4, 5, 6] })
    expect(counting.counts().map(({ area }) => area)).toEqual(['1', '2', ''])
    expect(counting.read()).toMatchObject({ counted: 4, notCounted: 1, first: [{ line: 4 }] })
  })

  it('tells only so many of the records that it can not count, the first of them', () => {
    const counting = Result.getOrThrow(countRegister({ under, register: 'cases', during, most: 2 }))
    counting.add({ records: [{ accepted: 1 }, { accepted: 2 }, { accepted: 3 }], lines: [9, 10, 11] })
    expect(counting.read()).toMatchObject({ counted: 0, notCounted: 3, first: [{ line: 9 }, { line: 10 }] })
  })
})

describe('values', () => {
  const tally = (counted: number) => ({
    'cases-accepted': { numerator: { counted, open: 0 } },
  })
  const shown = (counts: readonly AreaCounts[]) =>
    Result.getOrThrow(measureAreas(counts, { under, during, of: ['cases-accepted'] }))

  it('for all stand for themselves where they are given, and the difference is named', () => {
    const given = shown([
      { tallies: tally(12) },
      { area: 'a', tallies: tally(5) },
      { area: 'b', tallies: tally(6) },
    ])
    expect(given.all[0]?.value).toMatchObject({ shown: '12' })
    expect(given.differences).toEqual([{ metric: 'cases-accepted', part: 'numerator', all: 12, sum: 11 }])
    expect(shown([{ tallies: tally(11) }, { area: 'a', tallies: tally(11) }]).differences).toEqual([])
  })

  it('carry the clauses of their definitions and targets', () => {
    const metrics = Object.values(under.metrics.definitions)
    const { citations } = Result.getOrThrow(measurementsUnder([], { under, during }))
    const wanted = metrics.flatMap(({ cites, targets = [] }) => [
      ...cites,
      ...targets.flatMap((each) => each.cites),
    ])
    expect(citations.map(({ id }) => id)).toEqual([...new Set(wanted)].toSorted())
  })
})
