/**
 * Reads a file of bodies: the directory to which disputes are routed.
 */
import type { Edition } from '@maplebridge/policy-pack'
import { decodeDirectory } from '@maplebridge/policy-pack/schema'
import type { Directory } from '@maplebridge/routing'
import * as Result from 'effect/Result'
import { type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { calledIn, jsonIn } from './readJson.ts'

/** The directory in a file (`-` for standard input), none without a file, or the outcome of one that cannot be used. */
export const directoryIn = async (
  file: string | undefined,
  options: Printing & { readonly outside: Outside; readonly under: Edition },
): Promise<Result.Result<Directory | undefined, Outcome>> => {
  if (file === undefined) return Result.succeed(undefined)
  return Result.flatMap(await jsonIn(file, options), (list) =>
    Result.mapError(decodeDirectory(list, options), (failure) =>
      refused(failure, { file: calledIn(file, options), ...options }),
    ),
  )
}
