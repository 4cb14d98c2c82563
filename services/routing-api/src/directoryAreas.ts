/**
 * Which bodies of a directory stand in an area that the list of areas does not have on a day. A code that the list does
 * not know is let pass after the list's own day: a new area is in no old list.
 */
import { type AreaCode, type AreaIndex, type AreaRefusal, areaOn, parseAreaCode } from '@maplebridge/area'
import type { Issue } from '@maplebridge/policy-pack'
import type { BodyRecord, Directory } from '@maplebridge/routing'
import * as Result from 'effect/Result'
import type { AreaLists } from './areaLists.ts'

/** An issue for each body whose area is not there on the day, at its place in the directory. */
export const areaIssues = async (
  { bodies }: Directory,
  { lists, on }: { readonly lists: AreaLists; readonly on: string },
): Promise<readonly Issue[]> => {
  const found = await Promise.all([...bodies.values()].map((body) => refusalOf(body, { lists, on })))
  return found.flatMap((refusal, at) => {
    if (refusal === undefined) return []
    const { message } = refusal
    return [{ code: 'unknown-area', path: [at, 'area'], message, ...nearestIn(refusal) } as const]
  })
}

const refusalOf = async (
  { area }: BodyRecord,
  { lists, on }: { readonly lists: AreaLists; readonly on: string },
): Promise<AreaRefusal | undefined> => {
  // A zone or a grid is a part that no national list has; the area around it is looked up.
  const [listed = ''] = (area ?? '').split('-')
  const code = parseAreaCode(listed)
  if (area === undefined || Result.isFailure(code)) return undefined
  const index = await lists(code.success)
  return refusalIn(code.success, index, on)
}

const refusalIn = (code: AreaCode, index: AreaIndex, on: string): AreaRefusal | undefined => {
  const found = areaOn(code, { in: index, on })
  if (Result.isSuccess(found)) return undefined
  return found.failure._tag === 'AreaUnknownError' && on > index.tree.asOf ? undefined : found.failure
}

/** The code to use instead, where there is only one. */
const nearestIn = (refusal: AreaRefusal): Pick<Issue, 'nearest'> => {
  const codes = insteadOf(refusal)
  const [only, ...others] = codes
  return only === undefined || others.length > 0 ? {} : { nearest: only }
}

const insteadOf = (refusal: AreaRefusal): readonly string[] => {
  switch (refusal._tag) {
    case 'AreaCodeInvalidError':
      return refusal.suggestion === undefined ? [] : [refusal.suggestion]
    case 'AreaUnknownError':
      return [refusal.within.code]
    case 'AreaRetiredError':
      return refusal.successors.map(({ code }) => code)
    case 'AreaNotYetError':
      return refusal.predecessors.map(({ code }) => code)
    case 'AreaElsewhereError':
      return []
  }
}
