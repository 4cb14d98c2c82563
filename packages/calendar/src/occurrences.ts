/**
 * From a cadence to its occurrences. A turn of a recurring cadence is due within its own period, so each due day
 * belongs to exactly one occurrence. What a plan cannot know (when a sensitive period runs, when an event happens)
 * the caller supplies; what is not supplied does not occur. Refuses what is no date; a range that ends before it
 * starts has no occurrences.
 */
import * as Result from 'effect/Result'
import type { Cadence } from './Cadence.ts'
import type { Circumstances } from './Circumstances.ts'
import { type DateInvalidError, dateInvalid } from './DateInvalidError.ts'
import { turnsDueFrom } from './internal/turns.ts'
import { isPlainDate } from './isPlainDate.ts'
import type { Occurrence } from './Occurrence.ts'
import type { PlainDate } from './PlainDate.ts'
import type { Span } from './Span.ts'

/**
 * The occurrences whose due day lies in `during` (both ends inclusive), in order; the periods they are about may
 * start before it. A cadence that names a period in its own `during` occurs only in turns that meet one of the
 * `periods` of that code, `upon` an event on each of its days in `happenings`. Fails with `DateInvalidError` if
 * any text given is not a date.
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
 *
 * const daily = { every: 'day', during: 'sensitive-period' } as const
 * const march = { from: '2023-03-01', to: '2023-03-31' }
 * const periods = { 'sensitive-period': [{ from: '2023-03-04', to: '2023-03-13' }] }
 * assert.equal(Result.getOrThrow(occurrences(daily, { during: march, periods })).length, 10)
 * assert.equal(Result.getOrThrow(occurrences(daily, { during: march })).length, 0)
 * ```
 */
export function occurrences(
  cadence: Cadence,
  { during, ...circumstances }: { readonly during: Span } & Circumstances,
): Result.Result<readonly Occurrence[], DateInvalidError> {
  const wrong = noDateAmong([during.from, during.to], circumstances)
  if (wrong !== undefined) return Result.fail(dateInvalid(wrong))
  const found: Occurrence[] = []
  for (const turn of turnsDueFrom(during.from, cadence, circumstances)) {
    if (turn.due > during.to) break
    found.push(turn)
  }
  return Result.succeed(found)
}

/**
 * The first occurrence whose due day is on or after `on`; none where a window has ended, or nothing of what the
 * caller supplied lies ahead. Fails with `DateInvalidError` if a text given is not a date, or if that due day would
 * be after the year 2999.
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
 *
 * const phase = { window: { from: '2023-03-15', to: '2023-04-03' } }
 * assert.deepEqual(nextOccurrence(phase, { on: '2023-04-04' }), Result.succeed(undefined))
 * ```
 */
export function nextOccurrence(
  cadence: Cadence,
  { on, ...circumstances }: { readonly on: PlainDate } & Circumstances,
): Result.Result<Occurrence | undefined, DateInvalidError> {
  const wrong = noDateAmong([on], circumstances)
  if (wrong !== undefined) return Result.fail(dateInvalid(wrong))
  const [next] = turnsDueFrom(on, cadence, circumstances)
  return next === undefined || isPlainDate(next.due)
    ? Result.succeed(next)
    : Result.fail(dateInvalid(next.due))
}

/** The first text that should be a date and is none. */
function noDateAmong(
  asked: readonly string[],
  { periods = {}, happenings = {} }: Circumstances,
): string | undefined {
  const supplied = [
    ...Object.values(periods).flatMap((spans) => spans.flatMap(({ from, to }) => [from, to])),
    ...Object.values(happenings).flat(),
  ]
  return [...asked, ...supplied].find((text) => !isPlainDate(text))
}
