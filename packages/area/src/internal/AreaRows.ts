/**
 * The areas of a tree in columns: one row for each record, sorted by code and then by date, about 45 bytes with the
 * name. A code of digits is its 12-digit number, so that numbers sort as areas nest; local codes follow after them.
 */
import type { AreaTier } from '../AreaTier.ts'
import { digitsIn, shortFormOf } from './codeText.ts'

/** The tiers in their order, from the widest; a row keeps the place of its tier. */
export const tiers = [
  'province',
  'prefecture',
  'county',
  'township',
  'village',
  'grid',
] as const satisfies AreaTier[]

/** Days as numbers (20230508); the two ends that stand for "not known". */
export const noStart = 0
export const noEnd = 99_999_999

/** The columns. `parent` holds the first row of the parent's code, or -1. */
export type AreaRows = {
  readonly count: number
  readonly keys: Float64Array
  readonly widths: Uint8Array
  readonly localCodes: readonly string[]
  readonly tier: Uint8Array
  readonly from: Int32Array
  readonly until: Int32Array
  readonly parent: Int32Array
  readonly names: string
  readonly nameEnds: Uint32Array
  readonly childEnds: Uint32Array
  readonly children: Uint32Array
}

/** The number that digits of a text write. */
function numberIn(text: string, from: number, until: number): number {
  let number = 0
  for (let at = from; at < until; at += 1) number = number * 10 + text.charCodeAt(at) - 48
  return number
}

/** A day as a number, in the order of days. */
export const dayNumber = (date: string): number =>
  numberIn(date, 0, 4) * 10_000 + numberIn(date, 5, 7) * 100 + numberIn(date, 8, 10)

/** The day of a number, if it stands for a known one. */
export function dayOf(number: number): string | undefined {
  if (number === noStart || number === noEnd) return undefined
  const digits = String(number)
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}

/** The number under which a code of digits is sorted: its digits with zeros up to twelve. */
export const keyOf = (code: string): number => numberIn(code, 0, code.length) * 10 ** (12 - code.length)

/** How much of a key is below the parent, by how many digits a code has. */
export const below: Readonly<Record<number, number>> = { 12: 1e3, 9: 1e6, 6: 1e8, 4: 1e10 }

/** The code of a row. */
export function codeOf(rows: AreaRows, row: number): string {
  const width = rows.widths[row] ?? 0
  if (width > 0) return String(rows.keys[row]).slice(0, width)
  return rows.localCodes[row - rows.keys.length] ?? ''
}

/** The name of a row. */
export const nameOf = (rows: AreaRows, row: number): string =>
  rows.names.slice(row === 0 ? 0 : rows.nameEnds[row - 1], rows.nameEnds[row])

/** The first row of a code in its short form, or -1. */
export const firstRowOf = (rows: AreaRows, code: string): number =>
  digitsIn(code) < code.length ? firstLocalRow(rows, code) : firstRowOfKey(rows, keyOf(code))

/** The first row of a code that data state, or -1; also if it is no code in its short form. */
export const statedRow = (rows: AreaRows, code: string): number =>
  shortFormOf(code) === code ? firstRowOf(rows, code) : -1

/** The first row of a key, or -1. */
export function firstRowOfKey(rows: AreaRows, key: number): number {
  let [low, high] = [0, rows.keys.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows.keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return rows.keys[low] === key ? low : -1
}

function firstLocalRow(rows: AreaRows, code: string): number {
  let [low, high] = [0, rows.localCodes.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows.localCodes[middle] ?? '') < code) low = middle + 1
    else high = middle
  }
  return rows.localCodes[low] === code ? rows.keys.length + low : -1
}

/** Whether the next row has the same code. */
export function isSameCode(rows: AreaRows, row: number, other: number): boolean {
  const digits = rows.keys.length
  if (row < 0 || other >= rows.count || row < digits !== other < digits) return false
  return row < digits
    ? rows.keys[row] === rows.keys[other]
    : rows.localCodes[row - digits] === rows.localCodes[other - digits]
}

/** The rows of the code that starts at `first`, in the order of their dates. */
export function rowsFrom(rows: AreaRows, first: number): readonly number[] {
  const found: number[] = []
  for (let row = first; row === first || isSameCode(rows, first, row); row += 1) found.push(row)
  return found
}

/** The row of a code that is in force on a day, or -1. */
export function rowOn(rows: AreaRows, first: number, day: number): number {
  if (first < 0) return -1
  for (let row = first; row === first || isSameCode(rows, first, row); row += 1)
    if (isInForce(rows, row, day)) return row
  return -1
}

/** Whether a row is in force on a day. */
export const isInForce = (rows: AreaRows, row: number, day: number): boolean =>
  (rows.from[row] ?? noStart) <= day && day < (rows.until[row] ?? noEnd)
