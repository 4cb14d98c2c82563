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
export const addTallies = (tallies: readonly MetricTallies[]): MetricTallies => {
  const sums = new Map<string, Sums>()
  for (const each of tallies)
    for (const [id, { numerator, denominator }] of Object.entries(each)) {
      const of = sums.get(id) ?? {}
      sums.set(id, of)
      if (numerator !== undefined) of.numerator = added(numerator, of.numerator)
      if (denominator !== undefined) of.denominator = added(denominator, of.denominator)
    }
  return Object.fromEntries(sums)
}

/** A sum in the making. */
type Sum = { -readonly [Key in keyof Tally]: Tally[Key] }
type Sums = { -readonly [Part in keyof MetricTally]?: Sum }

/** A sum with a tally more; the first one begins it. */
const added = ({ counted, open }: Tally, sum: Sum = { counted: 0, open: 0 }): Sum => {
  sum.counted += counted
  sum.open += open
  return sum
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
    for (const each of selfAndAbove(area, parentOf)) {
      const known = below.get(each)
      if (known === undefined) below.set(each, [own])
      else known.push(own)
    }
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
