import type { Dispute } from '@maplebridge/dispute'
import type { AllTable, Rule, SettingValues } from '@maplebridge/rules'
import * as Schema from 'effect/Schema'
import { describe, expect, it } from 'vitest'
import { type DueRule, type DutyTemplate, openDuties } from '../src/index.ts'
import { Duty } from '../src/schema.ts'

const label = { zh: '职责', en: 'duty' }
const duty = (id: string, due: DueRule, when: Rule<unknown>['when'] = { all: [] }): Rule<DutyTemplate> => ({
  id,
  when,
  then: { duty: id, bearer: 'lead', tell: ['police'], due, dischargedBy: ['reported', 'settled'] },
  cites: ['S0-3.4-stabilise-report'],
  force: 'must',
  summary: label,
})
const table: AllTable<DutyTemplate> = {
  id: 'duties',
  combine: 'all',
  facts: {},
  rules: [
    duty('in-time', { inTime: 'report-within', from: 'filed' }),
    duty('after-start', { limit: 'D-02', from: 'mediation-started' }),
    duty('after-effect', { inTime: 'follow-up-within', from: 'agreement-effective' }),
    duty('open-ended', { noLimit: true }),
    duty('conditional', { noLimit: true }, { fact: 'hot', is: true }),
    duty(
      'judged',
      { inTime: 'report-within', from: 'judged' },
      {
        any: [
          { fact: 'hot', is: true },
          { fact: 'crime', is: true },
        ],
      },
    ),
  ],
}
const calendar = {
  id: 'cn',
  version: '1',
  covers: { from: '2023-01-01', to: '2023-12-31' },
  rest: ['2023-05-01', '2023-05-02', '2023-05-03'],
  work: ['2023-05-06'],
  provenance: [],
}
const dispute: Dispute = {
  id: 'X-1',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: '2023-04-28',
  source: 'screening',
  facts: {},
}
const opened = (events: NonNullable<Dispute['events']> = [], settings: SettingValues = {}, facts = {}) =>
  openDuties(table, {
    of: { ...dispute, events },
    context: {
      given: { facts, settings, on: '2023-06-30' },
      limits: {
        'D-02': {
          id: 'D-02',
          label: { zh: '调解期限', en: 'Mediation period' },
          amount: 1,
          unit: 'month',
          calendarKind: 'PLAN',
          trigger: 'filed',
          atRestDay: 'stays',
          whose: 'authority',
          cites: ['MOJ75-33'],
        },
      },
      calendar,
      bodyOf: (kind) => ({ kind, label }),
    },
  })
const within = (amount: number, unit: 'hour' | 'working-day' | 'calendar-day') => ({
  value: { amount, unit },
  cites: ['X-1'] as const,
})
const dues = (...args: Parameters<typeof opened>) =>
  Object.fromEntries(opened(...args).open.map(({ duty: id, due }) => [id, due]))

