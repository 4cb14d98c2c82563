/**
 * The cells of a table by the names that a spreadsheet gives them.
 */
import type { ReportedCells } from './Reconciliation.ts'
import type { ReportedTable } from './ReportedTable.ts'
import { gridOf, lettersOf } from './tableGrid.ts'

/**
 * Every text of a table by the name of its cell.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { cellsOf } from '@maplebridge/metrics'
 *
 * const table = { headings: ['地区', '受理'], rows: [['东街', '12'], ['合计', '12']] } as const
 * assert.equal(cellsOf(table)['B3'], '12')
 * ```
 */
export const cellsOf = (table: ReportedTable): ReportedCells => {
  const { headings, lines, cell } = gridOf(table, 'columns')
  const figures = lines.flatMap((row) =>
    headings.map((column) => {
      const { cell: name, text } = cell(column, row)
      return [name, text] as const
    }),
  )
  const rowHeadings = lines.map(
    ({ at, heading }) => [`A${(table.headingsAt ?? 1) + 1 + at}`, heading] as const,
  )
  const columnHeadings = table.headings.map(
    (heading, at) => [`${lettersOf(at)}${table.headingsAt ?? 1}`, heading] as const,
  )
  return Object.fromEntries([...columnHeadings, ...rowHeadings, ...figures])
}
