/**
 * The areas of China as a tree: provinces, prefectures and counties always, townships and villages of the provinces
 * that are added. As the national statistics listed them on 30 June 2023, with some of the changes since 2019.
 */
import type { AreaList, AreaRecord } from '@maplebridge/area'
import counties from '../documents/counties.json' with { type: 'json' }
import { changes } from './changes.ts'
import { formerAreas, foundedOn } from './formerAreas.ts'
import { countyLayout, recordsOf } from './recordsOf.ts'
import { sources } from './sources.ts'

/**
 * The tree, ready for `indexAreas`; `with` adds the townships and villages of provinces. Nothing is read before the
 * areas are asked for, and nothing is kept.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { areaOn, indexAreas } from '@maplebridge/area'
 * import { areasCn } from '@maplebridge/areas-cn'
 * import { areas as qinghai } from '@maplebridge/areas-cn/63'
 *
 * const china = Result.getOrThrow(indexAreas(areasCn({ with: [qinghai] })))
 * const village = Result.getOrThrow(areaOn('630103002004', { in: china, on: '2023-05-08' }))
 * assert.deepEqual([village.tier, village.parent], ['village', '630103002'])
 * ```
 */
export const areasCn = (options: { readonly with?: readonly Iterable<AreaRecord>[] } = {}): AreaList => ({
  id: 'cn',
  version: '2023.6.30',
  asOf: '2023-06-30',
  sources,
  areas: { [Symbol.iterator]: () => areasWith(options.with ?? []) },
  changes,
})

function* areasWith(lists: readonly Iterable<AreaRecord>[]): Generator<AreaRecord> {
  for (const area of recordsOf(counties, countyLayout)) {
    const from = foundedOn[area.code]
    yield from === undefined ? area : { ...area, from }
  }
  yield* formerAreas
  for (const list of lists) yield* list
}
