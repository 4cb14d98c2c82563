/**
 * Reads records of a register from a Parquet file, one group of rows after another. Node.js only. The one file that
 * knows the library.
 */
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { addTo } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import { type FileMetaData, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { batchWriter } from './batchWriter.ts'
import { headingsIn } from './headingsIn.ts'
import type { RecordBatch } from './RecordBatch.ts'
import type { RecordFields } from './RecordFields.ts'
import { type TableUnreadableError, unreadable } from './TableUnreadableError.ts'

/** Bytes that can be read anywhere, such as an open file. */
export type RandomBytes = {
  readonly byteLength: number
  readonly slice: (start: number, end?: number) => Promise<ArrayBuffer> | ArrayBuffer
}

/** Which fields to read of a Parquet file, and how many faults to describe (1,000). */
export type ParquetReading = { readonly fields: RecordFields; readonly describing?: number }

/**
 * The records of a Parquet file (Snappy, gzip, Brotli, Zstandard or none), batch by batch; only the columns that are
 * declared are read, and memory holds one group of rows. A failure is the last thing that comes.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { readParquet } from '@maplebridge/tables'
 *
 * const text = new TextEncoder().encode('no Parquet')
 * const bytes = { byteLength: text.length, slice: (start: number, end?: number) => text.slice(start, end).buffer }
 * for await (const batch of readParquet(bytes, { fields: { settled: { kind: 'boolean' } } })) {
 *   assert.ok(Result.isFailure(batch) && batch.failure.because === 'not-parquet')
 * }
 * ```
 */
export async function* readParquet(
  file: RandomBytes,
  { fields, describing = 1000 }: ParquetReading,
): AsyncGenerator<Result.Result<RecordBatch, TableUnreadableError>> {
  const metadata = await parquetMetadataAsync(file).catch(() => undefined)
  if (metadata === undefined) return yield Result.fail(notParquet)
  const columns = columnsOf(metadata)
  const headings = headingsIn(columns, { of: fields })
  if (Result.isFailure(headings)) return yield Result.fail(headings.failure)
  const rows = batchWriter(fields, { describing, ...headings.success })
  let line = 0
  for (const { num_rows: size } of metadata.row_groups) {
    const end = line + Number(size)
    const group = await groupOf(file, { metadata, fields, columns, from: line, to: end })
    if (group === undefined) {
      yield Result.succeed(rows.take())
      return yield Result.fail(damaged(line + 1))
    }
    for (const record of group) {
      line += 1
      rows.add((heading) => record[heading], line)
      if (rows.isFull()) yield Result.succeed(rows.take())
    }
    line = end
  }
  yield Result.succeed(rows.take())
}

type Group = {
  readonly metadata: FileMetaData
  readonly fields: RecordFields
  readonly columns: readonly string[]
  readonly from: number
  readonly to: number
}

const groupOf = (
  file: RandomBytes,
  { metadata, fields, columns, from, to }: Group,
): Promise<readonly Readonly<Record<string, unknown>>[] | undefined> =>
  parquetReadObjects({
    file,
    metadata,
    columns: Object.entries(fields)
      .map(([id, { heading = id }]) => heading)
      .filter((heading) => columns.includes(heading)),
    rowStart: from,
    rowEnd: to,
    compressors: {
      GZIP: (packed) => gunzipSync(packed),
      BROTLI: (packed) => brotliDecompressSync(packed),
      ZSTD: (packed) => zstdDecompressSync(packed),
    },
    // A day stays a day. An instant is none: on which day it falls depends on the clock it is told by.
    parsers: { dateFromDays },
  }).catch(() => undefined)

/** The day so many days from 1970; what lies outside the calendar stays a number, which no field takes for a day. */
const dateFromDays = (days: number): string | number =>
  Result.getOrElse(addTo('1970-01-01', { days }), () => days)

/** The columns that hold one value a row. */
const columnsOf = ({ schema }: FileMetaData): readonly string[] =>
  schema.slice(1).flatMap(({ name, num_children: children }) => (children === undefined ? [name] : []))

const notParquet = unreadable('not-parquet', { zh: '不是 Parquet 文件', en: 'is no Parquet file' })

const damaged = (row: number) =>
  unreadable(
    'not-parquet',
    {
      zh: `第 ${row} 行起的数据块读不出；文件损坏，或者压缩方式不受支持`,
      en: `the group of rows from row ${row} can not be read; the file is damaged, or packed in a way that is not known`,
    },
    { row },
  )
