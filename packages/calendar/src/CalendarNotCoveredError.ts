/**
 * The refusal of a day that a working calendar says nothing about. Plain data, so it survives JSON.
 */
import type { PlainDate } from './PlainDate.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/**
 * A working calendar (by id, with its first and last day) does not cover a date that had to be looked up.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import type { CalendarNotCoveredError } from '@maplebridge/calendar'
 *
 * const error: CalendarNotCoveredError = {
 *   _tag: 'CalendarNotCoveredError', calendar: 'cn-2026', date: '2027-01-01',
 *   from: '2026-01-01', to: '2026-12-31', message: 'calendar `cn-2026` does not cover `2027-01-01`',
 * }
 * assert.deepEqual(JSON.parse(JSON.stringify(error)), error)
 * ```
 */
export type CalendarNotCoveredError = {
  readonly _tag: 'CalendarNotCoveredError'
  readonly calendar: string
  readonly date: PlainDate
  readonly from: PlainDate
  readonly to: PlainDate
  readonly message: string
}

/** Builds the refusal; internal to the package. */
export function calendarNotCovered(calendar: WorkingCalendar, date: PlainDate): CalendarNotCoveredError {
  const { from, to } = calendar.covers
  const known = `calendar \`${calendar.id}\` covers \`${from}\` to \`${to}\`, not \`${date}\``
  return {
    _tag: 'CalendarNotCoveredError',
    calendar: calendar.id,
    date,
    from,
    to,
    message: `${known}; add the days off and make-up working days of \`${date.slice(0, 4)}\``,
  }
}
