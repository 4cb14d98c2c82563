/**
 * An award as an answer carries it: criterion by criterion, with every figure behind it, its definition, the metric
 * that shows what it hides, and where the plan contradicts itself.
 */
import { AwardJudged, Benchmark } from '@maplebridge/metrics/schema'
import * as Schema from 'effect/Schema'
import { answerFields } from './answerFields.ts'
import { MetricFinding } from './MetricFinding.ts'
import { MetricMeasured } from './MetricMeasured.ts'

/** An award judged under an edition. It has no verdict. */
export const AwardUnderEdition = Schema.Struct({
  ...answerFields,
  award: AwardJudged,
  /** The figures of the criteria and their counter-metrics: of the unit itself, then of each unit below it. */
  measured: Schema.Array(
    Schema.Struct({ ...MetricMeasured.fields, below: Schema.optionalKey(Schema.String) }),
  ),
  /** What was compared with, as it was given. */
  benchmarks: Schema.Record(Schema.String, Benchmark),
  findings: Schema.Array(MetricFinding),
}).annotate({
  identifier: 'AwardUnderEdition',
  description: 'An award criterion by criterion, with no verdict. 创建标准逐项的符合情况，不作总评。',
})

/** An award judged under an edition. It has no verdict. */
export type AwardUnderEdition = typeof AwardUnderEdition.Type
