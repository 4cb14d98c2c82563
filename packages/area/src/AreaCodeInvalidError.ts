/**
 * The refusal of a text that is no area code. Plain data, so it survives JSON.
 */

/**
 * A text is not a division code; the message says why and how codes are written.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { type AreaCodeInvalidError, parseAreaCode } from '@maplebridge/area'
 *
 * const refused: Result.Result<string, AreaCodeInvalidError> = parseAreaCode('63010')
 * assert.ok(Result.isFailure(refused))
 * assert.equal(refused.failure.text, '63010')
 * ```
 */
export type AreaCodeInvalidError = {
  readonly _tag: 'AreaCodeInvalidError'
  readonly text: string
  readonly message: string
}
