/**
 * A change between two periods as an answer carries it.
 */
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { MetricValue } from './MetricValue.ts'

/**
 * What a change of a rate is made of: what happened (`reality`), what is counted (`definition`), over how many it is
 * stated (`population`, for a ratio over a figure), and where the borders run (`boundary`).
 */
export const ChangePart = Schema.Literals(['reality', 'definition', 'population', 'boundary']).annotate({
  identifier: 'ChangePart',
  description: 'What a change of a rate is made of.',
})

/** What a change of a rate is made of. */
export type ChangePart = typeof ChangePart.Type

/**
 * `Split`, with parts that add up to the total just as they are shown, without a unit; `Unsplit` when a value that the
 * split needs is none, each with the state of the parts in which it is missing. `boundary` is absent when nobody said
 * what would have been counted within the other borders: it is then inside the other parts. `beyond` names definitions
 * that were applied outside the days for which they hold, which only a comparison may do.
 */
export const ChangeExplained = Schema.Union([
  Schema.TaggedStruct('Split', {
    from: MetricValue,
    to: MetricValue,
    total: Schema.String,
    parts: Schema.Struct({
      reality: Schema.String,
      definition: Schema.String,
      population: Schema.String,
      boundary: Schema.optionalKey(Schema.String),
    }),
    beyond: Schema.Array(Code),
  }),
  Schema.TaggedStruct('Unsplit', {
    from: MetricValue,
    to: MetricValue,
    lacking: Schema.Array(Schema.Struct({ after: Schema.Array(ChangePart), value: MetricValue })),
  }),
]).annotate({ identifier: 'ChangeExplained', description: 'What a change between two periods is made of.' })

/** What a change between two periods is made of. */
export type ChangeExplained = typeof ChangeExplained.Type
