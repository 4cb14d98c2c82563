/**
 * The days in which a turn is done: its own period, or the one after it when it is about a period that has ended.
 */
import * as Result from 'effect/Result'
import { type DateInvalidError, dateInvalid } from './DateInvalidError.ts'
import { periodAfter, periodAround } from './internal/periodAround.ts'
import { isPlainDate } from './isPlainDate.ts'
import type { Occurrence } from './Occurrence.ts'
import { periodKinds } from './periodKinds.ts'
import type { Span } from './Span.ts'

/**
 * The period in which an occurrence is due. Work about its own period is done in it; a return about a period is
 * made in the period of the same kind that follows. Fails with `DateInvalidError` for a text that is no date.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { dueWithin } from '@maplebridge/calendar'
 *
 * const screening = { from: '2026-01-05', to: '2026-01-11', due: '2026-01-11' }
 * assert.deepEqual(dueWithin(screening), Result.succeed({ from: '2026-01-05', to: '2026-01-11' }))
 * const report = { from: '2026-01-01', to: '2026-03-31', due: '2026-04-05' }
 * assert.deepEqual(dueWithin(report), Result.succeed({ from: '2026-04-01', to: '2026-06-30' }))
 * ```
 */
export function dueWithin({ from, to, due }: Occurrence): Result.Result<Span, DateInvalidError> {
  const wrong = [from, to, due].find((text) => !isPlainDate(text))
  if (wrong !== undefined) return Result.fail(dateInvalid(wrong))
  if (due <= to) return Result.succeed({ from, to })
  const every = periodKinds.find((kind) => {
    const around = periodAround(from, kind)
    return around.from === from && around.to === to
  })
  return Result.succeed(every === undefined ? { from, to: due } : periodAfter({ from, to }, every))
}
