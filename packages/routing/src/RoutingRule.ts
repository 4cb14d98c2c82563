/**
 * The shape of a pack's routing section. The key of an outcome is the question its row answers. Rows compete only
 * within one question: which tier leads, to which trade body a matter goes, who co-ordinates, who assists or
 * supervises, how bodies work together, by which docking it came, where it goes on when mediation fails, to whom it is
 * reported upward, or that it leaves mediation.
 */
import { Code, ruleOf } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/**
 * What a routing row answers. `lead` is the body of the tier that leads; `channel` the trade or sector body to which
 * the matter goes instead, and where it names several the party chooses; `coordinating` brings several departments
 * together; `next` is the body and `nextWay` the lawful way (a term) to which it goes on
 * when the attempt before has failed; `report` the body above that is told or asked.
 */
export const RouteOutcome = Schema.Union([
  Schema.Struct({ lead: Code }),
  Schema.Struct({ channel: Schema.NonEmptyArray(Code) }),
  Schema.Struct({ coordinating: Code }),
  Schema.Struct({ supervising: Code }),
  Schema.Struct({ assisting: Code }),
  Schema.Struct({ procedure: Code }),
  Schema.Struct({ docking: Code }),
  Schema.Struct({ next: Code }),
  Schema.Struct({ nextWay: Code }),
  Schema.Struct({ report: Code }),
  Schema.Struct({ referOut: Schema.Literals(['refused', 'unsuitable', 'failed']) }),
]).annotate({ identifier: 'RouteOutcome', description: 'The answer of one routing row to its question.' })

/** What a routing row answers. */
export type RouteOutcome = typeof RouteOutcome.Type

/** A rule of a routing section. */
export const RoutingRule = ruleOf(RouteOutcome).annotate({ identifier: 'RoutingRule' })

/** A rule of a routing section. */
export type RoutingRule = typeof RoutingRule.Type
