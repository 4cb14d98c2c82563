/**
 * Single values of a column, as a record has them.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { CaseRecord } from './CaseRecord.ts'
import type { CaseColumns, Column, Validity } from './CaseColumns.ts'

/** The value of a column in a row; `undefined` when it is not known. */
export const valueIn = (column: Column | undefined, row: number): CaseRecord[string] | undefined => {
  if (column === undefined || (column.valid !== undefined && !isKnown(column.valid, row))) return undefined
  if ('codes' in column) return column.dictionary[column.codes[row] ?? Number.NaN]
  if ('truths' in column) return [false, true][column.truths[row] ?? 2]
  if ('numbers' in column) return column.numbers[row]
  const day = column.days[row]
  return day === undefined ? undefined : textOfDay(day)
}

/** A row of a batch as a record. */
export const recordIn = ({ columns }: CaseColumns, row: number): CaseRecord =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) => {
      const value = valueIn(column, row)
      return value === undefined ? [] : [[field, value]]
    }),
  )

/** Whether the bit of a row is 1. */
export const isKnown = (valid: Validity, row: number): boolean =>
  (((valid[row >>> 3] ?? 0) >>> (row & 7)) & 1) === 1

/** A day that is counted from 1970-01-01, as text. */
export const textOfDay = (day: number): PlainDate => new Date(day * 86_400_000).toISOString().slice(0, 10)
