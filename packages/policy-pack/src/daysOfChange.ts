/**
 * The days on which the rules of a chain of packs change: what is proved on each of them holds on every day.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { Pack } from './Pack.ts'
import { rulesIn } from './rulesIn.ts'

/** A chain without any date holds from the first day on. */
const FIRST_DAY = '1000-01-01'

/**
 * The first day on which all the packs are in force, then each on which a rule or what a red line demands starts or
 * ends: the first days of the periods within which nothing changes.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { cnNational } from '@maplebridge/packs/cn-national'
 * import { daysOfChange } from '@maplebridge/policy-pack'
 *
 * const days = daysOfChange([cnNational])
 * assert.deepEqual([days[0], days.includes('2016-03-01'), days.includes('2026-08-15')], ['2011-01-01', true, true])
 * ```
 */
export const daysOfChange = (layers: readonly Pack[]): readonly PlainDate[] => {
  const rules = layers.flatMap(rulesIn)
  const starts = layers.flatMap(({ manifest }) => manifest.inForce?.from ?? [])
  const demands = layers.flatMap(({ redLines = [] }) => redLines.flatMap(({ opens = [] }) => opens))
  const changes = [...rules, ...demands].flatMap((each) =>
    [each.from ?? [], 'until' in each ? (each.until ?? []) : []].flat(),
  )
  const first = starts.toSorted().at(-1) ?? FIRST_DAY
  return [...new Set([first, ...changes.filter((day) => day > first).toSorted()])]
}
