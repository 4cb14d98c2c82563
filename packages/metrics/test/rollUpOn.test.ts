/**
 * Roll-up within the borders of a day: what is counted is either in the sums or named.
 */
import { type AreaTree, indexAreas, parentOf } from '@maplebridge/area'
import * as Result from 'effect/Result'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addTallies, type MetricTallies, rollUp, rollUpOn, wholesAgainstParts } from '../src/index.ts'

/** In 2022, 630101 is divided between 630102 and 630103, 630104 moves to another prefecture, 630105 ends. */
const tree: AreaTree = {
  id: 'test',
  version: '1',
  asOf: '2023-12-31',
  roots: ['63'],
  sources: [{ id: 'notice', title: { zh: '通知', en: 'Notice' } }],
  areas: [
    { code: '63', name: '省' },
    { code: '6301', name: '甲市' },
    { code: '6302', name: '乙市' },
    { code: '630101', name: '一区', until: '2022-01-01' },
    { code: '630102', name: '二区' },
    { code: '630103', name: '三区' },
    { code: '630104', name: '四县', until: '2022-01-01' },
    { code: '630204', name: '四县', from: '2022-01-01' },
    { code: '630105', name: '五县', until: '2022-01-01' },
  ],
  changes: [
    {
      on: '2022-01-01',
      kind: 'split',
      from: ['630101'],
      to: ['630102', '630103'],
      cites: ['notice'],
      confidence: 'high',
    },
    {
      on: '2022-01-01',
      kind: 're-parented',
      from: ['630104'],
      to: ['630204'],
      cites: ['notice'],
      confidence: 'high',
    },
    { on: '2022-01-01', kind: 'abolished', from: ['630105'], to: [], cites: ['notice'], confidence: 'high' },
  ],
}
const index = Result.getOrThrow(indexAreas(tree))
const then = { in: index, from: '2021-12-31', on: '2021-12-31' }
const since = { ...then, on: '2022-12-31' }

const counted = (many: number): MetricTallies => ({ settled: { numerator: { counted: many, open: 0 } } })
const of2021 = new Map([
  ['630101', counted(1)],
  ['630102', counted(2)],
  ['630103', counted(4)],
  ['630104', counted(8)],
  ['630105', counted(16)],
  ['', counted(32)],
  ['639999', counted(64)],
])
const sumsOf = (rolled: ReadonlyMap<string, MetricTallies>) =>
  Object.fromEntries([...rolled].map(([area, tallies]) => [area, tallies['settled']?.numerator?.counted]))

describe('rollUpOn', () => {
  it('adds up within the borders of then', () => {
    const { sums, unplaced } = rollUpOn(of2021, then)
    expect(sumsOf(sums)).toMatchObject({ '63': 31, '6301': 31, '630101': 1, '630104': 8 })
    expect(unplaced.map(({ area, why }) => [area, why])).toEqual([
      ['', 'no-area'],
      ['639999', 'unknown'],
    ])
  })

  it('adds up within the borders of another day, and names what has no one place there', () => {
    const { sums, unplaced } = rollUpOn(of2021, since)
    expect(sumsOf(sums)).toEqual({ '63': 15, '6301': 7, '630102': 2, '630103': 4, '6302': 8, '630204': 8 })
    expect(unplaced).toEqual([
      { area: '630101', why: 'divided', among: ['630102', '630103'], upTo: '6301', tallies: counted(1) },
      { area: '630105', why: 'ended', among: [], tallies: counted(16) },
      { area: '', why: 'no-area', among: [], tallies: counted(32) },
      { area: '639999', why: 'unknown', among: [], tallies: counted(64) },
    ])
  })

  it('loses nothing: the widest areas and what is unplaced are all that was counted; order is irrelevant', () => {
    const entry = fc.tuple(fc.constantFrom(...of2021.keys()), fc.nat(1000))
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: ([area]) => area }),
        fc.constantFrom(then, since),
        (entries, where) => {
          const given = new Map(entries.map(([area, many]) => [area, counted(many)]))
          const { sums, unplaced } = rollUpOn(given, where)
          const outside = unplaced.filter(({ upTo }) => upTo === undefined).map(({ tallies }) => tallies)
          const widest = sums.get('63')
          const all = addTallies([...(widest === undefined ? [] : [widest]), ...outside])
          expect(all).toEqual(addTallies([...given.values()]))
          expect(sumsOf(rollUpOn(new Map([...given].toReversed()), where).sums)).toEqual(sumsOf(sums))
        },
      ),
    )
  })
})

describe('wholesAgainstParts', () => {
  it('finds nothing in what was rolled up', () => {
    const villages = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(villages, (numbers) => {
        const code = (number: number) =>
          `6301030${String((number % 3) + 1).padStart(2, '0')}${String(number).padStart(3, '0')}`
        const rolled = rollUp(new Map(numbers.map((number) => [code(number), counted(number)])), { parentOf })
        expect(wholesAgainstParts(rolled, { parentOf })).toEqual([])
      }),
    )
  })

  it('names the whole, the parts and what is missing', () => {
    const reported = new Map([
      ['6301', counted(30)],
      ['630102', counted(12)],
      ['630103', counted(20)],
      ['630103001', counted(20)],
    ])
    expect(wholesAgainstParts(reported, { parentOf })).toEqual([
      {
        area: '6301',
        metric: 'settled',
        part: 'numerator',
        whole: 30,
        parts: 32,
        difference: -2,
        below: ['630102', '630103'],
      },
    ])
  })
})
