/**
 * The refusal of a text that is no area code. Plain data, so it survives JSON.
 */
import type { Bilingual } from './Bilingual.ts'

/**
 * What is wrong with a text: its length, its characters, a 0 in front, zeros behind, the attributes of a statistical
 * code, or the local part of a grid or a zone.
 */
export type AreaCodeFault =
  | 'length'
  | 'characters'
  | 'leading-zero'
  | 'padded'
  | 'attributes'
  | 'grid'
  | 'zone'

/**
 * A text is not a division code; the message says why and how codes are written. `suggestion` is there when the
 * text can only have meant one code.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { type AreaCodeInvalidError, parseAreaCode } from '@maplebridge/area'
 *
 * const refused: Result.Result<string, AreaCodeInvalidError> = parseAreaCode('63010')
 * assert.ok(Result.isFailure(refused))
 * assert.equal(refused.failure.fault, 'length')
 * ```
 */
export type AreaCodeInvalidError = {
  readonly _tag: 'AreaCodeInvalidError'
  readonly text: string
  readonly fault: AreaCodeFault
  readonly suggestion?: string
  readonly message: Bilingual
}
