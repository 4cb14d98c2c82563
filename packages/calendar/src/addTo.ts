/**
 * Adding days, months and years to a date. Refuses what is no date, and results outside the years 1000 to 2999.
 */
import * as Result from 'effect/Result'
import { type DateInvalidError, dateInvalid } from './DateInvalidError.ts'
import { shift } from './internal/temporal.ts'
import { isPlainDate } from './isPlainDate.ts'
import type { PlainDate } from './PlainDate.ts'

/**
 * The date so many whole years, months and days later (earlier if negative); a month too short for the day ends
 * on its last day. Fails with `DateInvalidError` if `date` or the result is not a date.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { addTo } from '@maplebridge/calendar'
 *
 * assert.deepEqual(addTo('2026-01-31', { months: 1 }), Result.succeed('2026-02-28'))
 * assert.deepEqual(addTo('2024-02-29', { years: 1 }), Result.succeed('2025-02-28'))
 * assert.deepEqual(addTo('2026-01-01', { days: -1 }), Result.succeed('2025-12-31'))
 * ```
 */
export function addTo(
  date: PlainDate,
  by: { readonly days?: number; readonly months?: number; readonly years?: number },
): Result.Result<PlainDate, DateInvalidError> {
  if (!isPlainDate(date)) return Result.fail(dateInvalid(date))
  const { days = 0, months = 0, years = 0 } = by
  if (!isWholeUpTo(days, 800_000) || !isWholeUpTo(months, 24_000) || !isWholeUpTo(years, 2_000)) {
    return Result.fail(dateInvalid(`${date} + ${years} years + ${months} months + ${days} days`))
  }
  const result = shift(date, { months: years * 12 + months, days })
  return isPlainDate(result) ? Result.succeed(result) : Result.fail(dateInvalid(result))
}

/** Larger amounts would leave the two thousand years of dates anyway, and in the end the date library. */
function isWholeUpTo(amount: number, limit: number): boolean {
  return Number.isInteger(amount) && Math.abs(amount) <= limit
}
