/**
 * The checklist of one dispute on one day under one edition: each duty and what has become of it, and each duty of the
 * plan that is not open, with why. A proposal until an officer confirms it.
 */
import { Checklist, Escalation } from '@maplebridge/accountability/schema'
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { answerFields } from './answerFields.ts'
import { dutyFields } from './DisputeDuties.ts'
import { obstacleFields } from './ExplainedRule.ts'

/** A duty of the plan that is not open, and the tests that stand in its way. */
export const UnopenedDuty = Schema.Struct({ duty: Code, summary: Label, ...obstacleFields }).annotate({
  identifier: 'UnopenedDuty',
  description: 'A duty of the plan that is not open, and why. 尚未开立的职责及其原因。',
})

/** A duty of the plan that is not open, and why. */
export type UnopenedDuty = typeof UnopenedDuty.Type

/** The checklist of one dispute on one day. */
export const DisputeChecklist = Schema.Struct({
  dispute: Schema.String,
  ...answerFields,
  ...Checklist.fields,
  /** Duties that missing facts or settings leave open. */
  undecided: Schema.Array(UnopenedDuty),
  /** Duties in whose way stands only that the mediation has not come so far. */
  toCome: Schema.Array(UnopenedDuty),
  /** Duties whose condition does not hold. */
  notApplicable: Schema.Array(UnopenedDuty),
  /** What the plan states next for each overdue duty; no steps where it states none. */
  escalations: Schema.Array(Escalation),
  ...dutyFields,
}).annotate({
  identifier: 'DisputeChecklist',
  description:
    'The duties of a dispute, what has become of each, and why others are not open. 纠纷的职责清单。',
})

/** The checklist of one dispute on one day. */
export type DisputeChecklist = typeof DisputeChecklist.Type
