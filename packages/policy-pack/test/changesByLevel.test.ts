import type { Dispute } from '@maplebridge/dispute'
import type { RouteOutcome } from '@maplebridge/routing'
import * as Result from 'effect/Result'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, changesOfRoute, editionOn, type Pack } from '../src/index.ts'
import { county, national } from './specimen.ts'

const on = '2023-05-08'
const area = '630103002004'
type Value = boolean | number
type Known = Readonly<Record<string, Value | undefined>>
type When = NonNullable<Pack['routing']>[number]['when']

const said = { cites: ['PLAN-1'], force: 'must', summary: { zh: '规则', en: 'Rule' } } as const
const row = (id: string, when: When, then: RouteOutcome, ...over: readonly string[]) => {
  const [first, ...others] = over.map((rule) => ({ rule, cites: ['PLAN-1'] as const }))
  return {
    id,
    when,
    then,
    ...said,
    ...(first !== undefined && { prevailsOver: [first, ...others] as const }),
  }
}
const label = (text: string) => ({ zh: text, en: text })
const fact = (id: string, is: boolean): When => ({ fact: id, is })
const level = (...oneOf: readonly [string, ...string[]]): When => ({ fact: 'level', oneOf })

/** By the level to village, office or centre; a big matter of any but the lowest goes to the centre at once. */
const plan: Pack = {
  ...county,
  facts: (county.facts ?? []).map((each) =>
    each.id === 'minor-at-risk' && each.kind === 'boolean' ? { ...each, measure: true } : each,
  ),
  bodies: [...(county.bodies ?? []), { code: 'centre', label: label('centre'), tier: 'county' }],
  risk: {
    levels: [
      { code: 'blue', label: label('blue') },
      { code: 'yellow', label: label('yellow') },
      { code: 'red', label: label('red') },
    ],
    floorCites: ['PLAN-1'],
    rules: [
      { id: 'red-hot', when: fact('may-escalate', true), then: 'red', ...said },
      {
        id: 'red-both',
        when: { all: [fact('big-matter', true), fact('minor-at-risk', true)] },
        then: 'red',
        ...said,
      },
      { id: 'yellow-many', when: { fact: 'people-involved', atLeast: 30 }, then: 'yellow', ...said },
      { id: 'yellow-minor', when: fact('minor-at-risk', true), then: 'yellow', ...said },
    ],
  },
  routing: [
    row('to-village', level('blue'), { lead: 'village-pmc' }),
    row('to-office', { not: level('blue', 'red') }, { lead: 'judicial-office' }),
    row('to-centre', { fact: 'level', is: 'red' }, { lead: 'centre' }),
    row(
      'big-to-centre',
      { all: [fact('big-matter', true), { not: level('blue') }] },
      { lead: 'centre' },
      'to-office',
    ),
  ],
}
const under = Result.getOrThrow(editionOn([national, plan], { on }))
const levels: readonly string[] = under.risk?.table.outcomes ?? []
const values: Readonly<Record<string, readonly Value[]>> = {
  'may-escalate': [true, false],
  'big-matter': [true, false],
  'minor-at-risk': [true, false],
  'people-involved': [1, 29, 30, 1000],
}
const bodies = ['village-pmc', 'judicial-office', 'centre']

const disputeOf = (known: Known): Dispute => ({
  id: 'X-1',
  matter: 'neighbour',
  area,
  filedOn: on,
  source: 'screening',
  facts: Object.fromEntries(
    Object.entries(known).flatMap(([id, is]) => {
      if (is === undefined) return []
      return [[id, id === 'may-escalate' ? { is, judgedBy: 'judicial-office', basis: '走访', on } : is]]
    }),
  ) as Dispute['facts'],
})
const outcome = (known: Known) => {
  const { route, risk } = Result.getOrThrow(assess(disputeOf(known), { under }))
  return {
    lead: route._tag === 'Routed' ? route.lead.kind : undefined,
    candidates:
      route._tag === 'Undecided'
        ? route.candidates.map(({ kind }) => kind)
        : route._tag === 'Routed'
          ? [route.lead.kind]
          : [],
    gravity: levels.indexOf(risk?.established ?? ''),
  }
}

