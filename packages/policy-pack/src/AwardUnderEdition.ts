/**
 * An award as an answer carries it: criterion by criterion, with every figure behind it, its definition, the metric
 * that shows what it hides, and where the plan contradicts itself.
 */
import type { AwardJudged, Benchmark } from '@maplebridge/metrics'
import type { Edition } from './Edition.ts'
import type { MetricMeasured } from './MetricMeasured.ts'
import type { MetricFinding } from './metricFindings.ts'

/** An award judged under an edition. It has no verdict. */
export type AwardUnderEdition = Pick<Edition, 'pack' | 'on' | 'historical' | 'layers'> & {
  readonly standing: 'proposed'
  readonly award: AwardJudged
  /** The figures of the criteria and their counter-metrics: of the unit itself, then of each unit below it. */
  readonly measured: readonly (MetricMeasured & { readonly below?: string })[]
  /** What was compared with, as it was given. */
  readonly benchmarks: Readonly<Record<string, Benchmark>>
  readonly findings: readonly MetricFinding[]
}
