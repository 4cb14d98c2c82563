/**
 * The refusal of a file that can not be read as a table. Plain data, so it survives JSON.
 */
import type { Label } from '@maplebridge/rules'

/** Why a file can not be read. */
export type Unreadable =
  | 'empty'
  | 'too-large'
  | 'encoding-unreadable'
  | 'source-failed'
  | 'not-csv'
  | 'not-json'
  | 'not-a-workbook'
  | 'not-parquet'
  | 'sheet-unknown'
  | 'ragged-row'
  | 'heading-missing'

/** Why a text ends before its end: bytes of another encoding, or a source that failed; internal to the package. */
export type TextBroken = 'wrong-bytes' | 'source-failed'

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
export const encodingUnreadable = (row?: number): TableUnreadableError =>
  row === undefined
    ? unreadable('encoding-unreadable', {
        zh: '既不是 UTF-8 也不是 GB18030 编码的文本；请另存为 UTF-8',
        en: 'is text in neither UTF-8 nor GB18030; save it as UTF-8',
      })
    : unreadable(
        'encoding-unreadable',
        {
          zh: `从第 ${row} 行前后起，有的字节不属于文件开头的编码；请整个另存为 UTF-8`,
          en: `has bytes from about row ${row} on that are not in the encoding it starts with; save all of it as UTF-8`,
        },
        { row },
      )

/** The refusal of a text that ends before its end; internal to the package. */
export const textBroken = (broken: TextBroken, row: number): TableUnreadableError =>
  broken === 'wrong-bytes'
    ? encodingUnreadable(row)
    : unreadable(
        'source-failed',
        {
          zh: `读到第 ${row} 行时中断；此前各行已经读出，请重新读取`,
          en: `reading broke off at row ${row}; the rows before it were read, read it again`,
        },
        { row },
      )
