/**
 * Holidays of a place laid over the calendar of 2026, and overlays that do not fit.
 */
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import { describe, expect, test } from 'vitest'
import { type CalendarOverlay, dueDate, isWorkingDay, withOverlays } from '../src/index.ts'
import { CalendarOverlay as Overlay, WorkingCalendar } from '../src/schema.ts'
import { calendar, limit, refusalOf } from './limits.ts'

/** The Third of March of Guangxi in 2026 falls on Sunday 19 April; Monday and Tuesday are off. */
const guangxi: CalendarOverlay = Schema.decodeUnknownSync(Overlay)({
  id: 'guangxi',
  version: '2026.1',
  label: { zh: '广西三月三', en: 'Guangxi, Third of March' },
  rest: ['2026-04-20', '2026-04-21'],
  work: [],
  provenance: [{ year: 2026, notice: '关于2026年“广西三月三”放假的通知', source: 'https://www.gxzf.gov.cn' }],
})
const with2026 = (...overlays: readonly CalendarOverlay[]) => withOverlays(calendar, { overlays })

describe('withOverlays', () => {
  const local = Result.getOrThrow(with2026(guangxi))

  test.each([
    ['2026-04-17', true],
    ['2026-04-20', false],
    ['2026-04-21', false],
    ['2026-04-22', true],
  ])('%s is worked there: %s', (date, worked) => {
    expect(isWorkingDay(date, { calendar: local })).toEqual(Result.succeed(worked))
    expect(isWorkingDay(date, { calendar })).toEqual(Result.succeed(true))
  })

  test('says what it was joined from, and is a WorkingCalendar by its schema', () => {
    expect(local).toMatchObject({ id: 'cn-2026+guangxi', version: '1+2026.1', covers: calendar.covers })
    expect(local.provenance).toEqual([...calendar.provenance, ...guangxi.provenance])
    expect(Schema.is(WorkingCalendar)(local)).toBe(true)
  })

  test('a due date there is later, and names the calendar', () => {
    const five = limit({ amount: 5, unit: 'working-day' })
    const there = Result.getOrThrow(dueDate(five, { from: '2026-04-16', calendar: local }))
    expect(there).toMatchObject({
      due: '2026-04-27',
      calendar: { id: 'cn-2026+guangxi', version: '1+2026.1' },
    })
    expect(Result.getOrThrow(dueDate(five, { from: '2026-04-16', calendar })).due).toBe('2026-04-23')
  })

  test('days may be exchanged: a Saturday worked there, a make-up day off there', () => {
    const exchanged = { ...guangxi, rest: ['2026-02-14'], work: ['2026-04-18', '2026-04-06'] }
    const there = Result.getOrThrow(with2026(exchanged))
    for (const [date, worked] of [
      ['2026-02-14', false],
      ['2026-04-18', true],
      ['2026-04-06', true],
    ] as const)
      expect(isWorkingDay(date, { calendar: there })).toEqual(Result.succeed(worked))
    expect(Schema.is(WorkingCalendar)(there)).toBe(true)
  })

  test('several are laid on in order; none changes nothing', () => {
    const other = { ...guangxi, id: 'county', version: '1', rest: ['2026-06-01'] }
    expect(Result.getOrThrow(with2026(guangxi, other))).toMatchObject({
      id: 'cn-2026+guangxi+county',
      version: '1+2026.1+1',
    })
    expect(with2026()).toEqual(Result.succeed(calendar))
  })
})

test.each([
  [{ rest: ['2026-04-19'] }, 'rest', '2026-04-19', 'off-already'],
  [{ rest: ['2026-10-01'] }, 'rest', '2026-10-01', 'off-already'],
  [{ rest: ['2026-04-20', '2026-04-20'] }, 'rest', '2026-04-20', 'off-already'],
  [{ work: ['2026-02-14'] }, 'work', '2026-02-14', 'worked-already'],
  [{ work: ['2026-04-22'] }, 'work', '2026-04-22', 'worked-already'],
  [{ rest: ['2027-04-20'] }, 'rest', '2027-04-20', 'not-covered'],
  [{ work: ['2025-12-27'] }, 'work', '2025-12-27', 'not-covered'],
  [{ rest: ['2026-02-30'] }, 'rest', '2026-02-30', 'not-covered'],
])('%o is refused', (change, key, date, problem) => {
  const refusal = refusalOf(with2026({ ...guangxi, ...change }))
  expect(refusal).toMatchObject({
    _tag: 'OverlayInvalidError',
    overlay: 'guangxi',
    calendar: 'cn-2026',
    key,
    date,
    problem,
  })
  expect(refusal.message.zh).toContain(`\`${date}\``)
  expect(refusal.message.en).toContain(`\`${date}\` in \`${key}\` of overlay \`guangxi\``)
})
