/**
 * The whole answer about one dispute on one day: how serious, who handles it, who owes what by when, which lawful
 * ways are open, why, what is missing and what the plan leaves unresolved. A proposal until an officer confirms it.
 */
import { Duty, ReverseCheck } from '@maplebridge/accountability/schema'
import { RiskAssessment } from '@maplebridge/risk/schema'
import { Remedy, RoutingDecision } from '@maplebridge/routing/schema'
import { Code, Reason } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { answerFields } from './answerFields.ts'
import { Citation, Unresolved } from './Pack.ts'

/** The whole answer about one dispute on one day. */
export const Assessment = Schema.Struct({
  dispute: Schema.String,
  ...answerFields,
  /** `null` when the plan has no levels. */
  risk: Schema.NullOr(RiskAssessment),
  route: RoutingDecision,
  duties: Schema.Array(Duty),
  /** Duties that missing facts leave undecided. */
  undecidedDuties: Schema.Array(Reason),
  remedies: Schema.Array(Remedy),
  /** `null` unless the events trigger it. */
  reverseCheck: Schema.NullOr(ReverseCheck),
  /** Facts that could change the level, the lead or a duty, the one to ask next first. */
  missingFacts: Schema.Array(Code),
  /** Settings that the adopter has not made and that touch this answer. */
  unsetSettings: Schema.Array(Code),
  /** Points the plan leaves unresolved and that touch this answer. */
  unresolved: Schema.Array(Unresolved),
  /** The clauses that this answer cites. */
  citations: Schema.Array(Citation),
}).annotate({ identifier: 'Assessment', description: 'The whole answer about one dispute on one day.' })

/** The whole answer about one dispute on one day. */
export type Assessment = typeof Assessment.Type
