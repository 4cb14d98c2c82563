/**
 * A duty that a dispute opened, with its bearer, whom to tell, when it is due and whether an event discharged it.
 * It is a proposal until an officer confirms it.
 */
import { DueDate, PlainDate } from '@maplebridge/calendar/schema'
import { Body } from '@maplebridge/dispute/schema'
import { Code, Label, Reason } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Trigger } from './DutyTemplate.ts'

/**
 * When a duty is due: `Until` a day; `WithinHours` of a moment on a day; `InTime` while the adopter has not set
 * what that means; `Waits` for the event its limit counts from; `NoLimit` when the source states none; `NotCovered`
 * when the calendar lacks the days.
 */
export const Due = Schema.Union([
  Schema.TaggedStruct('Until', { from: PlainDate, due: DueDate, setting: Schema.optionalKey(Code) }),
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
  bearer: Body,
  tell: Schema.Array(Body),
  due: Due,
  /** The day of the first event that discharged it. */
  dischargedOn: Schema.optionalKey(PlainDate),
  reason: Reason,
}).annotate({ identifier: 'Duty', description: 'A duty that a dispute opened.' })

/** A duty that a dispute opened. */
export type Duty = typeof Duty.Type
