/**
 * The points that a plan leaves unresolved and that touch an answer.
 */
import type { Edition } from './Edition.ts'
import type { Unresolved } from './Pack.ts'

/**
 * The points behind the entries of an answer, those of the settings it wants, and those that touch every answer; each
 * once.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, layersOf, touchedPoints } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-08' }))
 * const points = touchedPoints([{ unresolved: ['CONF-11'] }, { unresolved: ['CONF-11'] }, {}], { under })
 * assert.deepEqual(points.map(({ id }) => id).filter((id) => id === 'CONF-11'), ['CONF-11'])
 * ```
 */
export const touchedPoints = (
  entries: readonly { readonly unresolved?: readonly string[] }[],
  { unsetSettings = [], under }: { readonly unsetSettings?: readonly string[]; readonly under: Edition },
): readonly Unresolved[] => {
  const { openThroughout, settings, unresolved } = under
  const ids = new Set([
    ...openThroughout,
    ...entries.flatMap((entry) => entry.unresolved ?? []),
    ...unsetSettings.flatMap((id) => settings[id]?.cites ?? []),
  ])
  return [...ids].flatMap((id) => unresolved[id] ?? [])
}
