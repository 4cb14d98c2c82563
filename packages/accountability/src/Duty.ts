/**
 * A duty that a dispute opened, with its bearer, whom to tell, when it is due and what became of it.
 * It is a proposal until an officer confirms it.
 */
import { DueDate, PlainDate, TimeLimitId } from '@maplebridge/calendar/schema'
import { Body, DutyLife } from '@maplebridge/dispute/schema'
import { Code, Label, Reason } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { EvidenceType, Trigger } from './DutyTemplate.ts'

/**
 * When a duty is due: `Until` a day, by a `limit` of law or a `setting`; `WithinHours` of a moment on a day; `InTime` while the adopter has not set
 * what that means; `Waits` for the event its limit counts from; `NoLimit` when the source states none; `NotCovered`
 * when the calendar lacks the days.
 */
export const Due = Schema.Union([
  Schema.TaggedStruct('Until', {
    from: PlainDate,
    due: DueDate,
    limit: Schema.optionalKey(TimeLimitId),
    setting: Schema.optionalKey(Code),
  }),
  Schema.TaggedStruct('WithinHours', {
    from: PlainDate,
    hours: Schema.Int,
    setting: Schema.optionalKey(Code),
  }),
  Schema.TaggedStruct('InTime', { setting: Code }),
  Schema.TaggedStruct('Waits', { for: Trigger }),
  Schema.TaggedStruct('NoLimit', {}),
  Schema.TaggedStruct('NotCovered', { from: PlainDate, message: Label }),
]).annotate({ identifier: 'Due', description: 'When a duty is due, or why no day can be given.' })

/** When a duty is due, or why no day can be given. */
export type Due = typeof Due.Type

/** A duty that a dispute opened. */
export const Duty = Schema.Struct({
  /** Stable: the dispute's id and the rule's. */
  id: Schema.String,
  duty: Code,
  /** Who owes it; absent where the source names nobody. */
  bearer: Schema.optionalKey(Body),
  /** Who is responsible beside the bearer. */
  responsible: Schema.optionalKey(Schema.NonEmptyArray(Body)),
  tell: Schema.Array(Body),
  /** All of `tell` are told at the same time. */
  together: Schema.optionalKey(Schema.Literal(true)),
  /** The rule whose duty comes first in the text. */
  after: Schema.optionalKey(Code),
  due: Due,
  /** Events that discharge it. */
  dischargedBy: Schema.NonEmptyArray(EvidenceType),
  /** No document can exempt from it. */
  noExemption: Schema.optionalKey(Schema.Literal(true)),
  /** The day on which the events had discharged it. */
  dischargedOn: Schema.optionalKey(PlainDate),
  /** Whom it still leaves untold, when others have been told. */
  untold: Schema.optionalKey(Schema.NonEmptyArray(Body)),
  /** What officers did with it; absent while it is only proposed. */
  life: Schema.optionalKey(DutyLife),
  reason: Reason,
}).annotate({ identifier: 'Duty', description: 'A duty that a dispute opened.' })

/** A duty that a dispute opened. */
export type Duty = typeof Duty.Type
