/**
 * Counts the registers in files, one after another, in memory that grows with their areas and not with their records.
 */
import type { Span } from '@maplebridge/calendar'
import { type AreaCounts, countRegister, type Edition } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { measureWords } from './measureWords.ts'
import { type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import type { FileRead } from './printRead.ts'
import { calledIn } from './readJson.ts'
import { type RegisterFile, type RegisterFormat, recordsIn, registerFileIn } from './registerFile.ts'

/** What files are counted for. */
export type CountingFiles = Printing & {
  readonly under: Edition
  readonly during: Span
  readonly of?: readonly string[] | undefined
  readonly by?: string | undefined
  /** Whether areas are read as codes. */
  readonly areaCodes: boolean
  readonly register?: string | undefined
  readonly as?: RegisterFormat | undefined
  readonly progress?: true | undefined
  readonly outside: Outside
}

/** What was counted in files, and how much of each. */
export type CountedFiles = { readonly counts: readonly AreaCounts[]; readonly read: readonly FileRead[] }

/** The counts of the registers in files, or the outcome of the first that cannot be read. */
export const countedInFiles = async (
  args: readonly string[],
  options: CountingFiles,
): Promise<Result.Result<CountedFiles, Outcome>> => {
  const known = Object.keys(options.under.metrics.registers)
  const otherwise = options.register ?? known[0] ?? ''
  const counted: CountedFiles[] = []
  for (const argument of args) {
    const one = await countedIn(registerFileIn(argument, { known, otherwise }), options)
    if (Result.isFailure(one)) return Result.fail(one.failure)
    counted.push(one.success)
  }
  return Result.succeed({
    counts: counted.flatMap(({ counts }) => counts),
    read: counted.flatMap(({ read }) => read),
  })
}

const countedIn = async (
  { file, register }: RegisterFile,
  options: CountingFiles,
): Promise<Result.Result<CountedFiles, Outcome>> => {
  const told = { ...options, file: calledIn(file, options) }
  const begun = countRegister({ ...options, register })
  if (Result.isFailure(begun)) return Result.fail(refused(begun.failure, options))
  const counting = begun.success
  const batches = await recordsIn(file, { ...options, columns: counting.columns })
  if (Result.isFailure(batches)) return Result.fail(batches.failure)
  const progress = progressOf(told.file, options)
  for await (const batch of batches.success) {
    if (Result.isFailure(batch)) {
      progress.end()
      return Result.fail(refused(batch.failure, told))
    }
    counting.add(batch.success)
    progress.add(batch.success.lines.length + batch.success.setAside)
  }
  progress.end()
  return Result.succeed({
    counts: counting.counts(),
    read: [{ file: told.file, ...counting.read() }],
  })
}

/** After so many lines a long run says how far it has come. */
const often = 250_000

const progressOf = (file: string, { lang, outside, progress }: CountingFiles) => {
  const { tell, isWatched } = outside
  const seen = { lines: 0, told: 0 }
  const say = (): void => {
    seen.told = seen.lines
    const text = `${file}: ${measureWords.recordsRead[lang]} ${seen.lines} ${measureWords.records[lang]}`
    // A terminal shows one line that changes; a log gets a line each time.
    tell(isWatched ? `\r${text}` : `${text}\n`)
  }
  const isAsked = progress === true || isWatched
  return {
    add: (lines: number): void => {
      seen.lines += lines
      if (isAsked && seen.lines - seen.told >= often) say()
    },
    end: (): void => {
      if (seen.told === 0) return
      say()
      if (isWatched) tell('\n')
    },
  }
}
