/**
 * `maplebridge translate`: the codes of many records from one list into another, and what is lost.
 */
import { lossOf, translate } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import { type AskedOfPack, codesAsked, crosswalkBy } from './codesAsked.ts'
import { codesInRecords } from './codesInRecords.ts'
import { codeWords } from './codeWords.ts'
import { answered, misused, type Outcome, refused } from './outcome.ts'
import { printLoss } from './printLoss.ts'
import { calledIn, textIn } from './readJson.ts'

/** The options of `translate`; `records` prints what becomes of each record instead of the report. */
export type TranslateOptions = AskedOfPack & {
  readonly by?: readonly string[] | undefined
  readonly field?: string | undefined
  readonly records?: true | undefined
}

/** Translates the codes of a file; with `records` the report goes to the standard error. */
export const translateCommand = async (file: string, options: TranslateOptions): Promise<Outcome> => {
  const { by: [first, ...others] = [], field, lang, json } = options
  if (first === undefined) return misused(codeWords.byMissing[lang])
  if (field === undefined) return misused(codeWords.fieldMissing[lang])
  const codes = await codesAsked(options)
  if (Result.isFailure(codes)) return codes.failure
  const by = crosswalkBy(codes.success, { ids: [first, ...others], lang })
  if (Result.isFailure(by)) return by.failure
  const text = await textIn(file, options)
  if (Result.isFailure(text)) return text.failure
  const written = codesInRecords(text.success, { field })
  if (Result.isFailure(written))
    return refused(written.failure, { file: calledIn(file, options), lang, json })
  const translated = translate(written.success, { by: by.success, among: codes.success.codeLists })
  const report = lossOf(translated)
  const told = json
    ? JSON.stringify({ crosswalk: by.success.id, from: by.success.from, to: by.success.to, report }, null, 2)
    : printLoss(report, { by: by.success, codes: codes.success, lang })
  if (options.records === undefined) return answered(told)
  const lines = translated.map((each, at) => `${JSON.stringify({ record: at + 1, ...each })}\n`)
  return { code: 0, out: lines.join(''), err: `${told}\n` }
}
