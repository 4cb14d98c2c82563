/**
 * A register in a file: what register it is, how it is written, and its records as they come.
 */
import type { RegisterColumns } from '@maplebridge/policy-pack'
import { type RecordBatch, readParquet, readRecords, type TableUnreadableError } from '@maplebridge/tables'
import * as Result from 'effect/Result'
import { measureWords } from './measureWords.ts'
import { misused, type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { calledIn, unreadable } from './readJson.ts'

/** How a register is written in a file. */
export type RegisterFormat = 'csv' | 'ndjson' | 'parquet'

/** The formats that can be named. */
export const registerFormats: readonly RegisterFormat[] = ['csv', 'ndjson', 'parquet']

/** A file and the register it holds, as `bodies=staff.csv` names them. */
export type RegisterFile = { readonly register: string; readonly file: string }

/** The register and the file in an argument; a prefix that is no register is part of the path. */
export const registerFileIn = (
  argument: string,
  { known, otherwise }: { readonly known: readonly string[]; readonly otherwise: string },
): RegisterFile => {
  const register = known.find((code) => argument.startsWith(`${code}=`))
  return register === undefined
    ? { register: otherwise, file: argument }
    : { register, file: argument.slice(register.length + 1) }
}

type Reading = Printing & {
  readonly as?: RegisterFormat | undefined
  readonly columns: RegisterColumns
  readonly outside: Outside
}

type Batches = AsyncIterable<Result.Result<RecordBatch, TableUnreadableError>>

/** The records of a file, batch by batch, or the outcome of one that cannot be opened. */
export const recordsIn = async (file: string, options: Reading): Promise<Result.Result<Batches, Outcome>> => {
  const { columns: fields, outside, lang } = options
  const as = options.as ?? formatOf(file)
  if (as === undefined)
    return Result.fail(misused(`${calledIn(file, options)}: ${measureWords.formatUnknown[lang]}`))
  if (as === 'parquet' && file === '-') return Result.fail(misused(measureWords.parquetPiped[lang]))
  const missing = () => Result.fail(refused(unreadable, { ...options, file: calledIn(file, options) }))
  if (as === 'parquet') {
    const bytes = await outside.anywhereIn(file)
    return bytes === undefined ? missing() : Result.succeed(readParquet(bytes, { fields }))
  }
  const pieces = await outside.piecesOf(file)
  return pieces === undefined ? missing() : Result.succeed(readRecords(pieces, { as, fields }))
}

const formatOf = (file: string): RegisterFormat | undefined => {
  const [ending = ''] = /[^.]*$/u.exec(file.toLowerCase()) ?? []
  return formats[ending]
}

const formats: Readonly<Record<string, RegisterFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  parquet: 'parquet',
}
