/**
 * The refusal of a text that is no date. Plain data, so it survives JSON.
 */

/**
 * A text is not a day of the calendar (or date-time), or a calculation left the years 1000 to 2999.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { type DateInvalidError, addTo } from '@maplebridge/calendar'
 *
 * const refused: Result.Result<string, DateInvalidError> = addTo('2023-02-30', { days: 1 })
 * assert.ok(Result.isFailure(refused))
 * assert.equal(refused.failure.text, '2023-02-30')
 * ```
 */
export type DateInvalidError = {
  readonly _tag: 'DateInvalidError'
  readonly text: string
  readonly message: string
}

/** Builds the refusal; internal to the package. */
export function dateInvalid(text: string): DateInvalidError {
  const form = 'write a real day as `YYYY-MM-DD`, or a time on it as `YYYY-MM-DDTHH:mm+08:00`'
  return {
    _tag: 'DateInvalidError',
    text,
    message: `\`${text}\` is not a date from \`1000-01-01\` to \`2999-12-31\`; ${form}`,
  }
}
