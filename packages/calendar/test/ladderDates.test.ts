/**
 * A ladder of 1 + 2 + 2 + 2 working days: accept, assign, handle, answer.
 */
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import { describe, expect, test } from 'vitest'
import { type Ladder, type LimitEvent, ladderDates, type TimeLimit } from '../src/index.ts'
import { LadderDates, Ladder as LadderSchema } from '../src/schema.ts'
import { calendar, limit, refusalOf } from './limits.ts'

const stage = (id: string, amount: number, fields: Partial<TimeLimit> = {}): TimeLimit =>
  limit({ id, amount, unit: 'working-day', calendarKind: 'PLAN', ...fields })
const appraised = { stoppedBy: ['appraisal'], extension: { by: ['approval'], amount: 3 } } as const
const ladder: Ladder = {
  id: 'case',
  stages: [stage('accept', 1), stage('assign', 2), stage('handle', 2, appraised), stage('answer', 2)],
}
const datesFrom = (
  from: string,
  done: Readonly<Record<string, string>> = {},
  events: readonly LimitEvent[] = [],
) => Result.getOrThrow(ladderDates(ladder, { from, done, events, calendar }))
const dues = ({ stages, case: whole }: LadderDates) => [...stages.map(({ due }) => due.due), whole.due]

describe('a case received on Friday 25 September 2026, a day off', () => {
  test('with nothing done, each stage counts from the day the one before is due', () => {
    const dates = datesFrom('2026-09-25')
    expect(dues(dates)).toEqual(['2026-09-28', '2026-09-30', '2026-10-09', '2026-10-12', '2026-10-12'])
    expect(dates.stages.every(({ doneOn, late }) => doneOn === undefined && late === undefined)).toBe(true)
    expect(Schema.is(LadderDates)(dates)).toBe(true)
  })

  test('accepted in time, assigned a day early: the stages move up, the case does not', () => {
    const dates = datesFrom('2026-09-25', { accept: '2026-09-28', assign: '2026-09-29' })
    expect(dues(dates)).toEqual(['2026-09-28', '2026-09-30', '2026-10-08', '2026-10-10', '2026-10-12'])
    expect(dates.stages.map(({ late }) => late)).toEqual([false, false, undefined, undefined])
  })

  test('accepted a day late: the stages move back, the case does not', () => {
    const dates = datesFrom('2026-09-25', { accept: '2026-09-29' })
    expect(dues(dates)).toEqual(['2026-09-28', '2026-10-08', '2026-10-10', '2026-10-13', '2026-10-12'])
    expect(dates.stages[0]).toMatchObject({ doneOn: '2026-09-29', late: true })
    expect(dates.stages[1]).toMatchObject({ from: '2026-09-29' })
  })
})

describe('what happens on the way', () => {
  const appraisal: LimitEvent = { type: 'stopped', for: 'appraisal', from: '2026-03-06', to: '2026-03-10' }

  test('a stop holds the stage that names its cause, and the case', () => {
    expect(dues(datesFrom('2026-03-02'))).toEqual([
      '2026-03-03',
      '2026-03-05',
      '2026-03-09',
      '2026-03-11',
      '2026-03-11',
    ])
    expect(dues(datesFrom('2026-03-02', {}, [appraisal]))).toEqual([
      '2026-03-03',
      '2026-03-05',
      '2026-03-12',
      '2026-03-16',
      '2026-03-16',
    ])
  })

  test('an extension is one of the case', () => {
    const approved = {
      type: 'extended',
      by: 'approval',
      on: '2026-03-06',
      amount: 3,
      unit: 'working-day',
    } as const
    expect(dues(datesFrom('2026-03-02', {}, [approved]))).toEqual([
      '2026-03-03',
      '2026-03-05',
      '2026-03-09',
      '2026-03-11',
      '2026-03-16',
    ])
  })

  test('a doubt about one stage is a doubt about the case', () => {
    const disputed = { zh: '两个文件不一致', en: 'two documents differ' }
    const doubtful: Ladder = {
      ...ladder,
      stages: [stage('accept', 1), stage('assign', 2, { disputed, confidence: 'L' })],
    }
    const dates = Result.getOrThrow(ladderDates(doubtful, { from: '2026-03-02', done: {}, calendar }))
    expect(dates.stages.map(({ due }) => due.status)).toEqual(['ok', 'disputed'])
    expect(dates.case.status).toBe('disputed')
    expect(dates.case.notes).toHaveLength(2)
  })
})

test('refuses what a due date refuses, and a stage done on no day', () => {
  const refused = (from: string, done: Readonly<Record<string, string>> = {}) =>
    refusalOf(ladderDates(ladder, { from, done, calendar }))
  expect(refused('2026-12-28')).toMatchObject({ _tag: 'CalendarNotCoveredError', date: '2027-01-01' })
  expect(refused('2026-03-02', { answer: '2026-02-30' })).toMatchObject({ text: '2026-02-30' })
  expect(refused('today')).toMatchObject({ _tag: 'DateInvalidError', text: 'today' })
})

test('of hours, a stage done a minute late is late', () => {
  const hours: Ladder = {
    id: 'urgent',
    stages: [stage('report', 2, { unit: 'hour' }), stage('visit', 24, { unit: 'hour' })],
  }
  const from = '2026-03-02T09:00+08:00'
  const dates = Result.getOrThrow(
    ladderDates(hours, { from, done: { report: '2026-03-02T11:01+08:00' }, calendar }),
  )
  expect(dates.stages[0]?.late).toBe(true)
  expect(dues(dates)).toEqual(['2026-03-02T11:00+08:00', '2026-03-03T11:01+08:00', '2026-03-03T11:00+08:00'])
})

test.each([
  [{ unit: 'calendar-day' }, 'differ in `unit`'],
  [{ calendarKind: 'PETITION' }, 'differ in `calendarKind`'],
  [{ whose: 'party' }, 'differ in `whose`'],
  [{ direction: 'before' }, 'counts back'],
] as const)('the Ladder schema refuses a stage with %o', (change, message) => {
  const decode = Schema.decodeUnknownResult(LadderSchema)
  expect(Schema.is(LadderSchema)(ladder)).toBe(true)
  const refusal = refusalOf(decode({ id: 'case', stages: [stage('accept', 1), stage('assign', 2, change)] }))
  expect(refusal.message).toContain(message)
})
