/**
 * What would send a dispute to another body: the smallest sets of facts that lead there. Its matter, its area and its
 * days are never among them, and no judgement is relabelled to send it downwards or back into mediation: its owner is
 * asked to look again.
 */
import { Body } from '@maplebridge/dispute/schema'
import { RoutingDecision } from '@maplebridge/routing/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { answerFields } from './answerFields.ts'
import { changeFields } from './ChangeStep.ts'

/** What would send a dispute to another body. */
export const RouteChanges = Schema.Struct({
  dispute: Schema.String,
  ...answerFields,
  /** Who handles it as things stand. */
  route: RoutingDecision,
  /** The kind of body asked for. */
  to: Code,
  /** That body for the dispute's area; `null` where the area code is coarser than its tier. */
  body: Schema.NullOr(Body),
  ...changeFields,
}).annotate({
  identifier: 'RouteChanges',
  description: 'What would send a dispute to another body. 何种变化会使纠纷转由另一组织办理。',
})

/** What would send a dispute to another body. */
export type RouteChanges = typeof RouteChanges.Type
