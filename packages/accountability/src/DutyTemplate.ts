/**
 * A duty as a plan states it: what must be done, by whom, whom to tell, by when and what shows that it was done.
 * "In time" is a setting to be supplied by the adopter; a plan that states no limit has none.
 */
import { TimeLimitId } from '@maplebridge/calendar/schema'
import { WorkEventType } from '@maplebridge/dispute/schema'
import { Code, ruleOf } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/**
 * The day a limit counts from: the day the dispute was filed, the earliest judgement that opened the duty, the day the
 * agreement took effect, or an event.
 */
export const Trigger = Schema.Union([
  Schema.Literals(['filed', 'judged', 'agreement-effective']),
  WorkEventType,
]).annotate({
  identifier: 'Trigger',
  description: 'The day a limit counts from.',
})

/** The day a limit counts from. */
export type Trigger = typeof Trigger.Type

/** When a duty is due: "in time" as a setting, a time limit of law, or no limit stated. */
export const DueRule = Schema.Union([
  Schema.Struct({ inTime: Code, from: Trigger }),
  Schema.Struct({ limit: TimeLimitId, from: Trigger }),
  Schema.Struct({ noLimit: Schema.Literal(true) }),
]).annotate({ identifier: 'DueRule', description: 'When a duty is due.' })

/** When a duty is due. */
export type DueRule = typeof DueRule.Type

/** What can show that a duty was done: work on the dispute, or its settlement. */
export const EvidenceType = Schema.Union([WorkEventType, Schema.Literal('settled')]).annotate({
  identifier: 'EvidenceType',
  description: 'An event that shows that work was done.',
})

/** What can show that a duty was done. */
export type EvidenceType = typeof EvidenceType.Type

/** The outcome of a duty rule. */
export const DutyTemplate = Schema.Struct({
  duty: Code,
  /** The kind of body that owes it (牵头); `lead` is the body that handles the dispute; `null` where the source names nobody. */
  bearer: Schema.NullOr(Code),
  /** The kinds of body that are responsible beside the one that owes it (责任单位). */
  responsible: Schema.optionalKey(Schema.NonEmptyArray(Code)),
  /** The kinds of body to be told; the duty is done when each of them has been. */
  tell: Schema.optionalKey(Schema.NonEmptyArray(Code)),
  /** They are told at the same time (同步). */
  together: Schema.optionalKey(Schema.Literal(true)),
  /** The rule whose duty comes first in the text, such as: stabilise, then report. */
  after: Schema.optionalKey(Code),
  due: DueRule,
  /** Events that discharge it. */
  dischargedBy: Schema.NonEmptyArray(EvidenceType),
  /** No document can exempt from it: the law demands it to protect somebody. */
  noExemption: Schema.optionalKey(Schema.Literal(true)),
}).annotate({ identifier: 'DutyTemplate', description: 'A duty as a plan states it.' })

/** The outcome of a duty rule. */
export type DutyTemplate = typeof DutyTemplate.Type

/** A rule of a duties section. */
export const DutyRule = ruleOf(DutyTemplate).annotate({ identifier: 'DutyRule' })

/** A rule of a duties section. */
export type DutyRule = typeof DutyRule.Type
