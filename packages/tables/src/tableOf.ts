/**
 * Finds the headings in rows of texts, and refuses rows that do not fit under them; internal to the package.
 */
import type { ReportedTable } from '@maplebridge/metrics'
import * as Result from 'effect/Result'
import { type TableUnreadableError, unreadable } from './TableUnreadableError.ts'

/** A row of texts, and the line of the file in which it ends where that is another number. */
export type Rows = readonly (readonly string[])[]

const most = { rows: 20_000, columns: 500 }

type Shape = { readonly headingsAt: number | undefined; readonly padded: boolean }

/**
 * The table in rows. Its headings stand in the first row with two texts or more, if no row is named. Where rows are not
 * padded as those of a sheet are, one of another length is refused, unless it is empty or a note of one text.
 */
export const tableOf = (
  rows: Rows,
  { headingsAt, padded }: Shape,
): Result.Result<ReportedTable, TableUnreadableError> => {
  const trimmed = rows.map(withoutEmptyEnd)
  const at = headingsAt === undefined ? trimmed.findIndex((row) => textsIn(row) > 1) : headingsAt - 1
  const [first, ...others] = trimmed[at] ?? []
  if (first === undefined) return Result.fail(empty)
  const headings = [first, ...others] as const
  const below = trimmed.slice(at + 1)
  const end = below.findLastIndex(({ length }) => length > 0) + 1
  const width = Math.max(headings.length, ...below.map(({ length }) => length))
  if (below.length > most.rows || width > most.columns) return Result.fail(tooLarge)
  const ragged = below.findIndex(
    (row, place) =>
      row.length > headings.length ||
      (!padded && textsIn(row) > 1 && (rows[at + 1 + place]?.length ?? 0) < headings.length),
  )
  if (ragged >= 0) {
    const row = at + 2 + ragged
    return Result.fail(raggedRow(row, { has: rows[row - 1]?.length ?? 0, under: headings.length }))
  }
  return Result.succeed({
    headings,
    rows: below
      .slice(0, end)
      .map((row) => [...row, ...Array.from({ length: headings.length - row.length }, () => '')]),
    headingsAt: at + 1,
  })
}

const withoutEmptyEnd = (row: readonly string[]): readonly string[] =>
  row.slice(0, row.findLastIndex((text) => text.trim() !== '') + 1)

const textsIn = (row: readonly string[]): number => row.filter((text) => text.trim() !== '').length

const empty = unreadable('empty', {
  zh: '没有表头；表头是第一个有两格以上文字的行，或者由您指明的行',
  en: 'has no headings; they stand in the first row with two texts or more, or in the row that you name',
})

const tooLarge = unreadable('too-large', {
  zh: '表格超过 20,000 行或 500 列；请只给出要核对的表',
  en: 'has more than 20,000 rows or 500 columns; give only the table to be checked',
})

const raggedRow = (row: number, { has, under }: { readonly has: number; readonly under: number }) =>
  unreadable(
    'ragged-row',
    {
      zh: `第 ${row} 行有 ${has} 格，表头有 ${under} 格；请补齐该行，含逗号的数字加上引号`,
      en: `row ${row} has ${has} cells under ${under} headings; complete the row, and put figures with commas in quotes`,
    },
    { row },
  )
