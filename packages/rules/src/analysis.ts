/**
 * `@maplebridge/rules/analysis`: questions about a whole table rather than one case. What its tests can tell apart,
 * what is wrong with it, what would change an answer, how two tables differ, and which cases test it.
 */
export { partition, type RuleSet, type Under, type ValueClass, type Variable } from './analysis/partition.ts'
export type { Plain, Span } from './analysis/segments.ts'
