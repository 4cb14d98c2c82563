/**
 * How many days are worked from one date to another. Refuses to count past the calendar's coverage.
 */
import * as Result from 'effect/Result'
import { type CalendarNotCoveredError, calendarNotCovered } from './CalendarNotCoveredError.ts'
import { type DateInvalidError, dateInvalid } from './DateInvalidError.ts'
import { workedDaysOf } from './internal/workedDays.ts'
import { isPlainDate } from './isPlainDate.ts'
import type { PlainDate } from './PlainDate.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/**
 * The working days after a date, up to and including another; if `to` is earlier, those from `to` to the day before
 * the date, as a negative number. So `addWorkingDays` by that many days leads to `to`, if that is a working day.
 * Fails with `CalendarNotCoveredError` or `DateInvalidError`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { type WorkingCalendar, workingDaysBetween } from '@maplebridge/calendar'
 *
 * const calendar: WorkingCalendar = {
 *   id: 'cn-2026-january', version: '1', covers: { from: '2026-01-01', to: '2026-01-31' },
 *   rest: ['2026-01-01', '2026-01-02'], work: ['2026-01-04'], provenance: [],
 * }
 * assert.deepEqual(workingDaysBetween('2026-01-01', { to: '2026-01-05', calendar }), Result.succeed(2))
 * assert.deepEqual(workingDaysBetween('2026-01-05', { to: '2026-01-01', calendar }), Result.succeed(-1))
 * ```
 */
export function workingDaysBetween(
  from: PlainDate,
  { to, calendar }: { readonly to: PlainDate; readonly calendar: WorkingCalendar },
): Result.Result<number, CalendarNotCoveredError | DateInvalidError> {
  const unreal = [from, to].find((date) => !isPlainDate(date))
  if (unreal !== undefined) return Result.fail(dateInvalid(unreal))
  const days = workedDaysOf(calendar)
  const counts = from <= to ? days.upTo : days.before
  const [start, end] = [counts(from), counts(to)]
  if (start !== undefined && end !== undefined) return Result.succeed(end - start)
  return Result.fail(calendarNotCovered(calendar, start === undefined ? from : to))
}
