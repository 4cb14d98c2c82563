/**
 * Why a dispute has its level and no other: every rule of the plan's risk table as a sentence, whether it holds, and
 * for one that does not each test that stands in its way. A proposal until an officer confirms it.
 */
import { CitationId, Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { answerFields } from './answerFields.ts'
import { ExplainedRule, HoldingRule } from './ExplainedRule.ts'
import { Citation } from './Pack.ts'

/** Why a dispute has its level and no other. */
export const RiskExplanation = Schema.Struct({
  dispute: Schema.String,
  ...answerFields,
  /** `null` when the plan has no levels. */
  risk: Schema.NullOr(
    Schema.Struct({
      established: Code,
      possible: Code,
      /** The clauses behind the floor level, which always holds. */
      floorCites: Schema.Array(CitationId),
      /** Rules that hold, gravest first, also those that a graver one leaves without effect. */
      holding: Schema.Array(HoldingRule),
      /** Rules that missing facts or settings leave open, gravest first. */
      undecided: Schema.Array(ExplainedRule),
      /** Rules that do not hold, gravest first. */
      refuted: Schema.Array(ExplainedRule),
    }),
  ),
  /** The clauses that the explanation cites. */
  citations: Schema.Array(Citation),
}).annotate({
  identifier: 'RiskExplanation',
  description: 'Why a dispute has its level and no other. 为何是此等级而不是其他等级。',
})

/** Why a dispute has its level and no other. */
export type RiskExplanation = typeof RiskExplanation.Type
