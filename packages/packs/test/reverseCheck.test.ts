// The reverse checks of the shipped plans, against their text.
import { assess, editionOn, layersOf, reverseCheckOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { packs } from '../src/index.ts'

type Dispute = Parameters<typeof assess>[0]
const under = (id: string, on: string) =>
  Result.getOrThrow(editionOn(Result.getOrThrow(layersOf(packs, { id })), { on }))
const dispute = (events: NonNullable<Dispute['events']>): Dispute => ({
  id: 'XN-1',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: '2023-05-08',
  source: 'screening',
  facts: {},
  events,
})
const chengzhong = under('xining-chengzhong', '2023-06-30')
const criminal = { type: 'converted', into: 'criminal-case', on: '2023-05-20' } as const

test('only two plans print one', () => {
  const printed = packs.filter(({ reverseCheck }) => reverseCheck).map(({ manifest }) => manifest.id)
  expect(printed.sort()).toEqual(['ruoqiang', 'xining-chengzhong'])
})

describe('Chengzhong', () => {
  const check = (events: NonNullable<Dispute['events']>, acts = {}) =>
    Result.getOrThrow(reverseCheckOf(dispute([criminal, ...events]), { under: chengzhong, acts }))
      .reverseCheck

  test('has the five items in the order printed, each with its clause', () => {
    expect(check([])?.items.map(({ item, cites, finding }) => [item, ...cites, finding])).toEqual([
      ['screening-in-place', 'S0-3.4-check-1', 'no-evidence'],
      ['mediation-in-place', 'S0-3.4-check-2', 'no-evidence'],
      ['analysis-in-place', 'S0-3.4-check-3', 'no-evidence'],
      ['reporting-in-place', 'S0-3.4-check-4', 'no-evidence'],
      ['emergency-handling-in-place', 'S0-3.4-check-5', 'no-evidence'],
    ])
  })

  test.each([
    ['registered', 'screening-in-place'],
    ['planned', 'mediation-in-place'],
    ['mediation-recorded', 'mediation-in-place'],
    ['agreement-documented', 'mediation-in-place'],
    ['followed-up', 'mediation-in-place'],
    ['graded', 'analysis-in-place'],
    ['analysed', 'analysis-in-place'],
    ['special-account-opened', 'analysis-in-place'],
    ['reported', 'reporting-in-place'],
    ['stabilised', 'emergency-handling-in-place'],
    ['emergency-plan-started', 'emergency-handling-in-place'],
  ] as const)('%s shows %s, on the day but not the day after', (type, item) => {
    const finding = (on: string) => check([{ type, on }])?.items.find((each) => each.item === item)?.finding
    expect([finding('2023-05-20'), finding('2023-05-21')]).toEqual(['met', 'not-met'])
  })

  test('reads the rounds between the first day on record and the conversion', () => {
    const weekly = (...days: readonly string[]) =>
      check([], { 'screening-village': days.map((on) => ({ on })) })?.items[0]
    // Weeks of 8 and 15 May; the second is not yet over on the 20th.
    expect(weekly('2023-05-10')?.rounds[0]?.turns.map(({ due }) => due)).toEqual(['2023-05-14'])
    expect(weekly('2023-05-10')?.finding).toBe('met')
    expect(weekly()?.finding).toBe('not-met')
    expect(weekly()?.notSent).toEqual(['screening-township', 'screening-district'])
    const returns = check([], { 'monthly-return': [{ on: '2023-05-03', nil: true }] })?.items[3]
    expect(returns?.finding).toBe('no-evidence')
  })

  test('a petition, a report and an escalation start none: they are triggers of the report (CONF-49)', () => {
    const facts = {
      'may-escalate': { is: true, judgedBy: 'judicial-office', basis: '研判', on: '2023-05-08' },
    }
    const reported = { ...dispute([{ type: 'reported', on: '2023-05-09' }]), facts }
    const answer = Result.getOrThrow(reverseCheckOf(reported, { under: chengzhong }))
    expect([answer.outcome, answer.reverseCheck]).toEqual(['not-triggered', null])
    expect(answer.triggers.map(({ into }) => into)).toEqual(['criminal-case', 'mass-incident'])
    const petition = dispute([{ type: 'converted', into: 'petition-case', on: '2023-05-20' }])
    expect(Result.isFailure(assess(petition, { under: chengzhong }))).toBe(true)
  })

  test('says the same in an assessment, without the rounds', () => {
    const events = [criminal, { type: 'graded', on: '2023-05-09' }] as const
    const { reverseCheck } = Result.getOrThrow(assess(dispute(events), { under: chengzhong }))
    expect(reverseCheck).toEqual(
      Result.getOrThrow(reverseCheckOf(dispute(events), { under: chengzhong })).reverseCheck,
    )
  })

  test('refuses an act on no day', () => {
    const acts = { 'screening-village': [{ on: '2023-02-30' }] }
    expect(Result.isFailure(reverseCheckOf(dispute([criminal]), { under: chengzhong, acts }))).toBe(true)
  })
})

test('Ruoqiang goes up by offices, and says that items and levels are inferred', () => {
  const events = [{ type: 'converted', into: 'major-mass-incident', on: '2023-05-20' }] as const
  const there = { ...dispute(events), area: '652824100001' }
  const { reverseCheck: check, unresolved } = Result.getOrThrow(
    reverseCheckOf(there, { under: under('ruoqiang', '2023-06-30') }),
  )
  expect(check?.upward?.bodies.map(({ kind, area }) => [kind, area])).toEqual([
    ['village-or-residents-committee', '652824100001'],
    ['township', '652824100'],
    ['county-department', '652824'],
    ['petition-department', '652824'],
  ])
  expect([check?.upward?.bodiesInferred, check?.items.every(({ inferred }) => inferred)]).toEqual([
    true,
    true,
  ])
  expect(unresolved.map(({ id }) => id)).toContain('GAP-scale')
  expect(check?.consequence.cites).toEqual(['S4.3-5-liab'])
})

test('a plan that prints none has none, whatever happened', () => {
  const there = {
    ...dispute([{ ...criminal, on: '2022-06-01' }]),
    filedOn: '2022-05-08',
    area: '500104001001',
  }
  const { outcome, reverseCheck } = Result.getOrThrow(
    reverseCheckOf(there, { under: under('dadukou', '2022-07-01') }),
  )
  expect([outcome, reverseCheck]).toEqual(['plan-has-none', null])
})
