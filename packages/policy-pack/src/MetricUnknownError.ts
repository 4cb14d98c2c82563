/**
 * A metric was asked for that no layer defines.
 */
import type { Label } from '@maplebridge/rules'
import { nearest } from './nearest.ts'

/** A metric that no layer defines, with the id that comes nearest. */
export type MetricUnknownError = {
  readonly _tag: 'MetricUnknownError'
  readonly metric: string
  readonly nearest?: string
  readonly message: Label
}

/**
 * The error for a metric that is not among those defined.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { metricUnknown } from '@maplebridge/policy-pack'
 *
 * const error = metricUnknown('settled-of-acepted', { known: ['settled-of-accepted'] })
 * assert.equal(error.nearest, 'settled-of-accepted')
 * ```
 */
export const metricUnknown = (
  metric: string,
  { known }: { readonly known: readonly string[] },
): MetricUnknownError => {
  const near = nearest(metric, { among: known })
  return {
    _tag: 'MetricUnknownError',
    metric,
    ...(near !== undefined && { nearest: near }),
    message: {
      zh: `没有指标 \`${metric}\`${near === undefined ? '；请从该规则包的指标中选择' : `；是否指 \`${near}\`？`}`,
      en: `there is no metric \`${metric}\`${near === undefined ? '; choose one that the pack defines' : `; did you mean \`${near}\`?`}`,
    },
  }
}
