/**
 * What requests about routes have in common: the plan, and a directory of the caller's own bodies. A directory is
 * documented whole and read later, so that a wrong one is an answer about it.
 */
import {
  type DisputeRefusal,
  type Editions,
  packAndDay,
  refuse,
  refuseDispute,
  shownIssues,
} from '@maplebridge/http'
import { type DirectoryRefusedError, directoryRefused, type Edition } from '@maplebridge/policy-pack'
import { decodeDirectory } from '@maplebridge/policy-pack/schema'
import type { Directory } from '@maplebridge/routing'
import { BodyRecord } from '@maplebridge/routing/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import type { Context } from 'hono'
import type { AreaLists } from './areaLists.ts'
import { areaIssues } from './directoryAreas.ts'
import { routingProblems } from './problems.ts'

/** Pack, day and directory of a request about a route: as a contract shows them, and as they are read. */
export const routeRequest = {
  shown: { ...packAndDay.shown, directory: Schema.optionalKey(Schema.Array(BodyRecord)) },
  read: { ...packAndDay.read, directory: Schema.optionalKey(Schema.Unknown) },
} as const

/** The refusals of a directory. */
export const directoryProblems = [
  routingProblems.emptyDirectory,
  routingProblems.invalidDirectory,
  routingProblems.contradictoryDirectory,
] as const

/** What a dispute is asked under. */
export type RouteTerms = { readonly under: Edition; readonly directory: Directory | undefined }

/** Where plans and areas are looked up. */
export type Looking = { readonly editions: Editions; readonly lists: AreaLists }

type Sent = { readonly pack: string; readonly on: string; readonly directory?: unknown }

/** The plan and the bodies that a request names, or what is refused about them. */
export const routeTerms = async (
  { pack, on, directory }: Sent,
  { editions, lists }: Looking,
): Promise<Result.Result<RouteTerms, RouteRefusal>> => {
  const found = editions(pack, { on })
  if (Result.isFailure(found)) return Result.fail(found.failure)
  const under = found.success
  if (directory === undefined) return Result.succeed({ under, directory })
  const read = decodeDirectory(directory, { under })
  if (Result.isFailure(read)) return Result.fail(read.failure)
  const issues = await areaIssues(read.success, { lists, on })
  return issues.length === 0
    ? Result.succeed({ under, directory: read.success })
    : Result.fail(directoryRefused(issues, { because: 'unreadable' }))
}

/** Whatever a request about a route is refused for. */
export type RouteRefusal = DisputeRefusal | DirectoryRefusedError

const problemOf = {
  empty: routingProblems.emptyDirectory,
  unreadable: routingProblems.invalidDirectory,
  contradictory: routingProblems.contradictoryDirectory,
} as const satisfies Readonly<Record<DirectoryRefusedError['because'], unknown>>

/** Answers with the problem document of any refusal; issues of a directory lead to it from the request. */
export const refuseRoute = (c: Context, error: RouteRefusal) => {
  if (error._tag !== 'DirectoryRefusedError') return refuseDispute(c, error)
  const { because } = error
  const issues = shownIssues(error.issues, { at: ['directory'] })
  return refuse(c, problemOf[because], { message: directoryRefused(issues, { because }).message, issues })
}
