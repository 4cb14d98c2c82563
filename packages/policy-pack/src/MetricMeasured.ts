/**
 * A value as an answer carries it: with its definition, where that stands, and the metric that shows what it hides.
 */
import { Display, Metric, MetricValue } from '@maplebridge/metrics/schema'
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** What an answer says of a metric beside its value: the definition it is made by, and what to look at beside it. */
export const MetricDescribed = Schema.Struct({
  metric: Code,
  label: Label,
  /** The name that reports print. */
  claims: Code,
  unit: Label,
  display: Display,
  definition: Schema.Struct({
    pack: Schema.String,
    version: Schema.String,
    /** SHA-256 over the canonical JSON of the definition: equal when, and only when, the same thing was counted. */
    hash: Schema.String,
    formula: Metric.fields.formula,
    cites: Schema.Array(Schema.String),
    unresolved: Schema.Array(Schema.String),
  }),
  /** The metric to look at beside this one. */
  counter: Schema.optionalKey(Code),
  bentBy: Schema.optionalKey(Label),
  touches: Schema.optionalKey(Schema.Array(Schema.String)),
}).annotate({
  identifier: 'MetricDescribed',
  description: 'The definition a value is made by, and what to look at beside it. 指标口径及对照指标。',
})

/** What an answer says of a metric beside its value. */
export type MetricDescribed = typeof MetricDescribed.Type

/** A measured metric: the value, the definition it was made by, and what to look at beside it. */
export const MetricMeasured = Schema.Struct({ ...MetricDescribed.fields, value: MetricValue }).annotate({
  identifier: 'MetricMeasured',
  description: 'A value with its definition and what to look at beside it. 指标值、口径及对照指标。',
})

/** A measured metric: the value, the definition it was made by, and what to look at beside it. */
export type MetricMeasured = typeof MetricMeasured.Type
