// The lists by which bodies look at themselves, held to the inventory of the plans.
import { editionOn, layersOf, readAnswers } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { packs } from '../src/index.ts'

const on = '2023-09-30'
const editionOf = (id: string) =>
  Result.getOrThrow(editionOn(Result.getOrThrow(layersOf(packs, { id })), { on }))
const listsOf = (id: string) => editionOf(id).appraisal.selfAssessment

/** How many items each clause has, as its text counts them. */
const itemsByClause: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'xining-chengzhong': {
    ...{ 'S0-5.3-funds': 5, 'S0-5.4-publicity': 3, 'S0-3.5-train': 1 },
    ...{ 'S0-3.6-pmc-coverage': 5, 'S0-3.6-weak-village': 1, 'S0-3.5-nerve': 4 },
  },
  dadukou: {
    'S1-t17-system': 1,
    'S1-t30-funds': 4,
    'S1-t30-incentive': 2,
    'S1-t04-appraisal': 1,
    'S1-t31-publicity': 1,
    'S1-t19-party-branch': 1,
  },
  baotou: {
    ...{ 'S2-2.6-funds': 6, 'S2-2.5-mode': 1, 'S2-4.2-combine': 2, 'S2-4.3-publicity': 3 },
    ...{ 'S2-2.4-pmc-quality': 4, 'S2-2.6-online': 4, 'S2-4.1-listen': 3 },
  },
  'litigation-free-town': {
    'S3-3.1.2-train': 1,
    'S3-4.3-village': 1,
    'S3-4.2.1-publicity': 1,
    'S3-4.2.3-brand': 1,
    ...{ 'S3-1.2.1-layers': 3, 'S3-4.1-units': 3, 'S3-5.1.3-choice': 4, 'S3-5.1.5-one-door': 3 },
    ...{ 'S3-5.1.5-four-visits': 4, 'S3-2-work-items': 5, 'S3-4.2.2-four-sources': 4, 'S3-2-integration': 2 },
  },
  'grand-mediation-city': {
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`S4.1-1.1-sys${String(at + 1).padStart(2, '0')}`, 1]),
    ),
    ...Object.fromEntries([1, 2, 3, 4, 5].map((gap) => [`S4.1-2-gap${gap}`, 1])),
    'S4.1-1.4-three': 3,
    'S4.1-1.4-governance': 1,
    'S4.1-1.4-checks': 3,
    'S4.1-1.3-levels': 1,
    'S4.1-1.3-forms': 5,
    'S4.1-1.3-content': 1,
    'S4.1-1.3-court-practice': 3,
    'S4.1-1.3-certificate': 1,
    'S4.1-1.3-four-haves': 4,
    'S4.1-3.3-funds': 4,
    'S4.1-3.3-budget': 1,
  },
  ruoqiang: { 'S4.3-6-shift': 3, 'S4.3-1-policy-gate': 5 },
  'shayibake-court': { 'S4.5-2.2-targets': 1, 'S4.5-2.3-train': 1 },
}

// The template has no appraisal, and was not in force on the day of these tests.
describe.each(
  packs.filter(({ manifest }) => manifest.id !== 'county-template').map(({ manifest }) => manifest.id),
)('%s', (id) => {
  test('its lists have as many items of each clause as the clause names', () => {
    const cites = listsOf(id).flatMap(({ items }) => items.flatMap((item) => item.cites))
    const counted: Record<string, number> = {}
    for (const cite of cites) counted[cite] = (counted[cite] ?? 0) + 1
    expect(counted).toEqual(itemsByClause[id] ?? {})
  })

  test('a problem is in place when it is not there, all else when it is', () => {
    const items = listsOf(id).flatMap((list) => list.items)
    const found = (holds: boolean) => {
      const answers = Object.fromEntries(items.map((item) => [item.id, { holds, on }]))
      return Result.getOrThrow(readAnswers(answers, { under: editionOf(id) })).flatMap((list) => list.items)
    }
    for (const holds of [true, false])
      for (const { cites, finding } of found(holds)) {
        const isGap = cites.some((cite) => cite.startsWith('S4.1-2-gap'))
        expect(finding).toBe(holds !== isGap ? 'in-place' : 'not-in-place')
      }
  })

  test('no quantified item has a threshold, and each says how it is made up', () => {
    const measures = editionOf(id).appraisal.items.flatMap(({ measure }) => measure ?? [])
    expect(measures.every(({ threshold, definition }) => threshold === 'not-stated' && definition.zh)).toBe(
      true,
    )
    const quantified = { 'grand-mediation-city': 6, 'shayibake-court': 3 } as Record<string, number>
    expect(measures.length).toBe(quantified[id] ?? 0)
  })
})

test('twelve of twenty rule sets are named; the others are not counted as in place or missing', () => {
  const under = editionOf('grand-mediation-city')
  const list = Result.getOrThrow(readAnswers({}, { under })).find(({ id }) => id === 'rule-set')
  expect([list?.items.length, list?.stated, list?.notNamed, list?.unresolved]).toEqual([
    12,
    20,
    8,
    ['GAP-20-systems'],
  ])
  expect(list?.progress).toEqual({ inPlace: 0, of: 12, unknown: 12, notApplicable: 0 })
})
