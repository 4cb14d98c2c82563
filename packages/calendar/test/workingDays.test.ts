/**
 * Adding and counting working days: by hand in the calendar of 2026, and against the obvious loop in any calendar.
 */
import * as Result from 'effect/Result'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addTo,
  addWorkingDays,
  daysBetween,
  isWorkingDay,
  kindOfDay,
  type WorkingCalendar,
  workingDaysBetween,
} from '../src/index.ts'
import { calendar, refusalOf } from './limits.ts'

describe('in 2026', () => {
  test.each([
    ['2026-01-01', 1, '2026-01-04'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-02-24', -1, '2026-02-14'],
    ['2026-02-20', -1, '2026-02-14'],
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-10-08', -1, '2026-09-30'],
    ['2026-10-03', 0, '2026-10-03'],
    ['2025-12-31', 248, '2026-12-31'],
    ['2027-01-01', -248, '2026-01-04'],
  ])('%s and %i working days: %s', (date, n, expected) => {
    expect(addWorkingDays(date, n, { calendar })).toEqual(Result.succeed(expected))
  })

  test.each([
    ['2026-02-14', '2026-02-24', 1],
    ['2026-02-24', '2026-02-14', -1],
    ['2026-02-15', '2026-02-23', 0],
    ['2026-02-23', '2026-02-15', 0],
    ['2025-12-31', '2026-12-31', 248],
    ['2027-01-01', '2026-01-01', -248],
  ])('from %s to %s there are %i', (from, to, expected) => {
    expect(Result.getOrThrow(workingDaysBetween(from, { to, calendar })) + 0).toBe(expected)
  })

  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-12-30', 2, '2027-01-01'],
    ['2027-03-01', 1, '2027-03-02'],
    ['2026-01-04', -1, '2025-12-31'],
    ['2025-12-30', 1, '2025-12-31'],
    ['2026-03-02', 1_000_000, '2027-01-01'],
  ])('%s and %i working days would need %s', (date, n, lacking) => {
    expect(refusalOf(addWorkingDays(date, n, { calendar }))).toMatchObject({
      _tag: 'CalendarNotCoveredError',
      date: lacking,
    })
  })

  test('what is no date or no whole number is refused', () => {
    for (const [date, n] of [
      ['2026-02-30', 1],
      ['soon', 0],
      ['2026-03-02', 1.5],
      ['2026-03-02', Number.NaN],
    ] as const)
      expect(refusalOf(addWorkingDays(date, n, { calendar }))._tag).toBe('DateInvalidError')
    expect(refusalOf(workingDaysBetween('soon', { to: '2026-03-02', calendar }))._tag).toBe(
      'DateInvalidError',
    )
    expect(refusalOf(workingDaysBetween('2026-03-02', { to: '2027-03-02', calendar }))).toMatchObject({
      _tag: 'CalendarNotCoveredError',
      date: '2027-03-02',
    })
  })

  test.each([
    ['2026-02-13', 'working-day'],
    ['2026-02-14', 'make-up-day'],
    ['2026-02-15', 'weekend'],
    ['2026-02-16', 'statutory-holiday'],
    ['2026-02-20', 'day-off'],
    ['2026-02-21', 'weekend'],
    ['2026-10-03', 'statutory-holiday'],
  ])('%s is a %s', (date, kind) => {
    const statutory = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-10-03']
    expect(kindOfDay(date, { calendar: { ...calendar, statutory } })).toEqual(Result.succeed(kind))
  })

  test('without a list of statutory holidays, none is told apart; beyond the calendar, nothing', () => {
    expect(kindOfDay('2026-02-16', { calendar })).toEqual(Result.succeed('day-off'))
    expect(refusalOf(kindOfDay('2027-02-16', { calendar }))._tag).toBe('CalendarNotCoveredError')
  })
})

describe('in any calendar', () => {
  const from = '2024-01-01'
  const span = 800
  const dayAt = (at: number) => Result.getOrThrow(addTo(from, { days: at }))
  const isWeekend = (day: string) => new Date(day).getUTCDay() % 6 === 0
  const calendars: fc.Arbitrary<WorkingCalendar> = fc
    .uniqueArray(fc.integer({ min: 0, max: span }), { maxLength: 200 })
    .map((turned) => turned.map(dayAt))
    .map((turned) => ({
      id: 'any',
      version: '1',
      covers: { from, to: dayAt(span) },
      rest: turned.filter((day) => !isWeekend(day)),
      work: turned.filter(isWeekend),
      provenance: [],
    }))
  const days = fc.integer({ min: 0, max: span }).map(dayAt)
  const isWorked = (day: string, of: WorkingCalendar) =>
    Result.getOrThrow(isWorkingDay(day, { calendar: of }))

  /** The obvious way: one day after another. */
  const looped = (date: string, n: number, of: WorkingCalendar) => {
    let day = date
    for (let left = Math.abs(n); left > 0; ) {
      day = Result.getOrThrow(addTo(day, { days: Math.sign(n) }))
      const worked = isWorkingDay(day, { calendar: of })
      if (Result.isFailure(worked)) return worked
      if (worked.success) left -= 1
    }
    return Result.succeed(day)
  }

  test('a day is worked as its lists and the day of the week say', () => {
    fc.assert(
      fc.property(calendars, days, (of, day) => {
        const expected = isWeekend(day) ? of.work.includes(day) : !of.rest.includes(day)
        expect(isWorked(day, of)).toBe(expected)
      }),
    )
  })

  test('the index finds what a loop finds, refusals included', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: -120, max: 120 }), (of, day, n) => {
        expect(addWorkingDays(day, n, { calendar: of })).toEqual(looped(day, n, of))
      }),
    )
  })

  test('adding, then counting back', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: -300, max: 300 }), (of, day, n) => {
        const there = addWorkingDays(day, n, { calendar: of })
        if (Result.isFailure(there)) return
        const between = Result.getOrThrow(workingDaysBetween(day, { to: there.success, calendar: of }))
        expect(between + 0).toBe(n)
        if (isWorked(day, of))
          expect(addWorkingDays(there.success, -n, { calendar: of })).toEqual(Result.succeed(day))
      }),
    )
  })

  test('more days lead further, and so does a later start', () => {
    fc.assert(
      fc.property(calendars, days, days, fc.integer({ min: 1, max: 100 }), (of, one, other, n) => {
        const [early = '', late = ''] = [one, other].toSorted()
        const [first, second, third] = [
          addWorkingDays(early, n, { calendar: of }),
          addWorkingDays(late, n, { calendar: of }),
          addWorkingDays(early, n + 1, { calendar: of }),
        ]
        if (Result.isSuccess(first) && Result.isSuccess(second))
          expect(first.success <= second.success).toBe(true)
        if (Result.isSuccess(first) && Result.isSuccess(third))
          expect(first.success < third.success).toBe(true)
      }),
    )
  })

  test('between two days there are as many as a loop counts', () => {
    fc.assert(
      fc.property(calendars, days, days, (of, start, to) => {
        const [low = '', high = ''] = [start, to].toSorted()
        const length = Result.getOrThrow(daysBetween(low, { to: high }))
        const inside = Array.from({ length }, (_, at) =>
          Result.getOrThrow(addTo(low, { days: start <= to ? at + 1 : at })),
        )
        const count = inside.filter((day) => isWorked(day, of)).length
        const between = Result.getOrThrow(workingDaysBetween(start, { to, calendar: of }))
        expect(Math.abs(between)).toBe(count)
      }),
    )
  })
})
