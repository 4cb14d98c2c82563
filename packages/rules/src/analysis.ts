/**
 * `@maplebridge/rules/analysis`: questions about a whole table rather than one case. What its tests can tell apart,
 * what is wrong with it, what would change an answer, how two tables differ, and which cases test it.
 */
export { analyse } from './analysis/analyse.ts'
export type { BudgetExceededError } from './analysis/BudgetExceededError.ts'
export type { Boundary, Pair } from './analysis/boundaries.ts'
export type { Case } from './analysis/Case.ts'
export { cases, type RuleCases } from './analysis/cases.ts'
export { clashesIn } from './analysis/clashesIn.ts'
export { compare, type Region } from './analysis/compare.ts'
export { coverage, type RuleCoverage } from './analysis/coverage.ts'
export type { Finding, FindingCode } from './analysis/Finding.ts'
export { partition, type RuleSet, type Under, type ValueClass, type Variable } from './analysis/partition.ts'
export type { Plain, Span } from './analysis/segments.ts'
export {
  type Change,
  type ChangeKind,
  type Changes,
  type ChangeTerms,
  whatWouldChange,
} from './analysis/whatWouldChange.ts'
export { type Raise, whatWouldMakeGraver } from './analysis/whatWouldMakeGraver.ts'
