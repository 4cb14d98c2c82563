/**
 * Adding working days to a date, as fast for a thousand as for one. Refuses to count past the calendar's coverage.
 */
import * as Result from 'effect/Result'
import { type CalendarNotCoveredError, calendarNotCovered } from './CalendarNotCoveredError.ts'
import { type DateInvalidError, dateInvalid } from './DateInvalidError.ts'
import { shift } from './internal/temporal.ts'
import { nthAfter, nthBefore, workedDaysOf } from './internal/workedDays.ts'
import { isPlainDate } from './isPlainDate.ts'
import type { PlainDate } from './PlainDate.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/**
 * The nth working day after a date, which is not counted itself; the nth before it if `n` is negative; the date, if
 * 0. Fails with `CalendarNotCoveredError` if a day on the way is not covered, `DateInvalidError` if `date` is no date
 * or `n` not whole.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { addWorkingDays, type WorkingCalendar } from '@maplebridge/calendar'
 *
 * const calendar: WorkingCalendar = {
 *   id: 'cn-2026-january', version: '1', covers: { from: '2026-01-01', to: '2026-01-31' },
 *   rest: ['2026-01-01', '2026-01-02'], work: ['2026-01-04'], provenance: [],
 * }
 * assert.deepEqual(addWorkingDays('2026-01-01', 2, { calendar }), Result.succeed('2026-01-05'))
 * assert.deepEqual(addWorkingDays('2026-01-05', -1, { calendar }), Result.succeed('2026-01-04'))
 * assert.ok(Result.isFailure(addWorkingDays('2026-01-30', 1, { calendar }))) // February is not covered
 * ```
 */
export function addWorkingDays(
  date: PlainDate,
  n: number,
  { calendar }: { readonly calendar: WorkingCalendar },
): Result.Result<PlainDate, CalendarNotCoveredError | DateInvalidError> {
  const days = workedDaysOf(calendar)
  const found = n > 0 ? nthAfter(date, n, days) : nthBefore(date, -n, days)
  if (found !== undefined && n !== 0) return Result.succeed(found)
  if (!isPlainDate(date)) return Result.fail(dateInvalid(date))
  if (!Number.isInteger(n)) return Result.fail(dateInvalid(`${date} + ${n} × working-day`))
  return n === 0
    ? Result.succeed(date)
    : Result.fail(calendarNotCovered(calendar, lacking(date, n, calendar)))
}

/** The first day that the calendar lacks on the way. */
function lacking(date: PlainDate, n: number, { covers }: WorkingCalendar): PlainDate {
  const next = shift(date, { days: n > 0 ? 1 : -1 })
  if (next < covers.from || covers.to < next) return next
  return n > 0 ? shift(covers.to, { days: 1 }) : shift(covers.from, { days: -1 })
}
