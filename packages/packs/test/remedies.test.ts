// The lawful ways on other days than that of the cases: limits counted from their own triggers, and the courts that
// confirm an agreement by both rules.
import { assess, editionOn } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { cnNational } from '../src/index.ts'

type Dispute = Parameters<typeof assess>[0]
type Change = Partial<Pick<Dispute, 'matter' | 'facts' | 'events'>>

const openOn = (on: string, { matter = 'contract', facts = {}, events = [] }: Change) => {
  const under = Result.getOrThrow(editionOn([cnNational], { on }))
  const dispute: Dispute = {
    id: 'N-1',
    matter,
    area: '630103',
    filedOn: on,
    source: 'application',
    facts,
    events,
  }
  return Result.getOrThrow(assess(dispute, { under })).remedies
}
const byRule = (on: string, rule: string, change: Change) =>
  openOn(on, change).find(({ reason }) => reason.rule === rule)
const began = (trigger: string, on: string, more: { readonly doubtful?: boolean } = {}) =>
  ({ type: 'limit-started', trigger, on, ...more }) as const

describe('a time limit counts from its own trigger', () => {
  const on = '2026-05-08'
  const labour = 'suit-after-labour-arbitration'

  test('until that is known the answer gives the length and no day', () => {
    expect(byRule(on, labour, { matter: 'labour' })?.runs).toEqual([
      { _tag: 'Waits', limit: 'D-11.sue', for: 'award-received', amount: 15, unit: 'calendar-day' },
    ])
  })

  test.each([
    ['labour', labour, 'award-received', '2026-04-20', '2026-05-05', 'D-11.sue'],
    ['labour', 'labour-arbitration', 'infringement-known', '2026-04-20', '2027-04-20', 'D-09.limitation'],
    [
      'land-contract',
      'suit-after-land-contract-award',
      'award-received',
      '2026-04-20',
      '2026-05-20',
      'D-15.suit',
    ],
    [
      'land-ownership',
      'suit-after-government-decision',
      'decision-notified',
      '2026-04-20',
      '2026-05-20',
      'D-16',
    ],
    [
      'traffic-accident',
      'traffic-police-mediation',
      'determination-received',
      '2026-04-20',
      '2026-05-07',
      'D-18.apply',
    ],
  ])('%s, %s: %s on %s, raw last day %s', (matter, rule, trigger, from, raw, limit) => {
    const runs = byRule(on, rule, { matter, events: [began(trigger, from)] })?.runs ?? []
    const run = runs.find((each) => each.limit === limit)
    expect(run?._tag === 'Until' ? [run.from, run.due.raw] : run).toEqual([from, raw])
  })

  test('a doubtful day is never counted from when it would end later, or alone', () => {
    const fromOf = (...events: ReturnType<typeof began>[]) => {
      const [run] = byRule(on, labour, { matter: 'labour', events })?.runs ?? []
      return run?._tag === 'Until' ? run.from : run?._tag
    }
    const sure = began('award-received', '2026-04-20')
    expect(fromOf(sure, began('award-received', '2026-04-24', { doubtful: true }))).toBe('2026-04-20')
    expect(fromOf(sure, began('award-received', '2026-04-17', { doubtful: true }))).toBe('2026-04-17')
    expect(fromOf(began('award-received', '2026-04-17', { doubtful: true }))).toBe('Waits')
    expect(fromOf(began('award-received', '2026-05-09'))).toBe('Waits')
  })
})

describe('the court that confirms an agreement', () => {
  const courtsOn = (on: string, facts: NonNullable<Change['facts']>) => {
    const settled = { type: 'settled', on, effectiveOn: on, form: 'written' } as const
    const { confirmation } = byRule(on, 'judicial-confirmation', { facts, events: [settled] }) ?? {}
    return [confirmation?.agreement, confirmation?.common]
  }
  const own = { 'mediation-invited-by-court': false, 'intermediate-court-matter': false }

  test('the smallest case of conflict: a matter for an intermediate court', () => {
    const matter = { ...own, 'intermediate-court-matter': true }
    expect(courtsOn('2026-05-08', matter)).toEqual(['disjoint', []])
  })

  test('otherwise the seat of the committee is competent by both rules', () => {
    expect(courtsOn('2026-05-08', own)).toEqual(['overlapping', ['committee-seat-court']])
  })

  test('both send an invited mediation back to the court that invited it', () => {
    const invited = { ...own, 'mediation-invited-by-court': true }
    expect(courtsOn('2026-05-08', invited)).toEqual(['same', ['inviting-court']])
  })

  test('the rules agreed until the law changed', () => {
    expect(courtsOn('2021-12-31', own)).toEqual(['same', ['committee-seat-court']])
    expect(courtsOn('2022-01-01', own)[0]).toBe('overlapping')
  })

  test('what is not known leaves it open', () => {
    expect(courtsOn('2026-05-08', {})[0]).toBe('open')
  })
})

test('each of two mediators of a medical dispute refuses what the other has, and what a court has', () => {
  const refusedWith = (rule: string) =>
    byRule('2026-05-08', rule, { matter: 'medical' })?.refusedWith?.channels
  expect([refusedWith('medical-people-mediation'), refusedWith('health-mediation')]).toEqual([
    ['suit', 'health-mediation'],
    ['suit', 'people-mediation'],
  ])
})
