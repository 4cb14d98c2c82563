/**
 * A table seen along its columns or along its rows, so that what is said of the one way holds for the other; internal
 * to the package.
 */
import { printedNumber } from './printedNumber.ts'
import type { ReportedTable } from './ReportedTable.ts'
import type { TableCell } from './TableIdentity.ts'

/** A row or column of a table, with its heading. */
export type Line = { readonly at: number; readonly heading: string }

/** The headings of one way, the lines of the other, and the cell where two meet. */
export type Grid = {
  readonly headings: readonly Line[]
  readonly lines: readonly Line[]
  readonly cell: (heading: Line, line: Line) => TableCell
}

/** The table seen along its columns or its rows. */
export const gridOf = (table: ReportedTable, along: 'columns' | 'rows'): Grid => {
  const width = Math.max(table.headings.length, ...table.rows.map(({ length }) => length))
  const columns = Array.from({ length: width }, (_, at) => ({ at, heading: table.headings[at] ?? '' }))
  const rows = table.rows.map((row, at) => ({ at, heading: row[0] ?? '' }))
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

/** `A` for 0, `Z` for 25, `AA` for 26. */
export const lettersOf = (at: number): string =>
  at < 26
    ? String.fromCharCode(65 + at)
    : `${lettersOf(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`

/** A heading without spaces, in half-width forms and lower case. */
export const plainHeading = (heading: string): string =>
  heading.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase()

/** Whether a heading is the one meant; `*` in what is meant stands for any text. */
export const isMeant = (heading: string, meant: string): boolean => {
  const text = plainHeading(heading)
  const [first = '', ...pieces] = plainHeading(meant).split('*')
  const last = pieces.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first) || !text.endsWith(last)) return false
  const end = text.length - last.length
  const at = pieces.reduce((from, piece) => {
    const found = from < 0 ? -1 : text.indexOf(piece, from)
    return found < 0 ? -1 : found + piece.length
  }, first.length)
  return at >= 0 && at <= end
}

/** Whether a line holds rates, which do not add up: by its name, or by a sign on its figures. */
export const holdsRates = (heading: string, texts: readonly string[]): boolean =>
  /率|比重|占比|比例|[%‰]|\brate\b|\bshare\b/iu.test(heading) ||
  texts.some((text) => printedNumber(text)?.per !== undefined)
