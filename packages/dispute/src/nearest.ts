/**
 * The known code closest to a mistyped one.
 */
import { closest, distance } from 'fastest-levenshtein'

/**
 * The nearest of the known codes, or `undefined` when none is near enough to be what was meant.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { nearest } from '@maplebridge/dispute'
 *
 * assert.equal(nearest('may-escallate', { among: ['may-escalate', 'departments'] }), 'may-escalate')
 * assert.equal(nearest('x', { among: ['may-escalate'] }), undefined)
 * ```
 */
export const nearest = (
  code: string,
  { among }: { readonly among: readonly string[] },
): string | undefined => {
  if (among.length === 0) return undefined
  const found = closest(code, among)
  return distance(code, found) <= Math.max(2, Math.floor(found.length / 3)) ? found : undefined
}
