/**
 * Which tests a condition is made of.
 */
import type { Condition, Test } from './Condition.ts'

/**
 * The tests of a condition in the order in which they are written.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { testsIn } from '@maplebridge/rules'
 *
 * const [hot, many] = [{ fact: 'hot', is: true }, { fact: 'people', atLeast: 10 }]
 * assert.deepEqual(testsIn({ any: [{ not: hot }, { all: [many] }] }), [hot, many])
 * ```
 */
export const testsIn = (condition: Condition): readonly Test[] => {
  if ('all' in condition) return condition.all.flatMap(testsIn)
  if ('any' in condition) return condition.any.flatMap(testsIn)
  return 'not' in condition ? testsIn(condition.not) : [condition]
}
