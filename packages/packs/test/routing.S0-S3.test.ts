// The routing of four plans against their inventories, and over ten thousand complete disputes each: none is left
// undecided, none is contested, and what has no lead is what the plan gives none.
import { describe, expect, test } from 'vitest'
import { packs } from '../src/index.ts'
import { clausesIn } from './plan.ts'
import { outcomesOf, randomRoutes } from './randomRoutes.ts'

type Outcomes = Readonly<Record<string, number>>

/** The items of each inventory that decide a route, and how ten thousand random disputes come out. */
const expected: Readonly<Record<string, { readonly items: readonly string[]; readonly outcomes: Outcomes }>> =
  {
    'xining-chengzhong': {
      items: [
        'S0-2-local-first',
        'S0-3.2-graded-handling',
        'S0-3.3-grassroots',
        'S0-3.4-alternatives',
        'S0-3.4-confirm',
        'S0-3.5-adr',
        'S0-3.5-docks',
        'S0-3.5-industry',
        'S0-3.6-experts',
        'S0-4.2-levels',
        'S0-5.1-cross',
      ],
      outcomes: { Routed: 6736, Choice: 0, Undecided: 0, ReferredOut: 3264, Contested: 0, Unrouted: 0 },
    },
    dadukou: {
      items: [
        'S1-t02-rooms',
        'S1-t03-sectors',
        'S1-t06-rooms',
        'S1-t07-rooms',
        'S1-t10-as-needed',
        'S1-t10-key-rooms',
        'S1-t11-petition',
        'S1-t12-mass',
        'S1-t13-lawyer-commercial',
        'S1-t14-link',
        'S1-t15-docks',
        'S1-t15-prior',
        'S1-t16-confirm',
        'S1-t16-link',
        'S1-t16-within',
        'S1-t21-psych',
        'S1-t22-linked',
        'S1-t24-from-above',
        'S1-t24-from-below',
        'S1-t24-own-cross',
        'S1-t24-principles',
        'S1-t26-up-done',
        'S1-t26-up-late',
      ],
      outcomes: { Routed: 3852, Choice: 2449, Undecided: 0, ReferredOut: 3294, Contested: 0, Unrouted: 405 },
    },
    baotou: {
      items: [
        'S2-1.2-levels',
        'S2-2.2-grassroots',
        'S2-2.2-key',
        'S2-2.2-local-first',
        'S2-2.3-assigned',
        'S2-2.3-link',
        'S2-2.3-petition',
        'S2-2.3-three-link',
        'S2-2.4-enterprise',
        'S2-2.4-stations',
        'S2-3.2-three-inputs',
        'S2-4.2-guide',
      ],
      outcomes: { Routed: 5782, Choice: 963, Undecided: 0, ReferredOut: 3255, Contested: 0, Unrouted: 0 },
    },
    'litigation-free-town': {
      items: [
        'S3-0-adr-first',
        'S3-1.1-levels',
        'S3-1.2.1-filter',
        'S3-1.2.4-station',
        'S3-4.2.2-court',
        'S3-5.1.2-territory',
        'S3-5.1.4-docks',
        'S3-5.1.4-principles',
        'S3-5.1.4-tier',
        'S3-5.1.5-platform',
        'S3-5.2-grid-first',
      ],
      outcomes: { Routed: 6716, Choice: 0, Undecided: 0, ReferredOut: 3284, Contested: 0, Unrouted: 0 },
    },
  }

describe.each(Object.entries(expected))('%s', (id, { items, outcomes }) => {
  const pack = packs.find(({ manifest }) => manifest.id === id)
  const rows = pack?.routing ?? []
  const drawn = randomRoutes(id, { count: 10_000, seed: 20230508 })

  test('every item that decides a route is cited by a row', () => {
    const cited = new Set(clausesIn(rows))
    expect(items.filter((item) => !cited.has(item))).toEqual([])
  })

  test('ten thousand complete disputes come out so', () => {
    expect(outcomesOf(drawn)).toEqual(outcomes)
  })

  test('every row holds of some of them', () => {
    const held = new Set(drawn.flatMap(({ route }) => route.reasons.map(({ rule }) => rule)))
    expect(rows.map((row) => row.id).filter((row) => !held.has(row))).toEqual([])
  })

  test('a refusal always leads out of mediation, whatever else is known', () => {
    const refused = drawn.filter(({ dispute }) =>
      dispute.events?.some((event) => event.type === 'party-refused'),
    )
    expect(refused.length).toBeGreaterThan(1000)
    const stayed = refused.filter(
      ({ route }) => route._tag !== 'ReferredOut' || !route.because.includes('refused'),
    )
    expect(stayed).toEqual([])
  })

  test('nothing stays open beside the lead of a complete dispute', () => {
    const open = drawn.filter(({ route }) => 'open' in route && route.open.length > 0)
    expect(open).toEqual([])
  })
})

test('in Dadukou only what has no sector body, is not major and came in by no docking has no lead', () => {
  const withoutLead = randomRoutes('dadukou', { count: 10_000, seed: 1 }).filter(
    ({ route }) => route._tag === 'Unrouted',
  )
  const matters = [...new Set(withoutLead.map(({ dispute }) => dispute.matter))].sort()
  expect(matters).toEqual([
    'contract',
    'damages',
    'forest-land',
    'housing-homestead',
    'land-contract',
    'land-ownership',
    'neighbour',
    'other-dispute',
    'private-lending',
    'production-business',
    'resettlement-compensation',
    'water',
  ])
  const sources = [...new Set(withoutLead.map(({ dispute }) => dispute.source))].sort()
  expect(sources).toEqual(['application', 'other-department', 'own-initiative', 'procuratorate', 'screening'])
  const claimed = withoutLead.filter(({ dispute: { facts } }) => {
    const major = facts['major-dispute']
    return (typeof major === 'object' && major.is === true) || facts['mediable-by-authority'] === true
  })
  expect(claimed).toEqual([])
})
