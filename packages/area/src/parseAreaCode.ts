/**
 * From a text to the short form of an area code, without the schema library. Zero padding, as GB/T 2260 writes a
 * province (630000) and statistics a county (630103000000), is taken off. Refuses everything else.
 */
import * as Result from 'effect/Result'
import type { AreaCode } from './AreaCode.ts'
import type { AreaCodeInvalidError } from './AreaCodeInvalidError.ts'
import { faultOf, shortFormOf } from './internal/codeText.ts'

/**
 * The area code that a text writes, in its short form. Fails with `AreaCodeInvalidError`, which says what is wrong.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { parseAreaCode } from '@maplebridge/area'
 *
 * assert.deepEqual(parseAreaCode('630103002004-03'), Result.succeed('630103002004-03'))
 * assert.deepEqual(parseAreaCode('630000'), Result.succeed('63'))
 * const refused = parseAreaCode('63010')
 * assert.ok(Result.isFailure(refused))
 * assert.match(refused.failure.message, /has 5 digits/)
 * ```
 */
export function parseAreaCode(text: string): Result.Result<AreaCode, AreaCodeInvalidError> {
  const code = shortFormOf(text)
  if (code !== undefined) return Result.succeed(code)
  return Result.fail({ _tag: 'AreaCodeInvalidError', text, message: faultOf(text) ?? '' })
}
