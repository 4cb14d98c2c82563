/**
 * What has become of one turn of a standing duty, judged from the acts that are on record. A return that is missing
 * is never taken for a nil return: who has nothing to report says so.
 */
import { Occurrence, PlainDate, Span } from '@maplebridge/calendar/schema'
import * as Schema from 'effect/Schema'

/**
 * Something that was done for a standing duty: a screening, a meeting, a return. `about` names the period it is for;
 * `nil` says that a return reported that there was nothing.
 */
export const Act = Schema.Struct({
  on: PlainDate,
  about: Schema.optionalKey(Span),
  nil: Schema.optionalKey(Schema.Literal(true)),
}).annotate({ identifier: 'Act', description: 'Something that was done for a standing duty.' })

/** Something that was done for a standing duty. */
export type Act = typeof Act.Type

const Days = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))

/**
 * `Done` on a day in time, or `DoneLate` by calendar days; `NilReturn` when all that was returned is that there was
 * nothing; `Partly` when it is owed several times and not yet so often done; `Due` while its days run; `Overdue` by
 * calendar days; `Upcoming` before its days begin.
 */
export const Fulfilment = Schema.Union([
  Schema.TaggedStruct('Done', { on: PlainDate }),
  Schema.TaggedStruct('DoneLate', { on: PlainDate, days: Days }),
  Schema.TaggedStruct('NilReturn', { on: PlainDate, daysLate: Schema.optionalKey(Days) }),
  Schema.TaggedStruct('Partly', {
    done: Schema.Int,
    of: Schema.Int,
    daysOverdue: Schema.optionalKey(Days),
  }),
  Schema.TaggedStruct('Due', {}),
  Schema.TaggedStruct('Overdue', { days: Days }),
  Schema.TaggedStruct('Upcoming', {}),
]).annotate({ identifier: 'Fulfilment', description: 'What has become of one turn of a standing duty.' })

/** What has become of one turn of a standing duty. */
export type Fulfilment = typeof Fulfilment.Type

/** An occurrence and what has become of it. */
export const OccurrenceJudged = Schema.Struct({ ...Occurrence.fields, fulfilment: Fulfilment }).annotate({
  identifier: 'OccurrenceJudged',
  description: 'One turn of a standing duty and what has become of it.',
})

/** An occurrence and what has become of it. */
export type OccurrenceJudged = typeof OccurrenceJudged.Type
