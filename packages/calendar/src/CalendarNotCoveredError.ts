/**
 * The refusal of a day that a working calendar says nothing about. Plain data, so it survives JSON.
 */
import type { InBothLanguages } from './internal/inBothLanguages.ts'
import type { PlainDate } from './PlainDate.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/**
 * A working calendar (by id, with its first and last day) does not cover a date that had to be looked up.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { type CalendarNotCoveredError, isWorkingDay } from '@maplebridge/calendar'
 *
 * const calendar = {
 *   id: 'cn-2026', version: '1', covers: { from: '2026-01-01', to: '2026-12-31' }, rest: [], work: [], provenance: [],
 * }
 * const asked = isWorkingDay('2027-01-04', { calendar })
 * assert.ok(Result.isFailure(asked) && asked.failure._tag === 'CalendarNotCoveredError')
 * const error: CalendarNotCoveredError = asked.failure
 * assert.equal(error.date, '2027-01-04')
 * assert.deepEqual(JSON.parse(JSON.stringify(error)), error)
 * ```
 */
export type CalendarNotCoveredError = {
  readonly _tag: 'CalendarNotCoveredError'
  readonly calendar: string
  readonly date: PlainDate
  readonly from: PlainDate
  readonly to: PlainDate
  readonly message: InBothLanguages
}

/** Builds the refusal; internal to the package. */
export function calendarNotCovered(calendar: WorkingCalendar, date: PlainDate): CalendarNotCoveredError {
  const { id, covers } = calendar
  const year = date.slice(0, 4)
  const known = {
    zh: `日历 \`${id}\` 覆盖 \`${covers.from}\` 至 \`${covers.to}\`，不含 \`${date}\``,
    en: `calendar \`${id}\` covers \`${covers.from}\` to \`${covers.to}\`, not \`${date}\``,
  }
  return {
    _tag: 'CalendarNotCoveredError',
    calendar: id,
    date,
    ...covers,
    message: {
      zh: `${known.zh}；请补入 \`${year}\` 年的休息日和调休上班日`,
      en: `${known.en}; add the days off and make-up working days of \`${year}\``,
    },
  }
}
