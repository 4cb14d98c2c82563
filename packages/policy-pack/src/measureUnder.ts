/**
 * The values of an edition's metrics, each with its definition and followed by the metric that shows what it hides.
 */
import { type Measuring, type Metric, type MetricTallies, measure } from '@maplebridge/metrics'
import * as Result from 'effect/Result'
import type { Edition } from './Edition.ts'
import type { MetricDescribed, MetricMeasured } from './MetricMeasured.ts'
import { type MetricUnknownError, metricUnknown } from './MetricUnknownError.ts'
import { contentHash } from './packHash.ts'

/** What values are made with; without `of`, every metric of the edition. */
export type MeasuringUnder = Omit<Measuring, 'of'> & {
  readonly under: Edition
  readonly of?: readonly string[]
}

/**
 * The metrics asked for and their counter-metrics, in the order in which the packs define them. Fails when one is not
 * defined.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { definitionsOf, editionOn } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2026-05-08' }))
 * assert.equal(Result.isFailure(definitionsOf(['no-such-metric'], { under })), true)
 * ```
 */
export const definitionsOf = (
  ids: readonly string[] | undefined,
  { under: { metrics } }: { readonly under: Edition },
): Result.Result<readonly Metric[], MetricUnknownError> => {
  const all = Object.values(metrics.definitions)
  if (ids === undefined) return Result.succeed(all)
  const known = all.map(({ id }) => id)
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown !== undefined) return Result.fail(metricUnknown(unknown, { known }))
  const asked = new Set(ids)
  const beside = new Set(all.flatMap(({ id, counter }) => (asked.has(id) ? (counter ?? []) : [])))
  return Result.succeed(all.filter(({ id }) => asked.has(id) || beside.has(id)))
}

/**
 * The values of metrics from their tallies, with counter-metrics beside them. A metric that counts records and has no
 * tally is empty, not zero. Fails when a metric is not defined.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, layersOf, measureUnder } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-11-30' }))
 * const during = { from: '2023-03-15', to: '2023-11-30' }
 * assert.ok(Result.isSuccess(measureUnder({}, { under, during })))
 * ```
 */
export const measureUnder = (
  tallies: MetricTallies,
  { under, of, ...measuring }: MeasuringUnder,
): Result.Result<readonly MetricMeasured[], MetricUnknownError> =>
  Result.map(definitionsOf(of, { under }), (metrics) =>
    metrics.map((metric) => {
      const tally = Object.hasOwn(tallies, metric.id) ? tallies[metric.id] : undefined
      return {
        ...describeMetric(metric, { under }),
        value: measure(tally ?? {}, { ...measuring, of: metric }),
      }
    }),
  )

/**
 * What an answer says of a metric beside its value: what it is called, where its definition stands, and its hash.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { definitionsOf, describeMetric, editionOn } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2026-05-08' }))
 * const all = Result.getOrThrow(definitionsOf(undefined, { under }))
 * assert.ok(all.every((metric) => describeMetric(metric, { under }).definition.hash.startsWith('sha256:')))
 * ```
 */
export const describeMetric = (
  metric: Metric,
  { under: { metrics } }: { readonly under: Edition },
): MetricDescribed => {
  const { id, label, claims, unit, display, formula, cites, unresolved, counter, bentBy, touches } = metric
  const layer = metrics.layerOf[id]
  return {
    metric: id,
    label,
    claims,
    unit,
    display,
    definition: {
      pack: layer?.id ?? '',
      version: layer?.version ?? '',
      hash: contentHash(metric),
      formula,
      cites,
      unresolved: unresolved ?? [],
    },
    ...(counter !== undefined && { counter }),
    ...(bentBy !== undefined && { bentBy }),
    ...(touches !== undefined && { touches }),
  }
}
