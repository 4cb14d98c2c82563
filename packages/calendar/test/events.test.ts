/**
 * What happens to a running limit: cases counted by hand in the calendar of 2026, and what the steps say of them.
 */
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import { describe, expect, test } from 'vitest'
import { dueDate, type LimitEvent, type TimeLimit } from '../src/index.ts'
import { DueDate, LimitEvent as Event, TimeLimit as Limit } from '../src/schema.ts'
import cases from './fixtures/events.json' with { type: 'json' }
import { calendar, limit, refusalOf } from './limits.ts'

const stops = { stoppedBy: ['appraisal'] } as const
const running: Readonly<Record<string, TimeLimit>> = {
  'medical mediation': limit({ amount: 30, unit: 'working-day', calendarKind: 'WORKDAY', ...stops }),
  'ten days': limit({ amount: 10, unit: 'calendar-day', ...stops }),
  'a month that rolls': limit({ amount: 1, unit: 'month', atRestDay: 'rolls', ...stops }),
  'petition handling': limit({
    amount: 60,
    unit: 'calendar-day',
    calendarKind: 'PETITION',
    atRestDay: 'silent',
    extension: { by: ['approval'], amount: 30, times: 1, notify: true },
  }),
  'labour limitation': limit({ amount: 1, unit: 'year', interruptedBy: ['claim'], whose: 'party' }),
  '48 hours': limit({ amount: 48, unit: 'hour', ...stops }),
  'notice before a session': limit({ amount: 3, unit: 'working-day', direction: 'before' }),
}

const events: readonly LimitEvent[] = []
const dueAfter = (of: TimeLimit, from: string, happened: readonly LimitEvent[] = events) =>
  Result.getOrThrow(dueDate(of, { from, events: happened, calendar }))

test('the limits of the cases are limits by the schema', () => {
  for (const of of Object.values(running)) expect(Schema.is(Limit)(of)).toBe(true)
})

test.each(cases)('$limit from $from: $because', ({ limit: name, from, events, because: _, ...expected }) => {
  const of = running[name]
  if (of === undefined) return expect.fail(`no limit ${name}`)
  const happened = events.map((event) =>
    Schema.decodeUnknownSync(Event, { onExcessProperty: 'error' })(event),
  )
  const due = dueAfter(of, from, happened)
  expect(due).toMatchObject(expected)
  expect(Schema.is(DueDate)(due)).toBe(true)
  expect(due.notes.length > 0).toBe(due.status !== 'ok')
})

describe('a clock that stands still', () => {
  const open: LimitEvent = { type: 'stopped', for: 'appraisal', from: '2026-03-05' }

  test.each([
    ['ten days', '2026-03-02', '2026-03-13', { since: '2026-03-05', left: 8, unit: 'calendar-day' }],
    [
      'a month that rolls',
      '2026-03-02',
      '2026-04-03',
      { since: '2026-03-05', left: 29, unit: 'calendar-day' },
    ],
    ['medical mediation', '2026-03-02', '2026-04-15', { since: '2026-03-05', left: 28, unit: 'working-day' }],
    ['medical mediation', '2026-03-09', '2026-04-21', { since: '2026-03-05', left: 30, unit: 'working-day' }],
  ] as const)('%s from %s ends on %s at the earliest', (name, from, due, standsStill) => {
    const of = running[name]
    if (of === undefined) return expect.fail(`no limit ${name}`)
    const stands = dueAfter(of, from, [open])
    expect(stands).toMatchObject({ due, standsStill, status: 'needs-a-person' })
    expect(stands.steps.map(({ rule }) => rule)).toContain('standing-still')
  })

  test.each([
    ['2026-03-04', '2026-03-14', 9],
    ['2026-03-05', '2026-03-15', 10],
    ['2026-03-06', '2026-03-15', 10],
  ])('from %s, the first day counted, it ends on %s at the earliest, with %i left', (from, due, left) => {
    const counted = limit({ amount: 10, unit: 'calendar-day', countsFirstDay: true, ...stops })
    expect(dueAfter(counted, from, [open])).toMatchObject({ due, standsStill: { left } })
  })

  test('of hours, says the whole hours that are left', () => {
    const since = '2026-01-21T08:20+08:00'
    const of = running['48 hours'] ?? limit({ amount: 48, unit: 'hour' })
    const due = dueAfter(of, '2026-01-20T09:30+08:00', [{ ...open, from: since }])
    expect(due).toMatchObject({
      due: '2026-01-22T09:30+08:00',
      standsStill: { since, left: 25, unit: 'hour' },
    })
  })

  test('is not run out, however late it is extended', () => {
    const of = limit({ amount: 10, unit: 'calendar-day', ...stops, extension: { by: ['agreement'] } })
    const agreed = {
      type: 'extended',
      by: 'agreement',
      on: '2026-08-03',
      amount: 5,
      unit: 'calendar-day',
    } as const
    expect(dueAfter(of, '2026-03-02', [open, agreed])).toMatchObject({
      due: '2026-03-18',
      standsStill: { left: 13 },
    })
  })

  test('knows what was left when stops overlap it', () => {
    const earlier: LimitEvent = { type: 'stopped', for: 'appraisal', from: '2026-03-04', to: '2026-03-20' }
    const of = running['ten days'] ?? limit({ amount: 10, unit: 'calendar-day' })
    expect(dueAfter(of, '2026-03-02', [open, earlier])).toMatchObject({
      due: '2026-03-29',
      standsStill: { since: '2026-03-05', left: 9 },
    })
  })
})

