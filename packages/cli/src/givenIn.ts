/**
 * Figures, benchmarks and a tree of areas that a file gives beside the records.
 */
import type { AreaCounts } from '@maplebridge/policy-pack'
import { AreaCountsList, AreaParents, strictDecoder } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { type Outcome, type Printing, type Refusal, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { calledIn, jsonIn } from './readJson.ts'

type Reading = Printing & { readonly outside: Outside }

/**
 * What a file gives: `{ "code": value }` for all areas together, or a list of `{ "area", "figures" }`. Nothing without
 * a file.
 */
export const givenIn = async (
  file: string | undefined,
  { as, ...options }: Reading & { readonly as: 'figures' | 'benchmarks' },
): Promise<Result.Result<readonly AreaCounts[], Outcome>> => {
  if (file === undefined) return Result.succeed([])
  return Result.flatMap(await jsonIn(file, options), (input) =>
    Result.mapError(readCounts(Array.isArray(input) ? input : [{ [as]: input }]), (issues) =>
      refused({ ...invalid, issues }, { ...options, file: calledIn(file, options) }),
    ),
  )
}

/** The area above each area, as a file says; `undefined` without a file. */
export const parentsIn = async (
  file: string | undefined,
  options: Reading,
): Promise<Result.Result<Readonly<Record<string, string>> | undefined, Outcome>> => {
  if (file === undefined) return Result.succeed(undefined)
  return Result.flatMap(await jsonIn(file, options), (input) =>
    Result.mapError(readParents(input), (issues) =>
      refused({ ...invalid, issues }, { ...options, file: calledIn(file, options) }),
    ),
  )
}

const readCounts = strictDecoder(AreaCountsList)
const readParents = strictDecoder(AreaParents)

const invalid: Refusal = {
  _tag: 'RequestInvalidError',
  message: { zh: '所给数据有误', en: 'what is given is wrong' },
}
