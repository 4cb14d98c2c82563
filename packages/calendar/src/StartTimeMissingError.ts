/**
 * The refusal to count hours from a day. Plain data, so it survives JSON.
 */
import type { InBothLanguages } from './internal/inBothLanguages.ts'
import type { PlainDate } from './PlainDate.ts'

/**
 * A time limit (by id) counts hours, and its start, or an event on its way, was given as a date without a time.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { dueDate, type TimeLimit } from '@maplebridge/calendar'
 *
 * const limit: TimeLimit = {
 *   id: 'D-07', label: { zh: '尸检', en: 'Post-mortem' }, amount: 48, unit: 'hour', calendarKind: 'CIVIL',
 *   trigger: 'death', atRestDay: 'stays', whose: 'party', cites: ['MEDICAL-26'],
 * }
 * const calendar = {
 *   id: 'none', version: '0', covers: { from: '2026-01-01', to: '2026-01-01' }, rest: [], work: [], provenance: [],
 * }
 * const refused = dueDate(limit, { from: '2026-01-20', calendar })
 * assert.ok(Result.isFailure(refused) && refused.failure._tag === 'StartTimeMissingError')
 * assert.equal(refused.failure.from, '2026-01-20')
 * ```
 */
export type StartTimeMissingError = {
  readonly _tag: 'StartTimeMissingError'
  readonly limit: string
  readonly from: PlainDate
  readonly message: InBothLanguages
}

/** Builds the refusal; internal to the package. */
export function startTimeMissing(limit: string, from: PlainDate): StartTimeMissingError {
  const time = `\`${from}THH:mm+08:00\``
  return {
    _tag: 'StartTimeMissingError',
    limit,
    from,
    message: {
      zh: `期限 \`${limit}\` 按小时计算，而 \`${from}\` 只有日期没有时刻；请写明时刻，如 ${time}`,
      en: `time limit \`${limit}\` counts hours, and \`${from}\` is a day without a time; give the time, as ${time}`,
    },
  }
}
