/**
 * The days from one date to another. Refuses what is no date.
 */
import * as Result from 'effect/Result'
import { type DateInvalidError, dateInvalid } from './DateInvalidError.ts'
import { distance } from './internal/temporal.ts'
import { isPlainDate } from './isPlainDate.ts'
import type { PlainDate } from './PlainDate.ts'

/**
 * The calendar days from a date to another: 0 on the same day, 1 to the next, negative if `to` is earlier.
 * Fails with `DateInvalidError` if either is not a date.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { daysBetween } from '@maplebridge/calendar'
 *
 * assert.deepEqual(daysBetween('2026-02-28', { to: '2026-03-01' }), Result.succeed(1))
 * assert.deepEqual(daysBetween('2026-03-01', { to: '2026-02-28' }), Result.succeed(-1))
 * ```
 */
export function daysBetween(
  from: PlainDate,
  { to }: { readonly to: PlainDate },
): Result.Result<number, DateInvalidError> {
  if (!isPlainDate(from)) return Result.fail(dateInvalid(from))
  if (!isPlainDate(to)) return Result.fail(dateInvalid(to))
  return Result.succeed(distance(from, to))
}
