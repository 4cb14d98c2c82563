/**
 * What kind of day a date is: worked or not, and why. Refuses days beyond the calendar's coverage.
 */
import * as Result from 'effect/Result'
import type { CalendarNotCoveredError } from './CalendarNotCoveredError.ts'
import type { DateInvalidError } from './DateInvalidError.ts'
import { dayOfWeek } from './internal/temporal.ts'
import { isWorkingDay } from './isWorkingDay.ts'
import type { PlainDate } from './PlainDate.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/**
 * Worked: a `working-day`, or a `make-up-day` on a weekend. Not worked: a `statutory-holiday` itself (on whatever day
 * of the week); a plain `weekend`; or another `day-off`, shifted to join a holiday or given by a place.
 */
export type DayKind = 'working-day' | 'make-up-day' | 'statutory-holiday' | 'weekend' | 'day-off'

/**
 * The kind of a day. A calendar without `statutory` has no statutory holidays to tell apart. Fails with
 * `CalendarNotCoveredError` or `DateInvalidError`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { kindOfDay, type WorkingCalendar } from '@maplebridge/calendar'
 *
 * const calendar: WorkingCalendar = {
 *   id: 'cn-2026-january', version: '1', covers: { from: '2026-01-01', to: '2026-01-31' },
 *   rest: ['2026-01-01', '2026-01-02'], work: ['2026-01-04'], statutory: ['2026-01-01'], provenance: [],
 * }
 * const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05']
 * assert.deepEqual(
 *   days.map((date) => Result.getOrThrow(kindOfDay(date, { calendar }))),
 *   ['statutory-holiday', 'day-off', 'weekend', 'make-up-day', 'working-day'],
 * )
 * ```
 */
export function kindOfDay(
  date: PlainDate,
  { calendar }: { readonly calendar: WorkingCalendar },
): Result.Result<DayKind, CalendarNotCoveredError | DateInvalidError> {
  return Result.map(isWorkingDay(date, { calendar }), (isWorked) => {
    const isWeekend = dayOfWeek(date) > 5
    if (isWorked) return isWeekend ? 'make-up-day' : 'working-day'
    if (calendar.statutory?.includes(date) === true) return 'statutory-holiday'
    return isWeekend ? 'weekend' : 'day-off'
  })
}
