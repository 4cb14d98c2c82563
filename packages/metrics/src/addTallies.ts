/**
 * Adds tallies up: over months to a quarter, over villages to a township. Values are made afterwards, from the sum.
 */
import type { MetricTally, Tally } from './MetricTally.ts'
import type { MetricTallies } from './runningTally.ts'

/**
 * The sum of tallies of the same metrics. A metric that only some of them counted is summed over those.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { addTallies } from '@maplebridge/metrics'
 *
 * const may = { 'settled': { numerator: { counted: 9, open: 1 } } }
 * const june = { 'settled': { numerator: { counted: 4, open: 0 } } }
 * assert.deepEqual(addTallies([may, june]), { settled: { numerator: { counted: 13, open: 1 } } })
 * ```
 */
export const addTallies = (tallies: readonly MetricTallies[]): MetricTallies =>
  Object.fromEntries(
    [...new Set(tallies.flatMap((each) => Object.keys(each)))].map((id) => {
      const counted = tallies.flatMap((each) => each[id] ?? [])
      return [id, { ...summed('numerator', counted), ...summed('denominator', counted) }]
    }),
  )

const summed = (part: keyof MetricTally, tallies: readonly MetricTally[]): MetricTally => {
  const known = tallies.flatMap((tally): readonly Tally[] => (tally[part] === undefined ? [] : [tally[part]]))
  if (known.length === 0) return {}
  const total = (of: keyof Tally) => known.reduce((sum, tally) => sum + tally[of], 0)
  return { [part]: { counted: total('counted'), open: total('open') } }
}

/**
 * Sums of each area and of all areas above it, by the parent that each has on the day asked: today's boundaries or
 * those of then. An area whose parent is not known is a root.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { rollUp } from '@maplebridge/metrics'
 * import { parentOf } from '@maplebridge/area'
 *
 * const counted = (many: number) => ({ settled: { numerator: { counted: many, open: 0 } } })
 * const byVillage = new Map([['630103002004', counted(3)], ['630103002005', counted(4)], ['630103001001', counted(5)]])
 * const rolled = rollUp(byVillage, { parentOf })
 * assert.deepEqual(rolled.get('630103002'), counted(7))
 * assert.deepEqual(rolled.get('630103'), counted(12))
 * ```
 */
export const rollUp = (
  tallies: ReadonlyMap<string, MetricTallies>,
  { parentOf }: { readonly parentOf: (area: string) => string | undefined },
): ReadonlyMap<string, MetricTallies> => {
  const below = new Map<string, MetricTallies[]>()
  for (const [area, own] of tallies)
    for (const each of selfAndAbove(area, parentOf)) below.set(each, [...(below.get(each) ?? []), own])
  return new Map([...below].map(([area, all]) => [area, addTallies(all)]))
}

const selfAndAbove = (
  area: string,
  parentOf: (area: string) => string | undefined,
  seen: readonly string[] = [],
): readonly string[] => {
  const parent = parentOf(area)
  const all = [...seen, area]
  return parent === undefined || all.includes(parent) ? all : selfAndAbove(parent, parentOf, all)
}
