/**
 * A tree of areas that has been read and found sound, in the form that questions are asked of.
 */
import type { AreaChange, AreaList } from './AreaTree.ts'
import type { AreaRows } from './internal/AreaRows.ts'

/** A tree ready for questions; made by `indexAreas`. `size` counts its records; `rows` is no API. */
export type AreaIndex = {
  readonly tree: Omit<AreaList, 'areas'>
  readonly size: number
  readonly rows: AreaRows
  readonly changesFrom: ReadonlyMap<string, readonly AreaChange[]>
  readonly changesTo: ReadonlyMap<string, readonly AreaChange[]>
}
