/**
 * Roll-up within the borders of a day. What was counted under codes of another day is put where its ground lies; what
 * has no one place there is counted as far up as it can be, and named.
 */
import { type AreaIndex, ancestorsOf, counterpartsOf } from '@maplebridge/area'
import type { PlainDate } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import { addTallies } from './addTallies.ts'
import type { MetricTallies } from './runningTally.ts'

/**
 * What was counted under a code that names no one area of the day: `no-area`, records without a code; `unknown`, a
 * code that was not in use; `ended`, an area without successor; `divided`, one whose ground lies in several of
 * `among`. `upTo` is the smallest area that holds them all: from there up it is in the sums.
 */
export type Unplaced = {
  readonly area: string
  readonly why: 'no-area' | 'unknown' | 'ended' | 'divided'
  readonly among: readonly string[]
  readonly upTo?: string
  readonly tallies: MetricTallies
}

/** Sums by area within the borders of a day, and what is not in them, or not all the way down. */
export type RolledUp = {
  readonly sums: ReadonlyMap<string, MetricTallies>
  readonly unplaced: readonly Unplaced[]
}

/**
 * Sums of each area and of all areas above it, within the borders of day `on`; the codes of the tallies are those of
 * day `from`. The widest areas and what is unplaced without `upTo` add up to all that was counted.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { indexAreas } from '@maplebridge/area'
 * import { areasCn } from '@maplebridge/areas-cn'
 * import { rollUpOn } from '@maplebridge/metrics'
 *
 * const china = Result.getOrThrow(indexAreas(areasCn()))
 * const counted = (many: number) => ({ settled: { numerator: { counted: many, open: 0 } } })
 * const of2020 = new Map([['330103', counted(3)], ['330104', counted(4)], ['330105', counted(5)]])
 * const { sums, unplaced } = rollUpOn(of2020, { in: china, from: '2020-12-31', on: '2021-12-31' })
 * assert.deepEqual(sums.get('330105'), counted(8)) // two districts became one
 * assert.deepEqual(sums.get('3301'), counted(12))
 * assert.deepEqual(unplaced.map(({ area, among, upTo }) => [area, among, upTo]), [['330104', ['330102', '330114'], '3301']])
 * ```
 */
export const rollUpOn = (
  tallies: ReadonlyMap<string, MetricTallies>,
  where: { readonly in: AreaIndex; readonly from: PlainDate; readonly on: PlainDate },
): RolledUp => {
  const below = new Map<string, MetricTallies[]>()
  const unplaced: Unplaced[] = []
  for (const [area, own] of tallies) {
    const place = placeOf(area, where)
    if ('why' in place) unplaced.push({ ...place, area, tallies: own })
    for (const each of place.within) below.set(each, [...(below.get(each) ?? []), own])
  }
  return {
    sums: new Map([...below].map(([area, all]) => [area, addTallies(all)])),
    unplaced: unplaced.map(({ area, why, among, upTo, tallies: own }) => ({
      area,
      why,
      among,
      ...(upTo !== undefined && { upTo }),
      tallies: own,
    })),
  }
}

type Where = Parameters<typeof rollUpOn>[1]

/** The areas that hold what was counted under a code, from the nearest to the widest. */
type Place =
  | { readonly within: readonly string[] }
  | (Omit<Unplaced, 'area' | 'tallies'> & { readonly within: readonly string[] })

const placeOf = (area: string, { in: index, from, on }: Where): Place => {
  const nowhere = { among: [], within: [] }
  if (area === '') return { why: 'no-area', ...nowhere }
  const found = counterpartsOf(area, { in: index, from, on })
  if (Result.isFailure(found)) return { why: 'unknown', ...nowhere }
  const codes = found.success.areas.map(({ code }) => code)
  const [first = [], ...others] = codes.map((code) => [
    code,
    ...Result.getOrElse(ancestorsOf(code, { in: index, on }), () => []).map((each) => each.code),
  ])
  if (codes.length === 0) return { why: 'ended', ...nowhere }
  if (others.length === 0) return { within: first }
  const within = first.filter((code) => others.every((each) => each.includes(code)))
  const [upTo] = within
  return { why: 'divided', among: codes, within, ...(upTo !== undefined && { upTo }) }
}
