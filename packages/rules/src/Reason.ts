/**
 * Why a rule counts, in a form that is kept, sent and shown: the rule, the tests that decided it with the value
 * seen, and the clauses behind it. An open reason also says which facts and settings would close it.
 */
import * as Schema from 'effect/Schema'
import { CitationId, Code } from './Code.ts'
import { Test } from './Condition.ts'
import { FactValue } from './FactValue.ts'
import { Label } from './Label.ts'
import { Force } from './Rule.ts'
import { Duration } from './Setting.ts'

/** One test, its truth, and what was seen: the fact's or setting's value, or `null` when there was none. */
export const TestResult = Schema.Struct({
  test: Test,
  truth: Schema.Union([Schema.Boolean, Schema.Literal('unknown')]),
  seen: Schema.NullOr(Schema.Union([FactValue, Duration])),
}).annotate({ identifier: 'TestResult', description: 'A test, its truth, and the value it saw.' })

/** One test, its truth, and what was seen. */
export type TestResult = typeof TestResult.Type

/** A rule that counts or is still open, with the tests that make it so. */
export const Reason = Schema.Struct({
  rule: Code,
  summary: Label,
  force: Force,
  because: Schema.Array(TestResult),
  cites: Schema.Array(CitationId),
  /** Facts that could still change it; empty when it holds. */
  missingFacts: Schema.Array(Code),
  /** Settings that could still change it; empty when it holds. */
  unsetSettings: Schema.Array(Code),
  /** Points that the source leaves unresolved and that bear on the rule. */
  unresolved: Schema.Array(CitationId),
  /** True when the reading is inferred: the source does not print it. */
  inferred: Schema.Boolean,
}).annotate({ identifier: 'Reason', description: 'A rule, the tests that decided it, and its clauses.' })

/** A rule that counts or is still open, with the tests that make it so. */
export type Reason = typeof Reason.Type
