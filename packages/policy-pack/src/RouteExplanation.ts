/**
 * Why a dispute goes to its body, who else was considered, and why not: every routing row that says who leads, to which
 * body a matter goes, or that it leaves mediation. A proposal until an officer confirms it.
 */
import { Body } from '@maplebridge/dispute/schema'
import { RouteOutcome, RoutingDecision } from '@maplebridge/routing/schema'
import { CitationId, Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { answerFields } from './answerFields.ts'
import { holdingFields, obstacleFields } from './ExplainedRule.ts'
import { Citation } from './Pack.ts'

/** The answer of a row, and the bodies of it where the dispute's area has them. */
const to = { then: RouteOutcome, bodies: Schema.Array(Body) }

/** A routing row that holds: its sentence, its bodies and its reason, and the rows that leave it without effect. */
export const HoldingRow = Schema.Struct({
  ...holdingFields,
  ...to,
  /** Rows that hold and come first, with the clauses that say so; none when the row counts. */
  givesWayTo: Schema.Array(Schema.Struct({ rule: Code, cites: Schema.Array(CitationId) })),
}).annotate({
  identifier: 'HoldingRow',
  description: 'A routing row that holds, and what it gives way to. 成立的分流规则，及优先于它的规则。',
})

/** A routing row that holds, and what it gives way to. */
export type HoldingRow = typeof HoldingRow.Type

/** A routing row that is open or does not hold: its bodies, and what stands in its way. */
export const ConsideredRow = Schema.Struct({ ...obstacleFields, ...to }).annotate({
  identifier: 'ConsideredRow',
  description: 'A routing row that does not hold or is open, and why. 未成立或待定的分流规则及其原因。',
})

/** A routing row that is open or does not hold, and why. */
export type ConsideredRow = typeof ConsideredRow.Type

/** Why a dispute goes to its body and to no other. */
export const RouteExplanation = Schema.Struct({
  dispute: Schema.String,
  ...answerFields,
  route: RoutingDecision,
  /** Rows that hold. */
  holding: Schema.Array(HoldingRow),
  /** Rows that missing facts or settings leave open. */
  undecided: Schema.Array(ConsideredRow),
  /** Rows that do not hold. */
  refuted: Schema.Array(ConsideredRow),
  /** The clauses that the explanation cites. */
  citations: Schema.Array(Citation),
}).annotate({
  identifier: 'RouteExplanation',
  description: 'Why a dispute goes to its body and to no other. 为何由该组织办理，而不由其他组织办理。',
})

/** Why a dispute goes to its body and to no other. */
export type RouteExplanation = typeof RouteExplanation.Type
