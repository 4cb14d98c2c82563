/**
 * From a dispute to its duties under an edition, in one pure call.
 */
import type { Dispute } from '@maplebridge/dispute'
import type { Given, Reason } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { Assessing } from './assess.ts'
import { citationsOf } from './citationsOf.ts'
import type { DisputeDuties } from './DisputeDuties.ts'
import type { DisputeInvalidError } from './DisputeInvalidError.ts'
import { distinct } from './distinct.ts'
import { dutiesUnder, settingsWanted } from './dutiesUnder.ts'
import { identityOf } from './identityOf.ts'
import { routeUnder } from './routeUnder.ts'
import { touchedPoints } from './touchedPoints.ts'
import { levelledGivenOf } from './withLevel.ts'

/**
 * The duties of a dispute on the day of the edition. Fails with every issue when the dispute cannot be assessed as
 * given.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { dutiesOf, editionOn, layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-10' }))
 * const dispute = {
 *   id: 'XN-1', matter: 'neighbour', area: '630103002004', filedOn: '2023-05-08', source: 'screening', facts: {},
 * } as const
 * const { duties } = Result.getOrThrow(dutiesOf(dispute, { under }))
 * assert.ok(duties.some(({ id }) => id === 'XN-1/register'))
 * ```
 */
export const dutiesOf = (
  dispute: Dispute,
  assessing: Assessing,
): Result.Result<DisputeDuties, DisputeInvalidError> =>
  Result.map(levelledGivenOf(dispute, assessing), (given) => owed(dispute, assessing, given))

/** The duties of a dispute on what is given of it, with what every answer about duties says; internal to the package. */
export const owed = (dispute: Dispute, { under, directory }: Assessing, given: Given): DisputeDuties => {
  const decision = routeUnder(dispute, { under, given, directory })
  const { open, undecided } = dutiesUnder(dispute, { under, given, decision })
  const reasons: readonly Reason[] = [...open.map(({ reason }) => reason), ...undecided]
  const unsetSettings = distinct([
    ...reasons.flatMap((reason) => reason.unsetSettings),
    ...settingsWanted(open),
  ])
  const wanted = unsetSettings.flatMap((id) => under.settings[id]?.cites ?? [])
  return {
    dispute: dispute.id,
    ...identityOf(under),
    duties: open,
    undecidedDuties: undecided,
    missingFacts: distinct(undecided.flatMap(({ missingFacts }) => missingFacts)).filter(
      (id) => under.facts[id]?.derived === undefined,
    ),
    unsetSettings,
    unresolved: touchedPoints(reasons, { unsetSettings, under }),
    citations: citationsOf([...reasons.flatMap(({ cites }) => cites), ...wanted], { under }),
  }
}
