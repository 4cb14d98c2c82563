/**
 * Counts records one by one: the facts of a table are read until nothing can count any more, and the vector of their
 * key is added to the counters of the record's set.
 */
import { classIn, type FactSorter, holds } from '@maplebridge/rules'
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
  const asked = tables.tables.map((table) => ({
    table,
    questions: table.asks.flatMap((at, nth) => {
      const sorter = tables.sorters[at]
      const [factor, closing] = [table.factors[nth], table.closing[nth]]
      if (sorter === undefined || factor === undefined || closing === undefined) return []
      return [{ fact: sorter.fact, sorter, factor, closing }]
    }),
  }))
  return (record, start) => {
    for (const { table, questions } of asked) {
      const key = keyOf(record, questions)
      if (key === closed) continue
      const { vectors, offset, words } = table
      if (vectors[key * words] === 0) table.meet(key)
      addVector(counters, { vectors, from: key * words, to: start + offset, many: words })
    }
    if (tables.wide.length > 0) countWide(record, tables, { counters, under, start })
  }
}

/** One fact of a record and what its class adds to a key. */
type Question = {
  readonly fact: string
  readonly sorter: FactSorter
  readonly factor: number
  readonly closing: Uint8Array
}

/** Stands for a key of which nothing is counted. */
const closed = -1

/** Reads the facts one by one, up to the first that says that nothing counts. */
const keyOf = (record: CaseRecord, questions: readonly Question[]): number => {
  let key = 0
  for (const { fact, sorter, factor, closing } of questions) {
    const inClass = classIn(sorter, record[fact])
    if (closing[inClass] === 1) return closed
    key += inClass * factor
  }
  return key
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
