import type { DisputeEvent } from '@maplebridge/dispute'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  conversionsUnder,
  nextStandingDuties,
  type ReverseCheckSection,
  type RoundsShown,
  reverseCheck,
} from '../src/index.ts'
import { bodyNamed as bodyOf } from './bodyNamed.ts'

const label = { zh: '项目', en: 'item' }
const under: ReverseCheckSection = {
  triggers: [
    { into: 'criminal-case', label, cites: ['S0-3.4-trigger'], unresolved: ['CONF-49'] },
    { into: 'mass-incident', label, cites: ['S0-3.4-trigger'] },
  ],
  items: [
    {
      id: 'screening',
      label,
      evidence: ['screened', 'registered'],
      rounds: ['screening-village'],
      cites: ['S0-3.4-check-1'],
      evidenceInferred: true,
    },
    { id: 'reporting', label, evidence: ['reported'], cites: ['S0-3.4-check-4'], evidenceInferred: true },
  ],
  upward: {
    bodies: ['village', 'township'],
    summary: label,
    cites: ['S4.3-5-reverse'],
    bodiesInferred: true,
  },
  consequence: { summary: label, cites: ['S0-3.4-consequence'] },
}
const converted = (into: string, on = '2023-06-01'): DisputeEvent => ({ type: 'converted', into, on })
const check = (events: readonly DisputeEvent[], rounds: readonly RoundsShown[] = []) =>
  reverseCheck(events, { under, on: '2023-06-30', rounds, bodyOf })
const findings = (events: readonly DisputeEvent[], rounds?: readonly RoundsShown[]) =>
  check(events, rounds)?.items.map(({ finding }) => finding)