/** Every assignment of other values to at most three facts. */
const movesFrom = (known: Known): readonly Known[] => {
  const all = Object.entries(values).reduce<readonly Known[]>(
    (sets, [id, some]) =>
      sets.flatMap((set) => [
        set,
        ...some.filter((value) => value !== known[id]).map((value) => ({ ...set, [id]: value })),
      ]),
    [{}],
  )
  return all.filter((set) => Object.keys(set).length <= 3)
}
/** The people of a set by the class that the rules tell apart, so that each class counts once. */
const written = (set: Known): string =>
  JSON.stringify(
    Object.entries(set)
      .map(([id, value]) => [id, typeof value === 'number' ? value >= 30 : value])
      .sort(),
  )
const isWithin = (less: Known, set: Known) => Object.entries(less).every(([id, value]) => set[id] === value)

/** By trying everything: the smallest sets that lead there, without relabelling on a way down. */
const naive = (known: Known, to: string): readonly string[] => {
  const now = outcome(known)
  const isDown = now.candidates.some((kind) => bodies.indexOf(kind) > bodies.indexOf(to))
  const may = (set: Known, gravity: number) =>
    !(isDown || gravity < now.gravity) ||
    Object.keys(set).every((id) => known[id] === undefined || id === 'minor-at-risk')
  const reaching = movesFrom(known).filter((set) => {
    const after = outcome({ ...known, ...set })
    return after.lead === to && may(set, after.gravity)
  })
  const smallest = reaching.filter(
    (set) =>
      !reaching.some((less) => Object.keys(less).length < Object.keys(set).length && isWithin(less, set)),
  )
  return [...new Set(smallest.map(written))].sort()
}

const known = fc.record(
  {
    'may-escalate': fc.boolean(),
    'big-matter': fc.boolean(),
    'minor-at-risk': fc.boolean(),
    'people-involved': fc.constantFrom(1, 40),
  },
  { requiredKeys: [] },
)

describe('changesOfRoute by way of the level', () => {
  it('finds exactly what trying every change finds', () => {
    fc.assert(
      fc.property(known, fc.constantFrom(...bodies), (facts, to) => {
        const { changes } = Result.getOrThrow(changesOfRoute(disputeOf(facts), { under, to }))
        const found = changes.map(({ steps }) =>
          written(Object.fromEntries(steps.map(({ fact: id, value }) => [id, value as Value]))),
        )
        expect([...found].sort()).toEqual(naive(facts, to))
      }),
      { numRuns: 200 },
    )
  })

  it('names the rule of the level beside the row, with the clauses of both', () => {
    const quiet = { 'may-escalate': false, 'big-matter': false, 'minor-at-risk': false, 'people-involved': 1 }
    const { changes } = Result.getOrThrow(changesOfRoute(disputeOf(quiet), { under, to: 'judicial-office' }))
    expect(changes.map(({ steps, rules }) => [steps.map(({ fact: id }) => id), rules])).toEqual([
      [['people-involved'], ['to-office', 'yellow-many']],
      [['minor-at-risk'], ['to-office', 'yellow-minor']],
    ])
  })

  it('asks those entitled to judge where a lower level would send it there', () => {
    const hot = { 'may-escalate': true, 'big-matter': false, 'minor-at-risk': false, 'people-involved': 1 }
    const answer = Result.getOrThrow(changesOfRoute(disputeOf(hot), { under, to: 'village-pmc' }))
    expect(answer.changes).toEqual([])
    expect(answer.reassess).toMatchObject([{ fact: 'may-escalate', by: ['judicial-office'] }])
  })
})
