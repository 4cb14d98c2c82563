/**
 * From a text to the short form of an area code, without the schema library. Zero padding, as GB/T 2260 writes a
 * province (630000) and statistics a county (630103000000), is taken off; so is the `00` that statistics put where a
 * city has no counties (441900003000). Refuses everything else.
 */
import * as Result from 'effect/Result'
import type { AreaCode } from './AreaCode.ts'
import type { AreaCodeInvalidError } from './AreaCodeInvalidError.ts'
import { faultOf } from './internal/codeFault.ts'
import { shortFormOf } from './internal/codeText.ts'

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
 * const refused = parseAreaCode('６３０１０３')
 * assert.ok(Result.isFailure(refused))
 * assert.equal(refused.failure.suggestion, '630103')
 * assert.match(refused.failure.message.en, /full-width/)
 * ```
 */
export function parseAreaCode(text: string): Result.Result<AreaCode, AreaCodeInvalidError> {
  const code = shortFormOf(text)
  if (code !== undefined) return Result.succeed(code)
  const fault = faultOf(text)
  return fault === undefined ? Result.succeed(text) : Result.fail(fault)
}
