/**
 * A rule in words: its sentence and its reason where it holds, and each test that stands in its way where it does not.
 */
import { CitationId, Code, Force, Label, Reason, Test, TestResult } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** A test that stands in a rule's way, what the rule asks for in words, and the value seen, `null` for none. */
export const ExplainedTest = Schema.Struct({
  test: Test,
  /** False where the rule asks for the opposite of the test. */
  wanted: Schema.Boolean,
  seen: TestResult.fields.seen,
  /** The value seen, as a phrase; `null` for none. */
  known: Schema.NullOr(Label),
  /** What the rule asks for, as a phrase. */
  phrase: Label,
}).annotate({
  identifier: 'ExplainedTest',
  description: 'A test in the way of a rule, in words, with the value it saw. 规则未成立之处及所见的值。',
})

/** A test that stands in a rule's way, in words. */
export type ExplainedTest = typeof ExplainedTest.Type

/** What every rule that is open or does not hold is told with, whatever would follow from it. */
export const obstacleFields = {
  rule: Code,
  sentence: Label,
  force: Force,
  /** Tests whose answer is known and not the one asked for. */
  failed: Schema.Array(ExplainedTest),
  /** Tests that a missing fact or setting leaves open. */
  open: Schema.Array(ExplainedTest),
  cites: Schema.Array(CitationId),
  /** Points that the source leaves unresolved and that bear on the rule. */
  unresolved: Schema.Array(CitationId),
  /** True when the reading is inferred: the source does not print it. */
  inferred: Schema.Boolean,
} as const

/** What every rule that holds is told with, whatever follows from it. */
export const holdingFields = { rule: Code, sentence: Label, reason: Reason } as const

/** A rule that is open or does not hold: its sentence, the level it would lead to, and what stands in its way. */
export const ExplainedRule = Schema.Struct({
  ...obstacleFields,
  /** The level that would follow. */
  then: Code,
}).annotate({
  identifier: 'ExplainedRule',
  description: 'A rule that does not hold or is open, and why. 未成立或待定的规则及其原因。',
})

/** A rule that is open or does not hold, and why. */
export type ExplainedRule = typeof ExplainedRule.Type

/** A rule that holds: its sentence, its level and its reason. */
export const HoldingRule = Schema.Struct({ ...holdingFields, then: Code }).annotate({
  identifier: 'HoldingRule',
  description: 'A rule that holds, with its reason. 成立的规则及理由。',
})

/** A rule that holds: its sentence, its level and its reason. */
export type HoldingRule = typeof HoldingRule.Type
