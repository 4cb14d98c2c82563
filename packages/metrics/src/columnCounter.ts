/**
 * Counts batches of columns: the keys of a few thousand rows are made column by column, then each row adds the
 * vectors of its keys to the counters of its set.
 */
import type { CaseColumns, Column } from './CaseColumns.ts'
import { type KeyAdder, keyAdders } from './columnKeys.ts'
import { recordIn, valueIn } from './columnValue.ts'
import type { OutcomeTable, OutcomeTables } from './outcomeTables.ts'
import { addVector, type PackedCounters, startOf } from './packedCounters.ts'
import { countWide, type Kept } from './recordCounter.ts'

/** So many rows at a time, so that their keys stay in the fast memory of a processor. */
const block = 2048

/** Adds a batch, each row to the set of its value in the column `by`; internal to the package. */
export const columnCounter = (
  tables: OutcomeTables,
  { counters, under, by }: Kept & { readonly by: string | undefined },
): ((batch: CaseColumns) => void) => {
  const asked = tables.tables.map((table) => ({ table, columns: columnsAsked(table, tables) }))
  const finderOf = startFinders(counters, by)
  const keys = new Int32Array(block)
  const starts = new Int32Array(block)
  return (batch) => {
    const adding = asked.map(({ table, columns }) => ({
      table,
      adders: columns.map(({ fact, adderOf }): KeyAdder => adderOf(batch.columns[fact])),
    }))
    const findStarts = finderOf(batch)
    for (let first = 0; first < batch.length; first += block) {
      const many = Math.min(block, batch.length - first)
      findStarts(starts, first, many)
      for (const { table, adders } of adding) {
        keys.fill(0)
        for (const add of adders) add(keys, first, many)
        addRows(counters, { table, keys, starts, many })
      }
      for (let at = 0; tables.wide.length > 0 && at < many; at += 1)
        countWide(recordIn(batch, first + at), tables, { counters, under, start: starts[at] ?? 0 })
    }
  }
}

const columnsAsked = ({ asks, factors }: OutcomeTable, { sorters }: OutcomeTables) =>
  asks.flatMap((at, nth) => {
    const sorter = sorters[at]
    return sorter === undefined
      ? []
      : [{ fact: sorter.fact, adderOf: keyAdders(sorter, { factor: factors[nth] ?? 0 }) }]
  })

type Rows = {
  readonly table: OutcomeTable
  readonly keys: Int32Array
  readonly starts: Int32Array
  readonly many: number
}

const addRows = (counters: PackedCounters, { table, keys, starts, many }: Rows): void => {
  const { vectors, offset, words } = table
  for (let row = 0; row < many; row += 1) {
    const key = keys[row] ?? 0
    if (vectors[key * words] === 0) table.meet(key)
    addVector(counters, { vectors, from: key * words, to: (starts[row] ?? 0) + offset, many: words })
  }
}

/** Finds where the counters of the sets of rows begin. */
type StartFinder = (starts: Int32Array, first: number, many: number) => void

const startFinders = (
  counters: PackedCounters,
  by: string | undefined,
): ((batch: CaseColumns) => StartFinder) => {
  if (by === undefined) return () => (starts) => starts.fill(0)
  let last: Dictionary = { of: [], found: new Int32Array() }
  return ({ columns }) => {
    const column = columns[by]
    if (column === undefined || !('codes' in column) || column.valid !== undefined)
      return (starts, first, many) => {
        for (let at = 0; at < many; at += 1)
          starts[at] = startOf(counters, String(valueIn(column, first + at) ?? ''))
      }
    const { codes, dictionary } = column
    if (last.of !== dictionary || last.found.length !== dictionary.length + 1)
      last = { of: dictionary, found: new Int32Array(dictionary.length + 1).fill(-1) }
    return codeFinder(codes, last, counters)
  }
}

/** A dictionary, with where the counters of each entry begin, as far as they were looked for. */
type Dictionary = { readonly of: readonly string[]; readonly found: Int32Array }

const codeFinder =
  (
    codes: Extract<Column, { readonly dictionary: readonly string[] }>['codes'],
    { of, found }: Dictionary,
    counters: PackedCounters,
  ): StartFinder =>
  (starts, first, many) => {
    for (let at = 0; at < many; at += 1) {
      const code = Math.min(codes[first + at] ?? of.length, of.length)
      let start = found[code] ?? -1
      if (start < 0) {
        start = startOf(counters, of[code] ?? '')
        found[code] = start
      }
      starts[at] = start
    }
  }
