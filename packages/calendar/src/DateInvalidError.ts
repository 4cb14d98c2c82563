/**
 * The refusal of a text that is no date. Plain data, so it survives JSON.
 */
import type { InBothLanguages } from './internal/inBothLanguages.ts'

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
  readonly message: InBothLanguages
}

/** Builds the refusal; internal to the package. */
export function dateInvalid(text: string): DateInvalidError {
  return {
    _tag: 'DateInvalidError',
    text,
    message: {
      zh: `\`${text}\` 不是 \`1000-01-01\` 至 \`2999-12-31\` 之间的日期；请填写 \`YYYY-MM-DD\` 形式的真实日期，或其中的时刻 \`YYYY-MM-DDTHH:mm+08:00\``,
      en: `\`${text}\` is not a date from \`1000-01-01\` to \`2999-12-31\`; write a real day as \`YYYY-MM-DD\`, or a time on it as \`YYYY-MM-DDTHH:mm+08:00\``,
    },
  }
}
