/**
 * From a cadence to its occurrences. A turn is due within its own period, so each due day belongs to exactly one
 * occurrence. Refuses what is no date; a range that ends before it starts has no occurrences.
 */
import * as Result from 'effect/Result'
import type { Cadence, Every } from './Cadence.ts'
import { type DateInvalidError, dateInvalid } from './DateInvalidError.ts'
import { periodAround } from './internal/periodAround.ts'
import { shift } from './internal/temporal.ts'
import { isPlainDate } from './isPlainDate.ts'
import type { Occurrence } from './Occurrence.ts'
import type { PlainDate } from './PlainDate.ts'

/**
 * The occurrences whose due day lies in `during` (both ends inclusive), in order; the periods they are about may
 * start before it. Fails with `DateInvalidError` if an end of `during` is not a date.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { occurrences } from '@maplebridge/calendar'
 *
 * const report = { every: 'quarter', dueBy: { day: 5 }, about: 'previous-period' } as const
 * assert.deepEqual(
 *   occurrences(report, { during: { from: '2026-04-01', to: '2026-09-30' } }),
 *   Result.succeed([
 *     { from: '2026-01-01', to: '2026-03-31', due: '2026-04-05' },
 *     { from: '2026-04-01', to: '2026-06-30', due: '2026-07-05' },
 *   ]),
 * )
 * ```
 */
export function occurrences(
  cadence: Cadence,
  { during }: { readonly during: { readonly from: PlainDate; readonly to: PlainDate } },
): Result.Result<readonly Occurrence[], DateInvalidError> {
  if (!isPlainDate(during.from)) return Result.fail(dateInvalid(during.from))
  if (!isPlainDate(during.to)) return Result.fail(dateInvalid(during.to))
  if (!('every' in cadence)) return Result.succeed([])
  const found: Occurrence[] = []
  for (
    let date = during.from;
    date <= during.to;
    date = shift(periodAround(date, cadence.every).to, { days: 1 })
  ) {
    const occurrence = occurrenceAround(date, cadence)
    if (during.from <= occurrence.due && occurrence.due <= during.to) found.push(occurrence)
  }
  return Result.succeed(found)
}

/**
 * The first occurrence whose due day is on or after `on`. Fails with `DateInvalidError` if `on` is not a date, or
 * if that due day would be after the year 2999.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { nextOccurrence } from '@maplebridge/calendar'
 *
 * const monthlyReturn = { every: 'month', dueBy: { day: 3 }, about: 'previous-period' } as const
 * const next = { from: '2026-01-01', to: '2026-01-31', due: '2026-02-03' }
 * assert.deepEqual(nextOccurrence(monthlyReturn, { on: '2026-01-04' }), Result.succeed(next))
 * assert.deepEqual(nextOccurrence(monthlyReturn, { on: '2026-02-03' }), Result.succeed(next))
 * ```
 */
export function nextOccurrence(
  cadence: Cadence,
  { on }: { readonly on: PlainDate },
): Result.Result<Occurrence | undefined, DateInvalidError> {
  if (!isPlainDate(on)) return Result.fail(dateInvalid(on))
  if (!('every' in cadence)) return Result.succeed(undefined)
  const current = occurrenceAround(on, cadence)
  if (current.due >= on) return Result.succeed(current)
  const next = occurrenceAround(shift(periodAround(on, cadence.every).to, { days: 1 }), cadence)
  return isPlainDate(next.due) ? Result.succeed(next) : Result.fail(dateInvalid(next.due))
}

type Recurring = Extract<Cadence, { readonly every: Every }>

/** The occurrence that is due in the period around a date. */
function occurrenceAround(date: PlainDate, cadence: Recurring): Occurrence {
  const period = periodAround(date, cadence.every)
  const due = cadence.dueBy === undefined ? period.to : nthDay(cadence.dueBy.day, period, cadence.every)
  const isAboutPrevious = cadence.about === 'previous-period'
  const subject = isAboutPrevious ? periodAround(shift(period.from, { days: -1 }), cadence.every) : period
  return { from: subject.from, to: subject.to, due }
}

/** The nth day of a period, of its first month where it has several; the last day there is, if it has fewer. */
function nthDay(n: number, period: { readonly from: PlainDate; readonly to: PlainDate }, every: Every) {
  const month = every === 'quarter' || every === 'year' ? periodAround(period.from, 'month') : period
  const day = shift(period.from, { days: n - 1 })
  if (day > month.to) return month.to
  return day
}
