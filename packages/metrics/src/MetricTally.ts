/**
 * What was counted. Tallies add up, over areas and periods; values made from them do not.
 */
import * as Schema from 'effect/Schema'

const Many = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

/** Records that certainly count, and those that may or may not, because a fact is missing. */
export const Tally = Schema.Struct({ counted: Many, open: Many }).annotate({
  identifier: 'Tally',
  description: 'What certainly counts, and what may.',
})

/** Records that certainly count, and those that may or may not. */
export type Tally = typeof Tally.Type

/** The tallies of a metric over one set of records. A part that is a figure from elsewhere has none. */
export const MetricTally = Schema.Struct({
  numerator: Schema.optionalKey(Tally),
  denominator: Schema.optionalKey(Tally),
}).annotate({ identifier: 'MetricTally', description: 'The tallies of a metric over one set of records.' })

/** The tallies of a metric over one set of records. */
export type MetricTally = typeof MetricTally.Type
