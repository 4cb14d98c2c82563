/**
 * What names a body or an area in returns and flags: a code, never a name, so that nothing can be said of a person.
 */

/**
 * Whether a text is a code as bodies and areas have them: letters and digits of ASCII, with hyphens between.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { isBodyCode } from '@maplebridge/metrics'
 *
 * assert.deepEqual(['630103002004-03', 'pmc-1', '张三', ''].map(isBodyCode), [true, true, false, false])
 * ```
 */
export const isBodyCode = (text: string): boolean => /^[0-9A-Za-z][0-9A-Za-z-]*$/u.test(text)
