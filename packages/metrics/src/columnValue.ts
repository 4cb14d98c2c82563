/**
 * Single values of a column, as a record has them.
 */
import { addTo, type PlainDate } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import type { CaseColumns, Column, Validity } from './CaseColumns.ts'
import type { CaseRecord } from './CaseRecord.ts'

/** The value of a column in a row; `undefined` when it is not known. */
export const valueIn = (column: Column | undefined, row: number): CaseRecord[string] | undefined => {
  if (column === undefined || (column.valid !== undefined && !isKnown(column.valid, row))) return undefined
  if ('codes' in column) return column.dictionary[column.codes[row] ?? Number.NaN]
  if ('truths' in column) return [false, true][column.truths[row] ?? 2]
  if ('numbers' in column) return column.numbers[row]
  return textOfDay(column.days[row] ?? Number.NaN)
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

/** A day that is counted from 1970-01-01, as text; one outside the years 1000 to 2999 is not known. */
export const textOfDay = (day: number): PlainDate | undefined =>
  Result.getOrUndefined(addTo('1970-01-01', { days: day }))
