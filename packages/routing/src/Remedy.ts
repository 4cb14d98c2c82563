/**
 * A lawful way that is open to the parties. Rules can only add one: nothing in this shape can take one away
 * (RL-02); `after` names the procedure that a statute puts first.
 */

import { DueDate, PlainDate, TimeLimitId } from '@maplebridge/calendar/schema'
import { Code, Label, Reason, ruleOf } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** The outcome of a remedy rule: the channel, where it is taken, what comes first, its fee and its time limit. */
export const RemedyOutcome = Schema.Struct({
  channel: Code,
  label: Label,
  at: Label,
  /** The channel that a statute puts first. */
  after: Schema.optionalKey(Code),
  fee: Schema.Literals(['none', 'statutory', 'agreed']),
  /** The party's time limit, by id, counted from the day the settlement agreement took effect. */
  limit: Schema.optionalKey(TimeLimitId),
}).annotate({ identifier: 'RemedyOutcome', description: 'A lawful way, as a pack declares it.' })

/** The outcome of a remedy rule. */
export type RemedyOutcome = typeof RemedyOutcome.Type

/** A rule of a remedies section. */
export const RemedyRule = ruleOf(RemedyOutcome).annotate({ identifier: 'RemedyRule' })

/** A rule of a remedies section. */
export type RemedyRule = typeof RemedyRule.Type

/** An open remedy with its reason and, when a time limit runs, its first and last day. */
export const Remedy = Schema.Struct({
  ...RemedyOutcome.fields,
  reason: Reason,
  runs: Schema.optionalKey(
    Schema.Union([
      Schema.TaggedStruct('Until', { from: PlainDate, due: DueDate }),
      Schema.TaggedStruct('NotCovered', { from: PlainDate, message: Label }),
    ]),
  ),
}).annotate({ identifier: 'Remedy', description: 'A lawful way open now, with its clause and time limit.' })

/** A lawful way open now. */
export type Remedy = typeof Remedy.Type
