/**
 * The refusal of a file that can not be read as a table. Plain data, so it survives JSON.
 */
import type { Label } from '@maplebridge/rules'

/** Why a file can not be read. */
export type Unreadable =
  | 'empty'
  | 'too-large'
  | 'encoding-unreadable'
  | 'not-csv'
  | 'not-json'
  | 'not-a-workbook'
  | 'not-parquet'
  | 'sheet-unknown'
  | 'ragged-row'
  | 'heading-missing'

/** A file can not be read as a table or as records: why, where, and what to do. */
export type TableUnreadableError = {
  readonly _tag: 'TableUnreadableError'
  readonly because: Unreadable
  readonly message: Label
  /** The row of the file, counted from 1, where one can be named. */
  readonly row?: number
  /** The sheets or headings that there are, where one was not found. */
  readonly known?: readonly string[]
}

/** Builds the refusal; internal to the package. */
export const unreadable = (
  because: Unreadable,
  message: Label,
  at: { readonly row?: number; readonly known?: readonly string[] } = {},
): TableUnreadableError => ({ _tag: 'TableUnreadableError', because, message, ...at })

/** The refusal of bytes that are text in no encoding that is read; internal to the package. */
export const encodingUnreadable = (row?: number): TableUnreadableError => {
  const [zh, en] = row === undefined ? ['', ''] : [`第 ${row} 行起`, ` from row ${row}`]
  return unreadable(
    'encoding-unreadable',
    {
      zh: `${zh}既不是 UTF-8 也不是 GB18030 编码的文本；请另存为 UTF-8`,
      en: `is text in neither UTF-8 nor GB18030${en}; save it as UTF-8`,
    },
    row === undefined ? {} : { row },
  )
}
