/**
 * What a reading of definitions finds before anything is measured.
 */
import { Target } from '@maplebridge/metrics/schema'
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/**
 * What may be found.
 *
 * - `targets-differ`: two metrics of one name count the same on the same days and want different values of it.
 */
export const MetricFindingCode = Schema.Literals(['targets-differ'])

/** What may be found of two metrics of one name. */
export type MetricFindingCode = typeof MetricFindingCode.Type

/** A remark about two metrics of one name. */
export const MetricFinding = Schema.Struct({
  code: MetricFindingCode,
  /** The name that both claim. */
  claims: Code,
  metrics: Schema.Tuple([Code, Code]),
  /** Of each metric the targets that differ, with their clauses. */
  targets: Schema.Array(Schema.Struct({ metric: Code, target: Target })),
  cites: Schema.Array(Schema.String),
  message: Label,
}).annotate({
  identifier: 'MetricFinding',
  description: 'Two metrics of one name whose targets contradict each other. 同名指标的目标互相矛盾。',
})

/** A remark about two metrics of one name. */
export type MetricFinding = typeof MetricFinding.Type
