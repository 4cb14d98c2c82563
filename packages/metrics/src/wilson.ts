/**
 * How far a share may lie from the one observed, had another sample of the same size been seen.
 */

/** The lower and the upper end of an interval for a share, each from 0 to 1, at 95 % confidence. */
export type Interval = { readonly low: number; readonly high: number }

/** The normal quantile that leaves 2.5 % on either side. */
const z = 1.959963984540054

/**
 * The Wilson score interval of a share, which stays inside 0…1 and says something even of 0 or all of few cases.
 * `undefined` for no cases, or when the numerator is no part of the denominator.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { wilson } from '@maplebridge/metrics'
 *
 * const { low = 0, high = 0 } = wilson({ numerator: 9, denominator: 9 }) ?? {}
 * assert.deepEqual([low.toFixed(3), high.toFixed(3)], ['0.701', '1.000'])
 * ```
 */
export const wilson = ({
  numerator,
  denominator,
}: {
  readonly numerator: number
  readonly denominator: number
}): Interval | undefined => {
  if (denominator <= 0 || numerator < 0 || numerator > denominator) return undefined
  const share = numerator / denominator
  const weight = z ** 2 / denominator
  const centre = (share + weight / 2) / (1 + weight)
  const spread = (z * Math.sqrt((share * (1 - share) + weight / 4) / denominator)) / (1 + weight)
  return { low: Math.max(0, centre - spread), high: Math.min(1, centre + spread) }
}
