/**
 * The rows of a CSV text (RFC 4180; tabs do as well as commas); internal to the package.
 */
import { CsvError, parse } from 'csv-parse/sync'
import * as Result from 'effect/Result'
import { type TableUnreadableError, unreadable } from './TableUnreadableError.ts'
import type { Rows } from './tableOf.ts'

/** The rows of a text; an empty line is a row too, so that rows keep their numbers. */
export const rowsOfCsv = (text: string): Result.Result<Rows, TableUnreadableError> =>
  Result.try({
    try: () => {
      const delimiter = delimiterOf(text.slice(0, text.indexOf('\n') + 1 || undefined))
      const rows: Rows = parse(text, {
        bom: true,
        delimiter,
        record_delimiter: [...lineEnds],
        relax_column_count: true,
      })
      return rows
    },
    catch: (error) => notCsv(error instanceof CsvError ? error : undefined),
  })

/** How lines end; files that were pasted together end them in more than one way. */
export const lineEnds = ['\r\n', '\n', '\r'] as const

/** A tab where the first line has tabs and no commas. */
export const delimiterOf = (line: string): ',' | '\t' =>
  line.includes('\t') && !line.includes(',') ? '\t' : ','

/** The refusal of a text whose quotation marks do not pair. */
export const notCsv = (error: CsvError | undefined): TableUnreadableError => {
  const line: unknown = error?.['lines']
  const at = typeof line === 'number' ? { row: line } : {}
  const [zh, en] = at.row === undefined ? ['', ''] : [`到第 ${at.row} 行为止`, ` up to line ${at.row}`]
  return unreadable(
    'not-csv',
    {
      zh: `${zh}引号没有配对，不是 CSV；请更正该处的引号`,
      en: `is no CSV: a quotation mark has no partner${en}; correct it there`,
    },
    at,
  )
}
