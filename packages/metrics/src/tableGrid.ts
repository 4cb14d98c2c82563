/**
 * A table seen along its columns or along its rows, so that what is said of the one way holds for the other; internal
 * to the package.
 */
import { type Printed, printedNumber } from './printedNumber.ts'
import type { ReportedTable } from './ReportedTable.ts'
import type { TableCell } from './TableIdentity.ts'

/** A row or column of a table, with its heading. */
export type Line = { readonly at: number; readonly heading: string; readonly plain: string }

/** The headings of one way, the lines of the other, and the cell where two meet. */
export type Grid = {
  readonly headings: readonly Line[]
  readonly lines: readonly Line[]
  readonly cell: (heading: Line, line: Line) => TableCell
}

/** The table seen along its columns or its rows. */
export const gridOf = (table: ReportedTable, along: 'columns' | 'rows'): Grid => {
  const width = Math.max(table.headings.length, ...table.rows.map(({ length }) => length))
  const columns = Array.from({ length: width }, (_, at) => lineOf(table.headings[at], at))
  const rows = table.rows.map((row, at) => lineOf(row[0], at))
  const cell = (column: Line, row: Line): TableCell => ({
    cell: `${lettersOf(column.at)}${(table.headingsAt ?? 1) + 1 + row.at}`,
    text: table.rows[row.at]?.[column.at] ?? '',
    column: column.heading,
    row: row.heading,
  })
  // The first column holds the headings of the rows.
  const figures = columns.slice(1)
  return along === 'columns'
    ? { headings: figures, lines: rows, cell }
    : { headings: rows, lines: figures, cell: (row, column) => cell(column, row) }
}

const lineOf = (heading = '', at: number): Line => ({ at, heading, plain: plainHeading(heading) })

/** `A` for 0, `Z` for 25, `AA` for 26. */
export const lettersOf = (at: number): string =>
  at < 26
    ? String.fromCharCode(65 + at)
    : `${lettersOf(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`

/** The cell of a name such as `B7`; `undefined` outside the table. */
export const cellNamed = (table: ReportedTable, name: string): TableCell | undefined => {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(name) ?? []
  if (letters === undefined) return undefined
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const at = Number(digits) - (table.headingsAt ?? 1) - 1
  const row = at === -1 ? table.headings : table.rows[at]
  const text = row?.[column]
  if (row === undefined || text === undefined) return undefined
  return { cell: name, text, column: table.headings[column] ?? '', row: at === -1 ? '' : (row[0] ?? '') }
}

/** A heading without spaces, in half-width forms and lower case. */
const plainHeading = (heading: string): string =>
  heading.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase()

/** The lines whose heading is the one meant; `*` in what is meant stands for any text. */
export const linesMeant = (lines: readonly Line[], meant: string): readonly Line[] => {
  const wanted = plainHeading(meant)
  if (!wanted.includes('*')) return lines.filter(({ plain }) => plain === wanted)
  const pieces = wanted.split('*')
  return lines.filter(({ plain }) => fits(plain, pieces))
}

const fits = (text: string, [first = '', ...pieces]: readonly string[]): boolean => {
  const last = pieces.at(-1) ?? ''
  if (!text.startsWith(first) || !text.endsWith(last)) return false
  const at = pieces.slice(0, -1).reduce((from, piece) => {
    const found = from < 0 ? -1 : text.indexOf(piece, from)
    return found < 0 ? -1 : found + piece.length
  }, first.length)
  return at >= 0 && at <= text.length - last.length
}

/** Whether some of a line are rates, which do not add up: by its name, or by a sign on one of its figures. */
export const holdsRates = (heading: string, texts: readonly string[]): boolean =>
  namesRate(heading) || texts.some((text) => printedNumber(text)?.per !== undefined)

/** Whether a line is one of rates: by its name, or by the signs on all its figures. */
export const isRateLine = (heading: string, figures: readonly (Printed | undefined)[]): boolean => {
  const numbers = figures.flatMap((figure) => figure ?? [])
  return namesRate(heading) || (numbers.length > 0 && numbers.every(({ per }) => per !== undefined))
}

const namesRate = (heading: string): boolean =>
  /率|比重|占比|比例|增幅|[%‰]|\brate\b|\bshare\b/iu.test(heading)
