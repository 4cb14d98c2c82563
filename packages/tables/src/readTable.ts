/**
 * Reads one table of a report from the bytes of a file: what each cell shows, as text.
 */
import type { ReportedTable } from '@maplebridge/metrics'
import * as Result from 'effect/Result'
import { rowsOfCsv } from './rowsOfCsv.ts'
import { rowsOfJson } from './rowsOfJson.ts'
import { rowsOfWorkbook } from './rowsOfWorkbook.ts'
import { type TableUnreadableError, unreadable } from './TableUnreadableError.ts'
import { tableOf } from './tableOf.ts'
import { textOf } from './textOf.ts'

/** How a table is written. */
export type TableFormat = 'csv' | 'xlsx' | 'json'

/** How to read a file, which sheet of a workbook, and in which row its headings stand if not the first of several cells. */
export type TableReading = {
  readonly as: TableFormat
  readonly sheet?: string
  readonly headingsAt?: number
}

/** The most bytes that a file may have. A report is small; whoever has more has records. */
const mostBytes = 16 * 1024 * 1024

/**
 * The table in a file, up to 16 MiB, 20,000 rows and 500 columns. Texts are UTF-8 or GB18030; of a workbook the texts
 * that its cells show, and the first sheet if none is named. Fails with what stands in the way and where.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { readTable } from '@maplebridge/tables'
 *
 * const bytes = new TextEncoder().encode('street,accepted\nEast,"1,012"\n')
 * assert.deepEqual(Result.getOrThrow(await readTable(bytes, { as: 'csv' })), {
 *   headings: ['street', 'accepted'],
 *   rows: [['East', '1,012']],
 *   headingsAt: 1,
 * })
 * ```
 */
export const readTable = async (
  bytes: Uint8Array,
  { as, sheet, headingsAt }: TableReading,
): Promise<Result.Result<ReportedTable, TableUnreadableError>> => {
  if (bytes.length > mostBytes) return Result.fail(tooLarge)
  if (as === 'xlsx') {
    const rows = await rowsOfWorkbook(bytes, { sheet })
    return Result.flatMap(rows, (found) => tableOf(found, { headingsAt, padded: true }))
  }
  const rows = Result.flatMap(textOf(bytes), as === 'csv' ? rowsOfCsv : rowsOfJson)
  return Result.flatMap(rows, (found) => tableOf(found, { headingsAt, padded: false }))
}

const tooLarge = unreadable('too-large', {
  zh: '文件超过 16 MiB，不像一张报表；请只给出要核对的表',
  en: 'is larger than 16 MiB, which no report is; give only the table to be checked',
})
