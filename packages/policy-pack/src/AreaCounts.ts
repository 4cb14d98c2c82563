/**
 * What was counted for an area, as a caller sends it or a register gives it: before any value is made from it.
 */
import { MetricTally, Ratio } from '@maplebridge/metrics/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

const Figure = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

/**
 * Tallies, figures and benchmarks of one area. Without `area` they are of all areas together; with an empty one, of the
 * records that name none.
 */
export const AreaCounts = Schema.Struct({
  area: Schema.optionalKey(Schema.String),
  /** What was counted, by the id of the metric. */
  tallies: Schema.optionalKey(Schema.Record(Code, MetricTally)),
  /** Numbers that are counted elsewhere, by their code. They stand for the area they are given for and are not added up. */
  figures: Schema.optionalKey(Schema.Record(Code, Figure)),
  /** Exact values to set others against: figures that a target names, and the earlier count of a `change`. */
  benchmarks: Schema.optionalKey(Schema.Record(Code, Ratio)),
}).annotate({
  identifier: 'AreaCounts',
  description: 'Tallies, figures and benchmarks of an area, or of all together. 一个地区或全部地区的计数。',
})

/** Tallies, figures and benchmarks of one area, or of all together. */
export type AreaCounts = typeof AreaCounts.Type

/** The counts of several areas. */
export const AreaCountsList = Schema.Array(AreaCounts)

/** The area above each area. */
export const AreaParents = Schema.Record(Schema.NonEmptyString, Schema.NonEmptyString)
