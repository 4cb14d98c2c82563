/**
 * The lines of an export of a ledger, in a file.
 */
import type { ExportedLine } from '@maplebridge/ledger'
import { ExportedLine as lineSchema } from '@maplebridge/ledger/schema'
import { strictDecoder } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { calledIn, readJson, textIn } from './readJson.ts'

type Options = Printing & { readonly outside: Outside }

/** The lines in a file, or the outcome of the first that is none. */
export const exportedLinesIn = async (
  file: string,
  options: Options,
): Promise<Result.Result<readonly ExportedLine[], Outcome>> =>
  Result.flatMap(await textIn(file, options), (text) => linesIn(text, file, options))

const decodeLine = strictDecoder(lineSchema)

const linesIn = (
  text: string,
  file: string,
  options: Options,
): Result.Result<readonly ExportedLine[], Outcome> => {
  const lines: ExportedLine[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const place = { file: `${calledIn(file, options)}:${at + 1}`, ...options }
    const read = Result.mapError(readJson(line), (refusal) => refused(refusal, place))
    if (Result.isFailure(read)) return Result.fail(read.failure)
    const decoded = Result.mapError(decodeLine(read.success), (issues) =>
      refused({ ...noLine, issues }, place),
    )
    if (Result.isFailure(decoded)) return Result.fail(decoded.failure)
    lines.push(decoded.success)
  }
  return Result.succeed(lines)
}

const noLine = {
  _tag: 'RequestInvalidError',
  message: { zh: '不是导出的台账条目', en: 'is no exported line of a ledger' },
}
