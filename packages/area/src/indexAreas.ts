/**
 * From a tree of areas as data to one that can be asked. Refuses a tree that contradicts itself, with every
 * contradiction and the codes that show it, so that no answer rests on one.
 */
import * as Result from 'effect/Result'
import type { AreaIndex } from './AreaIndex.ts'
import type { AreaChange, AreaList } from './AreaTree.ts'
import type { AreaTreeFault, AreaTreeInvalidError } from './AreaTreeInvalidError.ts'
import { noFaults } from './internal/Faults.ts'
import { gatherRows } from './internal/gatherRows.ts'
import { placeRows } from './internal/placeRows.ts'
import { tellChanges } from './internal/tellChanges.ts'

/**
 * A tree ready for questions; build it once and keep it. `areas` may be any iterable and is read once. Fails with
 * `AreaTreeInvalidError`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { indexAreas } from '@maplebridge/area'
 *
 * const tree = { id: 'demo', version: '1', asOf: '2026-01-01', sources: [], changes: [] } as const
 * const areas = [{ code: '63', name: '青海省' }, { code: '6301', name: '西宁市' }]
 * assert.equal(Result.getOrThrow(indexAreas({ ...tree, areas })).size, 2)
 *
 * const refused = indexAreas({ ...tree, areas: areas.slice(1) })
 * assert.ok(Result.isFailure(refused))
 * assert.deepEqual(refused.failure.faults[0]?.areas, ['6301', '63'])
 * ```
 */
export function indexAreas(list: AreaList): Result.Result<AreaIndex, AreaTreeInvalidError> {
  const { areas, ...tree } = list
  const faults = noFaults()
  const gathered = gatherRows(areas, { faults })
  placeRows(gathered, { roots: new Set(tree.roots), faults })
  const index: AreaIndex = {
    tree,
    size: gathered.rows.count,
    rows: gathered.rows,
    changesFrom: byCode(tree.changes, ({ from }) => from),
    changesTo: byCode(tree.changes, ({ to }) => to),
  }
  tellChanges(index, { faults })
  const found = faults.all()
  return found.length === 0 ? Result.succeed(index) : Result.fail(invalid(tree.id, found))
}

function byCode(
  changes: readonly AreaChange[],
  codesOf: (change: AreaChange) => readonly string[],
): ReadonlyMap<string, readonly AreaChange[]> {
  const found = new Map<string, AreaChange[]>()
  for (const change of changes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)))
    for (const code of codesOf(change)) found.set(code, [...(found.get(code) ?? []), change])
  return found
}

function invalid(tree: string, faults: readonly AreaTreeFault[]): AreaTreeInvalidError {
  const more = faults.length - 1
  const [first] = faults
  return {
    _tag: 'AreaTreeInvalidError',
    tree,
    faults,
    message: {
      zh: `区划树 \`${tree}\` 自相矛盾：${first?.message.zh}${more > 0 ? `；另有 ${more} 处` : ''}`,
      en: `the tree of areas \`${tree}\` contradicts itself: ${first?.message.en}${more > 0 ? `; and ${more} more` : ''}`,
    },
  }
}
