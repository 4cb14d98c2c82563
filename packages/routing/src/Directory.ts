/**
 * A directory of bodies that has been read and found sound, in the form that `route` asks.
 */
import type { BodyId } from '@maplebridge/dispute'
import type { BodyRecord } from './BodyRecord.ts'
import type { DirectoryWarning } from './DirectoryWarning.ts'
import type { AreaTable } from './internal/areaTable.ts'

/** One body, or the several of a kind in one place. */
export type BodiesHere = BodyRecord | readonly BodyRecord[]

/** A directory ready for questions; made by `directoryOf`. `places` is no API: kind, then area, then who is there. */
export type Directory = {
  readonly bodies: ReadonlyMap<BodyId, BodyRecord>
  readonly warnings: readonly DirectoryWarning[]
  readonly places: ReadonlyMap<string, AreaTable<BodiesHere>>
}
