// The lists by which bodies look at themselves, held to the inventory of the plans, and which clause is
// carried, or why not.
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
  'xining-chengzhong': { 'S0-5.3-funds': 5, 'S0-5.4-publicity': 3, 'S0-3.5-train': 1 },
  dadukou: {
    'S1-t17-system': 1,
    'S1-t30-funds': 4,
    'S1-t30-incentive': 2,
    'S1-t04-appraisal': 1,
    'S1-t31-publicity': 1,
  },
  baotou: { 'S2-2.6-funds': 6, 'S2-2.5-mode': 1, 'S2-4.2-combine': 2, 'S2-4.3-publicity': 3 },
  'litigation-free-town': {
    'S3-3.1.2-train': 1,
    'S3-4.3-village': 1,
    'S3-4.2.1-publicity': 1,
    'S3-4.2.3-brand': 1,
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
  ruoqiang: { 'S4.3-6-shift': 3 },
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

/** Clauses of the inventory on staff, rules, training, appraisal, rewards and self-assessment that rows carry. */
const carried = [
  ...['S0-3.6-staff-county', 'S0-3.6-staff-township', 'S0-3.6-pmc-all', 'S0-5.3-funds', 'S0-3.5-train'],
  ...['S0-3.2-reward', 'S0-5.4-award', 'S0-5.4-publicity'],
  ...['industry', 'township', 'village', 'stationed'].map((each) => `S1-t08-staff-${each}`),
  ...['S1-t18-staff', 'S1-t17-system', 'S1-t17-train-district', 'S1-t17-train-township', 'S1-t30-funds'],
  ...[1, 2, 3, 4].map((content) => `S1-t25-content-${content}`),
  ...['S1-t04-appraisal', 'S1-t30-incentive', 'S1-t32-award', 'S1-t31-publicity'],
  ...['S2-2.5-mode', 'S2-2.6-funds', 'S2-3.3-award', 'S2-4.3-publicity', 'S2-4.2-combine'],
  ...['S3-3.2.3-staff-pacesetter', 'S3-3.2.3-staff-savvy', 'S3-3.1.2-train', 'S3-4.3-village'],
  ...['S3-4.3-rate-notice', 'S3-4.3-award', 'S3-4.2.1-publicity', 'S3-4.2.3-brand'],
  ...['S4.1-1.1-staff-seconded', 'S4.1-3.1-staff-studio', 'S4.1-3.1-staff-experts', 'S4.1-3.2-staff-city'],
  ...['S4.1-3.2-staff-township', 'S4.1-3.2-staff-village', 'S4.1-3.2-staff-total', 'S4.1-3.2-units'],
  ...['S4.1-3.3-rooms', 'S4.1-3.3-vehicles', 'S4.1-3.3-posts', 'S4.1-3.3-budget', 'S4.1-3.3-funds'],
  ...['final', 'target', 'quant', 'link', 'award'].map((each) => `S4.1-1.4-${each}`),
  ...Object.keys(itemsByClause['grand-mediation-city'] ?? {}),
  ...['S4.3-6-shift', 'S4.5-2.3-train', 'S4.5-2.6-indicators', 'S4.5-2.2-targets', 'S4.5-2.6-award'],
]

/** Clauses of the same parts that no row carries. */
const notCarried: Readonly<Record<string, string>> = {
  'S4.1-1.4-file': 'what enters the file of a cadre is about a person',
  'S4.1-1.1-takeover': 'it is single seconded officials who are appraised',
  'S4.5-1.2-advantages': 'five advantages of mediation in court: nothing to answer or to do',
}

test('every clause of these parts is carried by a row, or is listed with the reason why not', () => {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
  }
  const rows = new Set(packs.flatMap(({ norms, appraisal, standing }) => texts([norms, appraisal, standing])))
  expect(carried.filter((id) => !rows.has(id))).toEqual([])
  expect(Object.keys(notCarried).filter((id) => rows.has(id))).toEqual([])
})
