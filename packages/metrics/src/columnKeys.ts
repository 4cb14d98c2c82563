/**
 * What a column adds to the keys of rows: each entry of its dictionary, and each stretch of its days or numbers, is
 * put into its class once, not once for each row.
 */
import { classIn, type FactSorter } from '@maplebridge/rules'
import type { Column, Validity } from './CaseColumns.ts'
import { textOfDay } from './columnValue.ts'

/** Adds to `keys` what the rows from `first` on contribute, for as many rows as there are keys. */
export type KeyAdder = (keys: Int32Array, first: number) => void

/** What a column adds for a sorter whose classes are multiplied with a factor; internal to the package. */
export const keyAdder = (
  column: Column | undefined,
  { sorter, factor }: { readonly sorter: FactSorter; readonly factor: number },
): KeyAdder => {
  const keyOf = (value: boolean | number | string | undefined): number => classIn(sorter, value) * factor
  const unknown = keyOf(undefined)
  if (column === undefined) return (keys) => addToAll(keys, unknown)
  const added = adderOf(column, sorter, keyOf)
  const { valid } = column
  return valid === undefined ? added : (keys, first) => addKnown(keys, { first, valid, added, unknown })
}

const adderOf = (
  column: Column,
  sorter: FactSorter,
  keyOf: (value: boolean | number | string | undefined) => number,
): KeyAdder => {
  if ('codes' in column)
    return codesAdder(column.codes, Int32Array.from([...column.dictionary, undefined], keyOf))
  if ('truths' in column)
    return codesAdder(column.truths, Int32Array.from([false, true, undefined], keyOf))
  return 'days' in column
    ? stepsAdder(column.days, breaksOfDays(sorter), (day) => keyOf(textOfDay(day)))
    : stepsAdder(column.numbers, breaksOfNumbers(sorter), keyOf)
}

const codesAdder = (codes: Uint8Array | Uint16Array | Uint32Array, keyOfCode: Int32Array): KeyAdder => {
  const beyond = keyOfCode.length - 1
  return (keys, first) => {
    for (let at = 0; at < keys.length; at += 1)
      keys[at] = (keys[at] ?? 0) + (keyOfCode[Math.min(codes[first + at] ?? beyond, beyond)] ?? 0)
  }
}

/** Values whose class changes at few of them: `breaks` are the values from which on it may be another. */
const stepsAdder = (
  values: Int32Array | Float64Array,
  breaks: readonly number[],
  keyOf: (value: number) => number,
): KeyAdder => {
  const lowest = keyOf((breaks[0] ?? 0) - 1)
  const steps = breaks
    .map((from, at) => ({ from, by: keyOf(from) - (at === 0 ? lowest : keyOf(breaks[at - 1] ?? 0)) }))
    .filter(({ by }) => by !== 0)
  return (keys, first) => {
    addToAll(keys, lowest)
    for (const step of steps) addFrom(keys, { values, first, ...step })
  }
}
