/**
 * `@maplebridge/rules`: facts, three truth values, conditions and decision tables as data, and what follows from
 * them with reasons. This entry loads no schema library; the schemas are at `@maplebridge/rules/schema`.
 */
export { type Answer, answer } from './answer.ts'
export type { CitationId, Code } from './Code.ts'
export type { Bound, Condition, Test } from './Condition.ts'
export { compile, compileRange, type Decided, type DecidedRange, type Known } from './compile.ts'
export { type Conjunction, conjunctions, type Literal } from './conjunctions.ts'
export { type Evaluation, evaluate, type RuleResult } from './evaluate.ts'
export { type Explanation, explain, type Obstacle, type Standing } from './explain.ts'
export type { Fact, FactRegister } from './Fact.ts'
export type { FactValue, FactValues, Judgement } from './FactValue.ts'
export { forceLabels } from './forceLabels.ts'
export { type Given, knownValue } from './Given.ts'
export { type Holding, holds } from './holds.ts'
export type { Label } from './Label.ts'
export type { Reason, TestResult } from './Reason.ts'
export type { Force, Rule } from './Rule.ts'
export { type OutcomeRange, range } from './range.ts'
export { reasonOf } from './reasonOf.ts'
export type { Duration, Setting, SettingValue, SettingValues } from './Setting.ts'
export type { AllTable, GravestTable, PerQuestionTable, Table } from './Table.ts'
export { allOf, anyOf, negate, type Truth } from './Truth.ts'
