/**
 * The shape of a pack's routing section. The key of an outcome is the question its row answers: who leads, who
 * assists, who supervises, how bodies work together, by which docking it came, or that it leaves mediation.
 */
import { Code, ruleOf } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** What a routing row answers. */
export const RouteOutcome = Schema.Union([
  Schema.Struct({ lead: Code }),
  Schema.Struct({ supervising: Code }),
  Schema.Struct({ assisting: Code }),
  Schema.Struct({ procedure: Code }),
  Schema.Struct({ docking: Code }),
  Schema.Struct({ referOut: Schema.Literals(['refused', 'unsuitable', 'failed']) }),
]).annotate({ identifier: 'RouteOutcome', description: 'The answer of one routing row to its question.' })

/** What a routing row answers. */
export type RouteOutcome = typeof RouteOutcome.Type

/** A rule of a routing section. */
export const RoutingRule = ruleOf(RouteOutcome).annotate({ identifier: 'RoutingRule' })

/** A rule of a routing section. */
export type RoutingRule = typeof RoutingRule.Type
