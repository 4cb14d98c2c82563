/**
 * The records of a CSV stream; internal to the package.
 */
import { CsvError, type Parser, parse } from 'csv-parse'
import * as Result from 'effect/Result'
import { type BatchWriter, batchWriter } from './batchWriter.ts'
import { decodedText } from './decodedText.ts'
import { type Headings, headingsIn } from './headingsIn.ts'
import type { RecordBatch, RowFault } from './RecordBatch.ts'
import type { RecordFields } from './RecordFields.ts'
import { delimiterOf, lineEnds, notCsv } from './rowsOfCsv.ts'
import { type TableUnreadableError, type TextBroken, textBroken, unreadable } from './TableUnreadableError.ts'
import type { Encoding } from './textOf.ts'

/** What readers of streams are told. */
export type Streaming = {
  readonly fields: RecordFields
  readonly describing: number
  readonly encoding: Encoding | undefined
}

/** A row of a CSV text, and the line in which it ends. */
type Row = { readonly record: readonly string[]; readonly line: number }

/** The records of a CSV stream whose first row holds the headings. A quotation mark without a partner ends it. */
export async function* csvRecords(
  source: AsyncIterable<Uint8Array>,
  streaming: Streaming,
): AsyncGenerator<Result.Result<RecordBatch, TableUnreadableError>> {
  const text = await openedText(decodedText(source, streaming))
  let writer: ReturnType<typeof csvWriter> | undefined
  let line = 0
  for await (const row of rowsIn(text)) {
    if (Result.isFailure(row)) {
      if (writer !== undefined) yield Result.succeed(writer.rows.take())
      return yield Result.fail(row.failure)
    }
    line = row.success.line
    if (writer === undefined) {
      const headings = headingsIn(row.success.record, { of: streaming.fields })
      if (Result.isFailure(headings)) return yield Result.fail(headings.failure)
      writer = csvWriter(row.success.record, { ...streaming, ...headings.success })
      continue
    }
    writer.write(row.success)
    if (writer.rows.isFull()) yield Result.succeed(writer.rows.take())
  }
  if (writer !== undefined) yield Result.succeed(writer.rows.take())
  const broken = text.broken()
  if (broken !== undefined) yield Result.fail(textBroken(broken, line + 1))
  else if (writer === undefined) yield Result.fail(noHeadings)
}

type OpenedText = {
  readonly start: string
  readonly rest: () => AsyncGenerator<string>
  /** Why the text ended, once it has. */
  readonly broken: () => TextBroken | undefined
}

const openedText = async (pieces: ReturnType<typeof decodedText>): Promise<OpenedText> => {
  let broken: TextBroken | undefined
  const next = async (): Promise<string | undefined> => {
    const piece = await pieces.next()
    if (piece.done) return undefined
    if (Result.isFailure(piece.value)) {
      broken = piece.value.failure
      return undefined
    }
    return piece.value.success
  }
  const start = (await next()) ?? ''
  return {
    start,
    rest: async function* () {
      yield start
      for (let piece = await next(); piece !== undefined; piece = await next()) yield piece
    },
    broken: () => broken,
  }
}

/** The longest row that is read; a quotation mark without a partner would otherwise swallow the file. */
const longestRow = 1024 * 1024

async function* rowsIn(text: OpenedText): AsyncGenerator<Result.Result<Row, TableUnreadableError>> {
  const rows: Row[] = []
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(text.start.slice(0, text.start.indexOf('\n') + 1 || undefined)),
    record_delimiter: [...lineEnds],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    // Taken here and not from the stream, which throws away what it still holds when a later row is wrong.
    on_record: (record: readonly string[], { lines }) => {
      rows.push({ record, line: lines })
      return null
    },
  })
  const failed = new Promise<Error>((resolve) => parser.once('error', resolve))
  for await (const piece of text.rest()) {
    const error = await Promise.race([written(parser, piece), failed])
    for (const row of rows.splice(0)) yield Result.succeed(row)
    if (error !== undefined) return yield Result.fail(notCsv(error instanceof CsvError ? error : undefined))
  }
  const error = await Promise.race([ended(parser), failed])
  for (const row of rows.splice(0)) yield Result.succeed(row)
  if (error !== undefined) yield Result.fail(notCsv(error instanceof CsvError ? error : undefined))
}

const written = (parser: Parser, piece: string): Promise<Error | undefined> =>
  new Promise((resolve) => parser.write(piece, (error) => resolve(error ?? undefined)))

const ended = (parser: Parser): Promise<undefined> =>
  new Promise((resolve) => parser.resume().end(() => resolve(undefined)))

const csvWriter = (
  headings: readonly string[],
  { fields, ...told }: Streaming & Headings,
): { readonly rows: BatchWriter; readonly write: (row: Row) => void } => {
  const rows = batchWriter(fields, told)
  const places = new Map(headings.map((heading, at) => [heading.trim(), at]))
  return {
    rows,
    write: ({ record, line }) =>
      record.length === headings.length
        ? rows.add((heading) => record[places.get(heading) ?? -1], line)
        : rows.setAside(ragged(line, { has: record.length, under: headings.length })),
  }
}

const ragged = (
  line: number,
  { has, under }: { readonly has: number; readonly under: number },
): RowFault => ({
  code: 'ragged-row',
  line,
  message: {
    zh: `第 ${line} 行有 ${has} 格，表头有 ${under} 格`,
    en: `line ${line} has ${has} cells under ${under} headings`,
  },
})

const noHeadings = unreadable('empty', {
  zh: '没有表头；第一行应为各栏的名称',
  en: 'has no headings; the first row names the columns',
})
