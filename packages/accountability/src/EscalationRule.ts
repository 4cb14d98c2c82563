/**
 * Escalation and supervision (督办): what comes next when a duty is overdue, as a plan states it: who is told, who
 * supervises, by when it must be put right. It acts on duties of bodies, never on persons.
 */
import { Body } from '@maplebridge/dispute/schema'
import { Code, Reason, ruleOf } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { DueRule } from './DutyTemplate.ts'

/** One step after a duty has become overdue. */
export const EscalationStep = Schema.Struct({
  /** The duties whose delay opens the step, by their codes; without it, any duty. */
  overdue: Schema.optionalKey(Schema.NonEmptyArray(Code)),
  act: Schema.Literals(['report', 'supervise', 'notify', 'correct', 'propose-accountability', 'inspect']),
  /** Who takes the step; `null` when the source names nobody. */
  by: Schema.NullOr(Code),
  /** Who is told; `null` when the source names nobody. */
  tell: Schema.NullOr(Schema.NonEmptyArray(Code)),
  due: DueRule,
  /** The step that comes before this one, by the id of its row. */
  after: Schema.optionalKey(Code),
}).annotate({ identifier: 'EscalationStep', description: 'What a plan states next for an overdue duty.' })

/** One step after a duty has become overdue. */
export type EscalationStep = typeof EscalationStep.Type

/** A row of an escalation section. */
export const EscalationRule = ruleOf(EscalationStep).annotate({ identifier: 'EscalationRule' })

/** A row of an escalation section. */
export type EscalationRule = typeof EscalationRule.Type

/** A step that is next for one overdue duty, with its bodies and clause. */
export const EscalationNext = Schema.Struct({
  act: EscalationStep.fields.act,
  by: Schema.NullOr(Body),
  tell: Schema.Array(Body),
  /** "In time" as a setting with what the adopter set, or no limit. */
  due: DueRule,
  after: Schema.optionalKey(Code),
  reason: Reason,
}).annotate({ identifier: 'EscalationNext', description: 'A next step for an overdue duty.' })

/** A step that is next for one overdue duty. */
export type EscalationNext = typeof EscalationNext.Type

/** An overdue duty and what the plan states next; no steps when it states none, and none is made up. */
export const Escalation = Schema.Struct({
  /** The id of the duty, its code, and by how many calendar days it is overdue. */
  id: Schema.String,
  duty: Code,
  daysOverdue: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)),
  steps: Schema.Array(EscalationNext),
  /** Steps that missing facts leave open. */
  undecided: Schema.Array(Reason),
}).annotate({ identifier: 'Escalation', description: 'An overdue duty and what the plan states next.' })

/** An overdue duty and what the plan states next. */
export type Escalation = typeof Escalation.Type
