/**
 * The answer of `classify`: a level as a range, why, and what would make it graver.
 */
import { Code, Reason } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** The level that already holds, the gravest one still possible, why, and what is open. */
export const RiskAssessment = Schema.Struct({
  established: Code,
  possible: Code,
  /** The rules that establish the level; empty when only the floor holds. */
  reasons: Schema.Array(Reason),
  /** Rules still open that would be graver than what is established, gravest first. */
  open: Schema.Array(Reason),
  /** Facts that could make it graver; the first missing fact of the gravest open rule comes first. */
  missingFacts: Schema.Array(Code),
  /** Settings that could make it graver. */
  unsetSettings: Schema.Array(Code),
}).annotate({ identifier: 'RiskAssessment', description: 'A risk level as a range, with its reasons.' })

/** A risk level as a range, with its reasons. */
export type RiskAssessment = typeof RiskAssessment.Type
