/**
 * Counts records one by one: each fact is read once, then the vectors of the keys are added to the counters of the
 * record's set.
 */
import { classIn, holds } from '@maplebridge/rules'
import type { CaseRecord } from './CaseRecord.ts'
import { anyDay, type OutcomeTables, type Under } from './outcomeTables.ts'
import { addVector, type PackedCounters, raiseLane } from './packedCounters.ts'

/** Where counts are kept, and under what conditions are decided. */
export type Kept = { readonly counters: PackedCounters; readonly under: Under }

/** Adds a record to the set that begins at `start`; internal to the package. */
export const recordCounter = (
  tables: OutcomeTables,
  { counters, under }: Kept,
): ((record: CaseRecord, start: number) => void) => {
  const classes = new Int32Array(tables.sorters.length)
  return (record, start) => {
    let at = 0
    for (const sorter of tables.sorters) {
      classes[at] = classIn(sorter, record[sorter.fact])
      at += 1
    }
    for (const table of tables.tables) {
      const { asks, factors, vectors, offset, words } = table
      let key = 0
      for (let nth = 0; nth < asks.length; nth += 1)
        key += (classes[asks[nth] ?? 0] ?? 0) * (factors[nth] ?? 0)
      if (vectors[key * words] === 0) table.meet(key)
      addVector(counters, { vectors, from: key * words, to: start + offset, many: words })
    }
    if (tables.wide.length > 0) countWide(record, tables, { counters, under, start })
  }
}

/** Puts a record to the rule kernel, for the conditions that have no table; internal to the package. */
export const countWide = (
  record: CaseRecord,
  { wide, lanes }: OutcomeTables,
  { counters, under: { facts, settings }, start }: Kept & { readonly start: number },
): void => {
  for (const { condition, place } of wide) {
    const { truth } = holds(condition, { given: { facts: record, settings, on: anyDay }, facts })
    const lane = 4 * start + (lanes[place] ?? 0)
    if (truth !== false) raiseLane(counters, truth === true ? lane : lane + 1)
  }
}