describe('openDuties', () => {
  it('opens what holds, reports what is undecided, leaves out what does not hold', () => {
    expect(opened().undecided.map((reason) => reason.rule)).toEqual(['conditional', 'judged'])
    expect(opened([], {}, { hot: true }).open.map((each) => each.duty)).toContain('conditional')
    expect(opened([], {}, { hot: false, crime: false }).undecided).toEqual([])
  })

  it('has no day for "in time" until the setting is made', () => {
    expect(dues()['in-time']).toEqual({ _tag: 'InTime', setting: 'report-within' })
    expect(dues([], { 'report-within': within(24, 'hour') })['in-time']).toEqual({
      _tag: 'WithinHours',
      from: '2023-04-28',
      hours: 24,
      setting: 'report-within',
    })
    expect(dues([], { 'report-within': within(2, 'working-day') })['in-time']).toMatchObject({
      _tag: 'Until',
      due: { due: '2023-05-05' },
    })
  })

  it('waits for the event a limit counts from', () => {
    expect(dues()['after-start']).toEqual({ _tag: 'Waits', for: 'mediation-started' })
    expect(dues([{ type: 'mediation-started', on: '2023-05-31' }])['after-start']).toMatchObject({
      _tag: 'Until',
      from: '2023-05-31',
      due: { due: '2023-06-30' },
    })
  })

  it('counts from the day an agreement took effect, not the day it was made', () => {
    const settings = { 'follow-up-within': within(10, 'calendar-day') }
    const settled = { type: 'settled', on: '2023-05-08', effectiveOn: '2023-05-10', form: 'written' } as const
    expect(dues([], settings)['after-effect']).toEqual({ _tag: 'Waits', for: 'agreement-effective' })
    expect(dues([settled], settings)['after-effect']).toMatchObject({ due: { due: '2023-05-20' } })
  })

  it('counts from the earliest judgement that opened the duty, or the day filed when nobody judged', () => {
    const settings = { 'report-within': within(3, 'calendar-day') }
    const judged = (is: boolean, on: string) => ({ is, judgedBy: 'office', basis: 'visit', on })
    const due = (facts: object) => dues([], settings, facts)['judged']
    expect(due({ hot: judged(true, '2023-05-20'), crime: judged(true, '2023-05-18') })).toMatchObject({
      from: '2023-05-18',
      due: { due: '2023-05-21' },
    })
    expect(due({ hot: judged(true, '2023-05-20'), crime: judged(false, '2023-05-01') })).toMatchObject({
      from: '2023-05-20',
    })
    expect(due({ hot: true })).toMatchObject({ from: '2023-04-28' })
  })

  it('is discharged by the first event that discharges it, by the day asked', () => {
    const events = [
      { type: 'reported', on: '2023-05-09' },
      { type: 'reported', on: '2023-05-08' },
    ] as const
    expect(opened(events).open[0]?.dischargedOn).toBe('2023-05-08')
    expect(opened([{ type: 'reported', on: '2023-07-01' }]).open[0]?.dischargedOn).toBeUndefined()
  })

  it('names nobody where the source names nobody, and those responsible beside the bearer', () => {
    const template = { duty: 'x', due: { noLimit: true }, dischargedBy: ['reported'] } as const
    const rule = duty('x', { noLimit: true })
    const opening = (then: DutyTemplate) =>
      openDuties(
        { ...table, rules: [{ ...rule, then }] },
        {
          of: dispute,
          context: {
            given: { facts: {}, settings: {}, on: '2023-06-30' },
            limits: {},
            calendar,
            bodyOf: (kind) => ({ kind, label }),
          },
        },
      ).open[0]
    const nobody = opening({ ...template, bearer: null })
    expect(nobody && 'bearer' in nobody).toBe(false)
    expect(Schema.is(Duty)(nobody)).toBe(true)
    expect(
      opening({
        ...template,
        bearer: 'office',
        responsible: ['police', 'court'],
        tell: ['street'],
        together: true,
        after: 'stabilise',
      }),
    ).toMatchObject({
      bearer: { kind: 'office' },
      responsible: [{ kind: 'police' }, { kind: 'court' }],
      together: true,
      after: 'stabilise',
      dischargedBy: ['reported'],
    })
  })

  it('says whom it still leaves untold, and what officers did with it', () => {
    const events = [
      { type: 'reported', on: '2023-05-08', to: ['court'] },
      { type: 'duty-confirmed', duty: 'in-time', on: '2023-05-09', by: 'office' },
    ] as const
    const [first] = opened(events).open
    expect(first).toMatchObject({ life: { confirmed: { on: '2023-05-09', by: 'office' } } })
    expect([first?.dischargedOn, first?.untold]).toEqual([undefined, undefined])
    expect(opened([{ ...events[0], to: ['police'] }]).open[0]?.dischargedOn).toBe('2023-05-08')
  })

  it('has stable ids and fits its schema', () => {
    const { open } = opened()
    expect(open.map(({ id }) => id)).toEqual(table.rules.slice(0, 4).map(({ id }) => `X-1/${id}`))
    expect(open.every(Schema.is(Duty))).toBe(true)
  })
})
