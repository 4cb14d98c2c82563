/**
 * Working days of the real year 2026, and what a working calendar may not say.
 */
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import { describe, expect, test } from 'vitest'
import { addTo, isWorkingDay } from '../src/index.ts'
import { WorkingCalendar } from '../src/schema.ts'
import { calendar, refusalOf } from './limits.ts'

describe('isWorkingDay', () => {
  test.each([
    ['2026-01-01', false],
    ['2026-01-02', false],
    ['2026-01-03', false],
    ['2026-01-04', true],
    ['2026-01-05', true],
    ['2026-02-14', true],
    ['2026-02-15', false],
    ['2026-02-23', false],
    ['2026-02-24', true],
    ['2026-03-07', false],
    ['2026-12-31', true],
  ])('%s: %s', (date, expected) => {
    expect(isWorkingDay(date, { calendar })).toEqual(Result.succeed(expected))
  })

  test.each(['2025-12-31', '2027-01-01', '2999-12-31'])('%s is not covered, so it is not guessed', (date) => {
    expect(refusalOf(isWorkingDay(date, { calendar }))).toMatchObject({
      _tag: 'CalendarNotCoveredError',
      date,
    })
  })

  test('refuses a day within the coverage that does not exist', () => {
    expect(refusalOf(isWorkingDay('2026-02-30', { calendar }))._tag).toBe('DateInvalidError')
  })

  test('the year 2026 has 248 working days', () => {
    const days = Array.from({ length: 365 }, (_, day) =>
      Result.getOrThrow(addTo('2026-01-01', { days: day })),
    )
    expect(days.filter((date) => Result.getOrThrow(isWorkingDay(date, { calendar })))).toHaveLength(248)
  })
})

describe('the WorkingCalendar schema', () => {
  test('lets a statutory holiday fall on a weekend', () => {
    expect(Schema.is(WorkingCalendar)({ ...calendar, statutory: ['2026-01-01', '2026-10-03'] })).toBe(true)
  })

  test.each([
    [{ covers: { from: '2026-12-31', to: '2026-01-01' }, rest: [], work: [] }, 'before it starts'],
    [{ rest: ['2026-01-03'] }, '`2026-01-03` in `rest` is a weekend day'],
    [{ work: ['2026-01-05'] }, '`2026-01-05` in `work` is not a weekend day'],
    [{ rest: ['2027-01-01'] }, '`2027-01-01` in `rest` is outside `covers`'],
    [{ work: ['2025-12-28'] }, '`2025-12-28` in `work` is outside `covers`'],
    [{ rest: ['2026-02-30'] }, '`2026-02-30` is not a day of the calendar'],
    [{ statutory: ['2026-10-08'] }, '`2026-10-08` in `statutory` is a worked day'],
    [{ statutory: ['2026-02-14'] }, '`2026-02-14` in `statutory` is a worked day'],
    [{ statutory: ['2027-01-02'] }, '`2027-01-02` in `statutory` is outside `covers`'],
    [{ id: '' }, 'id'],
  ])('refuses %o', (change, message) => {
    const refusal = refusalOf(Schema.decodeUnknownResult(WorkingCalendar)({ ...calendar, ...change }))
    expect(refusal.message).toContain(message)
  })
})
