/**
 * A value as an answer carries it: with its definition, where that stands, and the metric that shows what it hides.
 */
import type { Display, Metric, MetricValue } from '@maplebridge/metrics'
import type { Label } from '@maplebridge/rules'

/** A measured metric: the value, the definition it was made by, and what to look at beside it. */
export type MetricMeasured = {
  readonly metric: string
  readonly label: Label
  /** The name that reports print. */
  readonly claims: string
  readonly unit: Label
  readonly display: Display
  readonly value: MetricValue
  readonly definition: {
    readonly pack: string
    readonly version: string
    /** SHA-256 over the canonical JSON of the definition: equal when, and only when, the same thing was counted. */
    readonly hash: string
    readonly formula: Metric['formula']
    readonly cites: readonly string[]
    readonly unresolved: readonly string[]
  }
  /** The metric to look at beside this one. */
  readonly counter?: string
  readonly bentBy?: Label
  readonly touches?: readonly string[]
}
