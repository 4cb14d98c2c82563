/**
 * Checks areas that report a figure of their own against those below them that report the same.
 */
import type { Tally } from './MetricTally.ts'
import type { MetricTallies } from './runningTally.ts'

/** An area whose own figure is not the sum of those below it; `difference` is what the whole has more. */
export type WholeDiffers = {
  readonly area: string
  readonly metric: string
  readonly part: 'numerator' | 'denominator'
  readonly whole: number
  readonly parts: number
  readonly difference: number
  /** The areas below that reported, by code. */
  readonly below: readonly string[]
}

/**
 * Every area whose own figure differs from the sum of those directly below it that reported the same metric. An area
 * below which nobody reported is not judged: there is nothing to add.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { parentOf } from '@maplebridge/area'
 * import { wholesAgainstParts } from '@maplebridge/metrics'
 *
 * const counted = (many: number) => ({ settled: { numerator: { counted: many, open: 0 } } })
 * const reported = new Map([['630103', counted(9)], ['630103001', counted(5)], ['630103002', counted(3)]])
 * const [differs] = wholesAgainstParts(reported, { parentOf })
 * assert.deepEqual(differs, {
 *   area: '630103', metric: 'settled', part: 'numerator', whole: 9, parts: 8, difference: 1,
 *   below: ['630103001', '630103002'],
 * })
 * ```
 */
export const wholesAgainstParts = (
  reported: ReadonlyMap<string, MetricTallies>,
  { parentOf }: { readonly parentOf: (area: string) => string | undefined },
): readonly WholeDiffers[] => {
  const below = new Map<string, string[]>()
  for (const area of reported.keys()) {
    const parent = parentOf(area)
    if (parent !== undefined) below.set(parent, [...(below.get(parent) ?? []), area])
  }
  return [...reported].flatMap(([area, own]) =>
    Object.entries(own).flatMap(([metric, tally]) =>
      sides.flatMap((part) => {
        const parts = (below.get(area) ?? []).toSorted().flatMap((each) => {
          const tallied = reported.get(each)?.[metric]?.[part]
          return tallied === undefined ? [] : [{ area: each, tallied }]
        })
        return differing(tally[part], parts).map((found) => ({ area, metric, part, ...found }))
      }),
    ),
  )
}

const sides = ['numerator', 'denominator'] as const

const differing = (
  own: Tally | undefined,
  parts: readonly { readonly area: string; readonly tallied: Tally }[],
): readonly Pick<WholeDiffers, 'whole' | 'parts' | 'difference' | 'below'>[] => {
  if (own === undefined || parts.length === 0) return []
  const sum = parts.reduce((total, { tallied }) => total + tallied.counted, 0)
  if (sum === own.counted) return []
  const below = parts.map(({ area }) => area)
  return [{ whole: own.counted, parts: sum, difference: own.counted - sum, below }]
}
