/**
 * The lawful ways that are open to the parties of a dispute under an edition.
 */
import type { Dispute } from '@maplebridge/dispute'
import { type Remedy, remedies } from '@maplebridge/routing'
import type { Given } from '@maplebridge/rules'
import type { Edition } from './Edition.ts'

/**
 * The remedies open on the day of the edition, each with its reason and how its limits stand; `given` is what `levelledGivenOf` gives.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, layersOf, levelledGivenOf, openRemedies } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-08' }))
 * const dispute = {
 *   id: 'XN-1', matter: 'medical', area: '630103002004', filedOn: '2023-05-08', source: 'screening', facts: {},
 * }
 * const given = Result.getOrThrow(levelledGivenOf(dispute, { under }))
 * const channels = openRemedies(dispute, { under, given }).map(({ channel }) => channel)
 * assert.equal(channels.includes('suit'), true)
 * ```
 */
export const openRemedies = (
  { events }: Dispute,
  { under, given }: { readonly under: Edition; readonly given: Given },
): readonly Remedy[] => {
  const { remedies: table, timeLimits: limits, calendar, confirmation } = under
  return remedies(table, { given, counting: { limits, calendar, events }, confirmation })
}