describe('reverseCheck', () => {
  it('is triggered only by what the plan names, from that day on', () => {
    expect(findings([])).toBeUndefined()
    expect(findings([converted('petition-case')])).toBeUndefined()
    expect(findings([converted('criminal-case')])).toEqual(['no-evidence', 'no-evidence'])
    expect(reverseCheck([converted('criminal-case')], { under, on: '2023-05-31', bodyOf })).toBeUndefined()
  })

  it('is started by no report, warning or petition: only by a conversion that the plan names', () => {
    const telling = fc.constantFrom('reported', 'notified', 'warned', 'instructions-asked', 'police-told')
    const other = fc.constantFrom('petition-case', 'public-opinion', 'skip-level-petition')
    fc.assert(
      fc.property(fc.array(telling), fc.array(other), (types, into) => {
        const events = [
          // proof: each of these types needs no more than its day
          ...types.map((type) => ({ type, on: '2023-05-08' }) as DisputeEvent),
          ...into.map((code) => converted(code)),
        ]
        expect(check(events)).toBeUndefined()
      }),
    )
  })

  it('keeps the two triggers apart: the first starts it, the other is told of', () => {
    const both = check([converted('mass-incident', '2023-06-03'), converted('criminal-case')])
    expect(both?.trigger).toMatchObject({ into: 'criminal-case', on: '2023-06-01', unresolved: ['CONF-49'] })
    expect(both?.later).toMatchObject([{ into: 'mass-incident', on: '2023-06-03' }])
    const days = conversionsUnder([converted('petition-case'), converted('mass-incident')], {
      under,
      on: '2023-06-01',
    })
    expect(days.map(({ into }) => into)).toEqual(['mass-incident'])
  })

  it.each([
    ['the day before', '2023-05-31', 'met'],
    ['the day', '2023-06-01', 'met'],
    ['the day after', '2023-06-02', 'not-met'],
    ['after the day asked', '2023-07-01', 'no-evidence'],
  ])('with evidence %s is %s', (_, on, finding) => {
    expect(findings([converted('criminal-case'), { type: 'reported', on }])?.[1]).toBe(finding)
  })

  it('shows first the reports made before, with those told', () => {
    const events: readonly DisputeEvent[] = [
      converted('criminal-case'),
      { type: 'reported', on: '2023-06-02' },
      { type: 'warned', on: '2023-05-20', to: ['police'] },
      { type: 'instructions-asked', on: '2023-05-10' },
    ]
    expect(check(events)?.earlyReports).toEqual([
      { type: 'instructions-asked', on: '2023-05-10' },
      { type: 'warned', on: '2023-05-20', to: ['police'] },
    ])
  })

  it('says what is missing: events not on record in time, records not sent', () => {
    const [screening] =
      check([converted('criminal-case'), { type: 'screened', on: '2023-05-01' }])?.items ?? []
    expect(screening).toMatchObject({
      finding: 'met',
      shownBy: [{ type: 'screened', on: '2023-05-01' }],
      notOnRecord: ['registered'],
      notSent: ['screening-village'],
    })
  })

  const turn = { from: '2023-05-01', to: '2023-05-07', due: '2023-05-07' }
  const rounds = (...tags: readonly ('Done' | 'Overdue' | 'Upcoming')[]): readonly RoundsShown[] => [
    {
      duty: 'screening-village',
      turns: tags.map((tag) => ({
        ...turn,
        fulfilment:
          tag === 'Done'
            ? { _tag: tag, on: '2023-05-02' }
            : tag === 'Overdue'
              ? { _tag: tag, days: 25 }
              : { _tag: tag },
      })),
    },
  ]

  it.each([
    ['a round done', rounds('Done'), [], 'met'],
    ['a round missing', rounds('Overdue'), [], 'not-met'],
    ['one done and one missing', rounds('Done', 'Overdue'), [], 'not-met'],
    ['found, and a round missing', rounds('Overdue'), ['screened'] as const, 'not-met'],
    ['nothing due yet', rounds('Upcoming'), [], 'no-evidence'],
    ['rounds of another duty', [{ ...rounds('Done')[0], duty: 'other' }], [], 'no-evidence'],
  ])('with %s screening is %s', (_, sent, types, finding) => {
    const events = types.map((type) => ({ type, on: '2023-05-02' }) as const)
    // proof: every case is a list of rounds of one duty
    expect(findings([converted('criminal-case'), ...events], sent as readonly RoundsShown[])?.[0]).toBe(
      finding,
    )
  })

  it('goes up by offices, the lowest first, and says when the order is inferred', () => {
    const upward = check([converted('criminal-case')])?.upward
    expect(upward?.bodies.map(({ kind }) => kind)).toEqual(['village', 'township'])
    expect(upward?.bodiesInferred).toBe(true)
    const { upward: _, ...flat } = under
    expect(
      reverseCheck([converted('criminal-case')], { under: flat, on: '2023-06-30', bodyOf })?.upward,
    ).toBeUndefined()
  })

  it('does not depend on the order of the events, and reads nothing after the day asked', () => {
    const events: readonly DisputeEvent[] = [
      converted('criminal-case'),
      { type: 'screened', on: '2023-05-01' },
      { type: 'reported', on: '2023-05-20', to: ['police'] },
      { type: 'registered', on: '2023-06-10' },
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray([...events], { minLength: 4 }), (shuffled) => {
        expect(check(shuffled)).toEqual(check(events))
        expect(check([...shuffled, { type: 'reported', on: '2023-07-01' }])).toEqual(check(events))
      }),
    )
  })

  it('more evidence in time never makes a finding worse', () => {
    const rank = { 'no-evidence': 0, 'not-met': 1, met: 2 } as const
    const work = fc.record({
      type: fc.constantFrom('screened' as const, 'registered' as const, 'reported' as const),
      on: fc.constantFrom('2023-05-01', '2023-06-01', '2023-06-05'),
    })
    fc.assert(
      fc.property(fc.array(work), work, (events, more) => {
        const before = findings([converted('criminal-case'), ...events]) ?? []
        const after = findings([converted('criminal-case'), ...events, more]) ?? []
        for (const [at, finding] of after.entries())
          expect(rank[finding]).toBeGreaterThanOrEqual(rank[before[at] ?? 'no-evidence'])
      }),
    )
  })
})

describe('nextStandingDuties', () => {
  const standing = {
    id: 'x',
    kind: 'return',
    label,
    bearer: 'office',
    force: 'must',
    cites: ['S0-5.5-monthly'],
  } as const

  it.each([
    ['2023-05-02', '2023-05-03'],
    ['2023-05-03', '2023-05-03'],
    ['2023-05-04', '2023-06-03'],
  ])('on %s the monthly return is due on %s', (on, due) => {
    const monthly = {
      ...standing,
      cadence: { every: 'month', dueBy: { day: 3 }, about: 'previous-period' },
    } as const
    expect(nextStandingDuties([monthly], { on })[0]?.next?.due).toBe(due)
  })

  it('has no next day where the plan states no period', () => {
    expect(nextStandingDuties([standing], { on: '2023-05-08' })).toEqual([standing])
  })
})
