/**
 * The facts that a condition asks; internal to the package.
 */
import type { Condition } from '@maplebridge/rules'

/** The ids of the facts in a condition, each as often as it stands there. */
export const factsIn = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(factsIn)
  if ('any' in condition) return condition.any.flatMap(factsIn)
  if ('not' in condition) return factsIn(condition.not)
  return 'fact' in condition ? [condition.fact] : []
}
