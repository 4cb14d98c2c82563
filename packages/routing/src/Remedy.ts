/**
 * A lawful way that is open to the parties. Rules can only add one: nothing in this shape can take one away
 * (RL-02); `after` names the procedure that a statute puts first, `refusedWith` what its body may not join.
 */

import { DueDate, PlainDate, TimeLimitId, TimeUnit } from '@maplebridge/calendar/schema'
import { CitationId, Code, Label, Reason, ruleOf } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Confirmation } from './Confirmation.ts'

const cites = Schema.NonEmptyArray(CitationId)

/** The outcome of a remedy rule: the channel, where it is taken, what comes first, its fee and its time limits. */
export const RemedyOutcome = Schema.Struct({
  channel: Code,
  label: Label,
  at: Label,
  /** The channel that a statute puts first. */
  after: Schema.optionalKey(Code),
  fee: Schema.Literals(['none', 'statutory', 'agreed']),
  /** The channels that must not have the dispute already: the body then refuses it, or ends what it began. */
  refusedWith: Schema.optionalKey(Schema.Struct({ channels: Schema.NonEmptyArray(Code), cites })),
  /** The party's time limits, by id; each counts from its own trigger. */
  limits: Schema.optionalKey(Schema.NonEmptyArray(TimeLimitId)),
  /** What else the law says of this way, such as which place is competent. */
  notes: Schema.optionalKey(Schema.NonEmptyArray(Schema.Struct({ text: Label, cites }))),
  /** Which court is competent follows from the section of this name. */
  courts: Schema.optionalKey(Schema.Literal('confirmation')),
}).annotate({ identifier: 'RemedyOutcome', description: 'A lawful way, as a pack declares it.' })

/** The outcome of a remedy rule. */
export type RemedyOutcome = typeof RemedyOutcome.Type

/** A rule of a remedies section. */
export const RemedyRule = ruleOf(RemedyOutcome).annotate({ identifier: 'RemedyRule' })

/** A rule of a remedies section. */
export type RemedyRule = typeof RemedyRule.Type

const limit = { limit: TimeLimitId }

/** How a time limit of a remedy stands: it ends, waits for its trigger, or ends beyond the working calendar. */
export const LimitRun = Schema.Union([
  Schema.TaggedStruct('Until', { ...limit, from: PlainDate, due: DueDate }),
  /** The trigger has not happened, or is only said to have: the length of the limit and no day. */
  Schema.TaggedStruct('Waits', { ...limit, for: Code, amount: Schema.Int, unit: TimeUnit }),
  Schema.TaggedStruct('NotCovered', { ...limit, from: PlainDate, message: Label }),
]).annotate({ identifier: 'LimitRun', description: 'How a time limit of a remedy stands on a day.' })

/** How a time limit of a remedy stands on a day. */
export type LimitRun = typeof LimitRun.Type

/** An open remedy with its reason and how each of its time limits stands. */
export const Remedy = Schema.Struct({
  ...RemedyOutcome.fields,
  reason: Reason,
  runs: Schema.Array(LimitRun),
  /** The competent courts by each rule; where the remedy asks for them. */
  confirmation: Schema.optionalKey(Confirmation),
}).annotate({ identifier: 'Remedy', description: 'A lawful way open now, with its clause and time limits.' })

/** A lawful way open now. */
export type Remedy = typeof Remedy.Type
