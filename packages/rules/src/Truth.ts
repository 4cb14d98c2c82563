/**
 * Three truth values, Kleene's, the same as SQL's NULL logic: what is not known is neither true nor false.
 */

/** True, false, or not known. */
export type Truth = boolean | 'unknown'

/**
 * True if all are true, false if one is false, otherwise unknown. Nothing at all is true.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { allOf } from '@maplebridge/rules'
 *
 * assert.equal(allOf([true, 'unknown']), 'unknown')
 * assert.equal(allOf(['unknown', false]), false)
 * ```
 */
export const allOf = (truths: readonly Truth[]): Truth => {
  if (truths.includes(false)) return false
  return truths.includes('unknown') ? 'unknown' : true
}

/**
 * True if one is true, false if all are false, otherwise unknown. Nothing at all is false.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { anyOf } from '@maplebridge/rules'
 *
 * assert.equal(anyOf(['unknown', true]), true)
 * assert.equal(anyOf(['unknown', false]), 'unknown')
 * ```
 */
export const anyOf = (truths: readonly Truth[]): Truth => {
  if (truths.includes(true)) return true
  return truths.includes('unknown') ? 'unknown' : false
}

/**
 * The opposite; unknown stays unknown.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { negate } from '@maplebridge/rules'
 *
 * assert.equal(negate('unknown'), 'unknown')
 * assert.equal(negate(true), false)
 * ```
 */
export const negate = (truth: Truth): Truth => (truth === 'unknown' ? truth : !truth)
