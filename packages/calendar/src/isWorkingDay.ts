/**
 * Whether a day is worked. Refuses days beyond the calendar's coverage: it never guesses by the day of the week.
 */
import * as Result from 'effect/Result'
import { type CalendarNotCoveredError, calendarNotCovered } from './CalendarNotCoveredError.ts'
import { type DateInvalidError, dateInvalid } from './DateInvalidError.ts'
import { workedDaysOf } from './internal/workedDays.ts'
import { isPlainDate } from './isPlainDate.ts'
import type { PlainDate } from './PlainDate.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/**
 * Whether a date is a working day of a calendar. Fails with `CalendarNotCoveredError` outside the coverage and
 * with `DateInvalidError` if `date` is not a date.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { isWorkingDay, type WorkingCalendar } from '@maplebridge/calendar'
 *
 * const calendar: WorkingCalendar = {
 *   id: 'cn-2026-january', version: '1', covers: { from: '2026-01-01', to: '2026-01-31' },
 *   rest: ['2026-01-01', '2026-01-02'], work: ['2026-01-04'], provenance: [],
 * }
 * assert.deepEqual(isWorkingDay('2026-01-02', { calendar }), Result.succeed(false)) // a Friday off
 * assert.deepEqual(isWorkingDay('2026-01-04', { calendar }), Result.succeed(true)) // a Sunday worked
 * assert.ok(Result.isFailure(isWorkingDay('2026-02-02', { calendar }))) // a Monday nobody knows about
 * ```
 */
export function isWorkingDay(
  date: PlainDate,
  { calendar }: { readonly calendar: WorkingCalendar },
): Result.Result<boolean, CalendarNotCoveredError | DateInvalidError> {
  const days = workedDaysOf(calendar)
  const [earlier, upTo] = [days.before(date), days.upTo(date)]
  if (earlier !== undefined && upTo !== undefined) return Result.succeed(upTo > earlier)
  return Result.fail(isPlainDate(date) ? calendarNotCovered(calendar, date) : dateInvalid(date))
}