describe('steps and notes', () => {
  const medical = running['medical mediation'] ?? limit({ amount: 30, unit: 'working-day' })
  const appraisal: LimitEvent = { type: 'stopped', for: 'appraisal', from: '2026-01-25', to: '2026-01-30' }

  test('say in both languages what stopped the clock and by how much', () => {
    expect(dueAfter(medical, '2026-01-20', [appraisal]).steps.at(-1)).toEqual({
      rule: 'stopped',
      date: '2026-03-16',
      zh: '按本期限的规定，因 `appraisal` 自2026-01-25至2026-01-30停止计算，增加5个工作日，于2026-03-16届满',
      en: 'Under the rule of this limit, the clock stood still from 2026-01-25 to 2026-01-30 for `appraisal`, which adds 5 working days, and it ends on 2026-03-16',
    })
  })

  test('say what a doubtful event would make of a party’s right', () => {
    const of = { ...medical, whose: 'party' } as const
    const due = dueAfter(of, '2026-01-20', [{ ...appraisal, doubtful: true }])
    expect(due).toMatchObject({ due: '2026-03-09', status: 'needs-a-person' })
    expect(due.steps.at(-1)?.rule).toBe('not-applied')
    expect(due.notes.map(({ en }) => en)).toEqual([
      'Doubtful events are not applied; if they are true, the limit ends on 2026-03-16; establish them',
    ])
  })

  test('give each event its step, in the order of the days', () => {
    const rules = (happened: readonly LimitEvent[]) =>
      dueAfter({ ...medical, interruptedBy: ['claim'] }, '2026-01-20', happened).steps.map(({ rule }) => rule)
    const claim: LimitEvent = { type: 'interrupted', by: 'claim', on: '2026-02-02' }
    const hearing: LimitEvent = { type: 'stopped', for: 'hearing', from: '2026-02-03', to: '2026-02-04' }
    const expected = ['start-not-counted', 'counted', 'stopped', 'interrupted', 'counted', 'not-applied']
    expect(rules([appraisal, claim, hearing])).toEqual(expected)
    expect(rules([hearing, claim, appraisal])).toEqual(expected)
  })

  test('say which causes a limit does not name, and which days it had not begun or had ended by', () => {
    const said = (of: TimeLimit, event: LimitEvent) => dueAfter(of, '2026-03-02', [event]).steps.at(-1)?.en
    const claims = limit({ amount: 10, unit: 'calendar-day', interruptedBy: ['claim'] })
    expect(said(claims, { type: 'interrupted', by: 'rumour', on: '2026-03-04' })).toContain(
      'does not name it',
    )
    expect(said(claims, { type: 'interrupted', by: 'claim', on: '2026-03-01' })).toContain(
      'starts only on 2026-03-02',
    )
    expect(said(claims, { type: 'interrupted', by: 'claim', on: '2026-03-13' })).toContain(
      'had ended on 2026-03-12',
    )
    expect(said(medical, { ...appraisal, from: '2026-01-01', to: '2026-01-05' })).toContain('was not running')
  })

  test('refuse to mix hours and days', () => {
    const days = limit({ amount: 10, unit: 'calendar-day', extension: { by: ['agreement'] } })
    const byHours = { type: 'extended', by: 'agreement', on: '2026-03-04', amount: 5, unit: 'hour' } as const
    expect(dueAfter(days, '2026-03-02', [byHours])).toMatchObject({
      due: '2026-03-12',
      status: 'needs-a-person',
    })
    const hours = limit({ amount: 48, unit: 'hour', interruptedBy: ['claim'], ...stops })
    const claim = { type: 'interrupted', by: 'claim', on: '2026-03-03' } as const
    expect(dueAfter(hours, '2026-03-02T09:00+08:00', [claim])).toMatchObject({ status: 'needs-a-person' })
    const asked = { from: '2026-03-02T09:00+08:00', calendar, events: [appraisal] }
    expect(refusalOf(dueDate(hours, asked))).toMatchObject({
      _tag: 'StartTimeMissingError',
      from: '2026-01-25',
    })
  })

  test('extend hours by days, at the same minute', () => {
    const of = limit({
      amount: 48,
      unit: 'hour',
      extension: { by: ['approval'], amount: 5, unit: 'calendar-day' },
    })
    const approved = {
      type: 'extended',
      by: 'approval',
      on: '2026-01-21',
      amount: 5,
      unit: 'calendar-day',
    } as const
    expect(dueAfter(of, '2026-01-20T09:30+08:00', [approved])).toMatchObject({
      due: '2026-01-27T09:30+08:00',
    })
  })

  test.each([
    ['from', { type: 'stopped', for: 'appraisal', from: '2026-02-30' }],
    ['to', { type: 'stopped', for: 'appraisal', from: '2026-02-01', to: 'soon' }],
    ['on', { type: 'interrupted', by: 'claim', on: '2026-13-01' }],
    ['amount', { type: 'extended', by: 'approval', on: '2026-02-01', amount: 0, unit: 'month' }],
  ] as const)('an event whose `%s` is not real is refused', (_, event) => {
    expect(refusalOf(dueDate(medical, { from: '2026-01-20', calendar, events: [event] }))._tag).toBe(
      'DateInvalidError',
    )
  })
})
