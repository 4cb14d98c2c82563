/**
 * The areas of China within the borders of a day, read when somebody asks for them.
 */
import { type AreaIndex, indexAreas } from '@maplebridge/area'
import { areasFor } from '@maplebridge/areas-cn/provinces'
import type { AreaCounts } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'

/** The borders to roll up within: those of the day asked, with all areas that the counts name. */
export const bordersAsked = async (
  on: string | undefined,
  { counts }: { readonly counts: readonly AreaCounts[] },
): Promise<{ readonly in: AreaIndex; readonly on: string } | undefined> => {
  if (on === undefined) return undefined
  const areas = await areasFor(counts.flatMap(({ area }) => area ?? []))
  // The tests of the package index every list: one that is unsound never ships.
  return { in: Result.getOrThrow(indexAreas(areas)), on }
}
