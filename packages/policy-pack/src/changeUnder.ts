/**
 * What the change of a rate between two periods is made of, when each period has its own plan.
 */
import type { Span } from '@maplebridge/calendar'
import { type ChangeExplained, type ChangeSide, type Counts, explainChange } from '@maplebridge/metrics'
import * as Result from 'effect/Result'
import type { Edition } from './Edition.ts'
import { type MetricUnknownError, metricUnknown } from './MetricUnknownError.ts'

/** One of the two periods: its metric under its edition, and what was counted for the metrics of both. */
export type ChangeSideUnder = {
  readonly metric: string
  readonly under: Edition
  readonly during: Span
  readonly counts: Counts
  /** What would have been counted within the borders of the other period. */
  readonly withinOthers?: Counts
}

/**
 * Splits the change from one period to another into what happened, what is counted, over how many it is stated and
 * where the borders run. Fails when a metric is not defined under its edition.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { changeUnder, editionOn } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2023-12-31' }))
 * const year = (of: number, figures: Record<string, number>) => ({
 *   metric: 'civil-suits-per-10000-residents', under, during: { from: `${of}-01-01`, to: `${of}-12-31` },
 *   counts: { tallies: {}, figures },
 * })
 * const before = year(2022, { 'first-instance-civil-suits': 400, 'resident-population': 80_000 })
 * const after = year(2023, { 'first-instance-civil-suits': 400, 'resident-population': 100_000 })
 * const change = Result.getOrThrow(changeUnder(before, { to: after }))
 * assert.deepEqual(change._tag === 'Split' && [change.total, change.parts.population], ['-10.00', '-10.00'])
 * ```
 */
export const changeUnder = (
  before: ChangeSideUnder,
  { to }: { readonly to: ChangeSideUnder },
): Result.Result<ChangeExplained, MetricUnknownError> =>
  Result.flatMap(sideOf(before), (from) =>
    Result.map(sideOf(to), (after) => explainChange(from, { to: after })),
  )

const sideOf = ({
  metric,
  under,
  ...side
}: ChangeSideUnder): Result.Result<ChangeSide, MetricUnknownError> => {
  const { definitions } = under.metrics
  const as = Object.hasOwn(definitions, metric) ? definitions[metric] : undefined
  return as === undefined
    ? Result.fail(metricUnknown(metric, { known: Object.keys(definitions) }))
    : Result.succeed({ ...side, as })
}
