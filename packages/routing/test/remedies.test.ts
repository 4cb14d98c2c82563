import type { AllTable, Rule } from '@maplebridge/rules'
import { describe, expect, it } from 'vitest'
import { type RemedyOutcome, remedies } from '../src/index.ts'

const label = (en: string) => ({ zh: en, en })
const remedy = (
  id: string,
  when: Rule<RemedyOutcome>['when'],
  more: Partial<RemedyOutcome> = {},
): Rule<RemedyOutcome> => ({
  id,
  when,
  then: { channel: id, label: label(id), at: label('court'), fee: 'none', ...more },
  cites: ['PML-3'],
  force: 'must',
  summary: label(id),
})
const table: AllTable<RemedyOutcome> = {
  id: 'remedies',
  combine: 'all',
  facts: {},
  rules: [
    remedy('suit', { all: [] }),
    remedy('confirmation', { fact: 'settled', is: true }, { limits: ['D-01'] }),
    remedy('doubtful', { fact: 'never-known', is: true }),
  ],
}
const limits = {
  'D-01': {
    id: 'D-01',
    label: { zh: '共同申请司法确认', en: 'Joint application for confirmation' },
    amount: 30,
    unit: 'calendar-day',
    calendarKind: 'CIVIL_PROC',
    trigger: 'agreement-effective',
    atRestDay: 'rolls',
    whose: 'party',
    cites: ['PML-33'],
  },
} as const
const calendar = {
  id: 'cn',
  version: '1',
  covers: { from: '2026-01-01', to: '2026-12-31' },
  rest: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-23'],
  work: ['2026-02-14', '2026-02-28'],
  provenance: [],
}
const settledOn = (effectiveOn: string) =>
  ({ type: 'settled', on: '2026-01-16', effectiveOn, form: 'written' }) as const
const open = (facts: Record<string, boolean>, effectiveOn?: string) =>
  remedies(table, {
    given: { facts, settings: {}, on: '2026-01-20' },
    counting: { limits, calendar, events: effectiveOn === undefined ? [] : [settledOn(effectiveOn)] },
  })

describe('remedies', () => {
  it('lists what holds, and what is in doubt as well', () => {
    expect(open({ settled: false }).map(({ channel }) => channel)).toEqual(['suit', 'doubtful'])
    expect(open({ settled: true }).map(({ channel }) => channel)).toEqual([
      'suit',
      'confirmation',
      'doubtful',
    ])
  })

  it('counts a party’s limit from the day the agreement took effect', () => {
    expect(open({ settled: true }, '2026-01-16')[1]?.runs).toMatchObject([
      { _tag: 'Until', limit: 'D-01', due: { due: '2026-02-24' } },
    ])
    expect(open({ settled: true })[1]?.runs).toEqual([
      { _tag: 'Waits', limit: 'D-01', for: 'agreement-effective', amount: 30, unit: 'calendar-day' },
    ])
  })

  it('says when the calendar does not cover the last day', () => {
    expect(open({ settled: true }, '2026-12-20')[1]?.runs).toMatchObject([
      { _tag: 'NotCovered', from: '2026-12-20' },
    ])
  })
})
