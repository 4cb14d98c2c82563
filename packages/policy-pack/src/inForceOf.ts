/**
 * The days on which a pack and all the packs it stands on are in force together.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { Pack } from './Pack.ts'

/**
 * From the first day on which every layer is in force, until the day on which the first of them no longer is. A layer
 * whose source carries no usable date sets no bounds.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { inForceOf, layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * assert.deepEqual(inForceOf(layers), { from: '2023-03-15', until: '2023-12-01' })
 * ```
 */
export const inForceOf = (
  layers: readonly Pack[],
): { readonly from: PlainDate; readonly until?: PlainDate } => {
  const ranges = layers.flatMap(({ manifest }) => manifest.inForce ?? [])
  const from =
    ranges
      .map((range) => range.from)
      .toSorted()
      .at(-1) ?? '1000-01-01'
  const [until] = ranges.flatMap((range) => range.until ?? []).toSorted()
  return { from, ...(until !== undefined && { until }) }
}
