/**
 * The refusal to count hours from a day. Plain data, so it survives JSON.
 */
import type { PlainDate } from './PlainDate.ts'

/**
 * A time limit (by id) counts hours, and its start was given as a date without a time.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import type { StartTimeMissingError } from '@maplebridge/calendar'
 *
 * const error: StartTimeMissingError = {
 *   _tag: 'StartTimeMissingError', limit: 'post-mortem', from: '2026-01-20',
 *   message: 'time limit `post-mortem` counts hours; give the time',
 * }
 * assert.deepEqual(JSON.parse(JSON.stringify(error)), error)
 * ```
 */
export type StartTimeMissingError = {
  readonly _tag: 'StartTimeMissingError'
  readonly limit: string
  readonly from: PlainDate
  readonly message: string
}

/** Builds the refusal; internal to the package. */
export function startTimeMissing(limit: string, from: PlainDate): StartTimeMissingError {
  const remedy = `give the start with its time, as \`${from}THH:mm+08:00\``
  return {
    _tag: 'StartTimeMissingError',
    limit,
    from,
    message: `time limit \`${limit}\` counts hours, and \`${from}\` is a day without a time; ${remedy}`,
  }
}
