/**
 * The values of metrics over areas: the definitions once, and the values of each area and of all together.
 */
import { Span } from '@maplebridge/calendar/schema'
import { MetricTally, MetricValue } from '@maplebridge/metrics/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { MetricDescribed } from './MetricMeasured.ts'

/** The value of one metric. What it was made from is left out where so few cases would be told apart. */
export const ValueMeasured = Schema.Struct({
  metric: Code,
  value: MetricValue,
  tally: Schema.optionalKey(MetricTally),
}).annotate({ identifier: 'ValueMeasured', description: 'The value of one metric. 一项指标的值。' })

/** The value of one metric. */
export type ValueMeasured = typeof ValueMeasured.Type

/** The values of one area, with the area above it once counts were rolled up; empty for records that name none. */
export const AreaMeasured = Schema.Struct({
  area: Schema.String,
  parent: Schema.optionalKey(Schema.String),
  values: Schema.Array(ValueMeasured),
}).annotate({ identifier: 'AreaMeasured', description: 'The values of one area. 一个地区的指标值。' })

/** The values of one area. */
export type AreaMeasured = typeof AreaMeasured.Type

/** A part of a metric that was given for all areas together and is not what those of the areas add up to. */
export const PartsDiffer = Schema.Struct({
  metric: Code,
  part: Schema.Literals(['numerator', 'denominator']),
  all: Schema.Int,
  sum: Schema.Int,
}).annotate({
  identifier: 'PartsDiffer',
  description: 'A total that its parts do not add up to. 各地区之和与总数不符之处。',
})

/** A part of a metric that was given for all areas together and is not what those of the areas add up to. */
export type PartsDiffer = typeof PartsDiffer.Type

/**
 * A code that names no one area within the borders asked: no code at all, an unknown one, an area that ended, or one that
 * was divided. What was counted under it is in the sums from `upTo` upwards, and always in that of all.
 */
export const AreaUnplaced = Schema.Struct({
  area: Schema.String,
  why: Schema.Literals(['no-area', 'unknown', 'ended', 'divided']),
  among: Schema.Array(Schema.String),
  upTo: Schema.optionalKey(Schema.String),
}).annotate({
  identifier: 'AreaUnplaced',
  description: 'A code that names no one area within the borders asked. 在所求边界内没有唯一对应地区的代码。',
})

/** A code that names no one area within the borders asked. */
export type AreaUnplaced = typeof AreaUnplaced.Type

/** The definitions of metrics, and their values for all areas together and for each. */
export const AreasMeasured = Schema.Struct({
  during: Span,
  metrics: Schema.Array(MetricDescribed),
  all: Schema.Array(ValueMeasured),
  areas: Schema.Array(AreaMeasured),
  /** What is not in the sums of areas, or not all the way down. */
  unplaced: Schema.Array(AreaUnplaced),
  /** Where what was given for all together is not the sum of the areas. */
  differences: Schema.Array(PartsDiffer),
}).annotate({
  identifier: 'AreasMeasured',
  description: 'Metrics with their values by area. 各地区的指标值。',
})

/** The definitions of metrics, and their values for all areas together and for each. */
export type AreasMeasured = typeof AreasMeasured.Type
