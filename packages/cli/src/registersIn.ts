/**
 * The registers in files, each held whole: flags set the records of a body against each other.
 */
import type { Edition, RegisterBatch, RegisterSent } from '@maplebridge/policy-pack'
import { flagColumns } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { calledIn } from './readJson.ts'
import { type RegisterFormat, recordsIn, registerFileIn } from './registerFile.ts'

/** A register and the file it comes from, as messages call it. */
export type RegisterFound = RegisterSent & { readonly file: string }

type Reading = Printing & {
  readonly under: Edition
  readonly register?: string | undefined
  readonly as?: RegisterFormat | undefined
  readonly outside: Outside
}

/** The registers in files, or the outcome of the first that cannot be read. */
export const registersIn = async (
  args: readonly string[],
  options: Reading,
): Promise<Result.Result<readonly RegisterFound[], Outcome>> => {
  const known = Object.keys(options.under.metrics.registers)
  const otherwise = options.register ?? known[0] ?? ''
  const found: RegisterFound[] = []
  for (const argument of args) {
    const { register, file } = registerFileIn(argument, { known, otherwise })
    const columns = flagColumns(register, { under: options.under })
    if (Result.isFailure(columns)) return Result.fail(refused(columns.failure, options))
    const coming = await recordsIn(file, { ...options, columns: columns.success })
    if (Result.isFailure(coming)) return Result.fail(coming.failure)
    const called = calledIn(file, options)
    const batches: RegisterBatch[] = []
    for await (const batch of coming.success) {
      if (Result.isFailure(batch)) return Result.fail(refused(batch.failure, { ...options, file: called }))
      batches.push(batch.success)
    }
    found.push({ register, file: called, batches })
  }
  return Result.succeed(found)
}
