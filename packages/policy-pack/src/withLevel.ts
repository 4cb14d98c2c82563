/**
 * What the rules beside the risk table decide a dispute on: what is given, and the level where it is settled.
 */
import type { Dispute } from '@maplebridge/dispute'
import { classify, type RiskAssessment } from '@maplebridge/risk'
import type { Given } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { DisputeInvalidError } from './DisputeInvalidError.ts'
import type { Edition } from './Edition.ts'
import { givenOf } from './givenOf.ts'

/**
 * What a dispute gives the tables of routing, remedies and duties under an edition: as `givenOf`, with the level where
 * nothing graver is possible any more. Fails with every issue when the dispute cannot be assessed as given.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, layersOf, levelledGivenOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-08' }))
 * const by = { judgedBy: 'judicial-office', basis: '走访', on: '2023-05-08' }
 * const dispute = {
 *   id: 'XN-1', matter: 'medical', area: '630103002004', filedOn: '2023-05-08', source: 'screening',
 *   facts: { 'may-become-mass-incident': { is: true, ...by } },
 * }
 * assert.equal(Result.getOrThrow(levelledGivenOf(dispute, { under })).facts['level'], 'red')
 * ```
 */
export const levelledGivenOf = (
  dispute: Dispute,
  { under }: { readonly under: Edition },
): Result.Result<Given, DisputeInvalidError> =>
  Result.map(givenOf(dispute, { under }), (given) => levelled(given, under))

/** What is given with the level that follows from it, in place of any before; internal to the package. */
export const levelled = ({ facts: { level: _, ...facts }, ...given }: Given, { risk }: Edition): Given =>
  withLevel(
    { ...given, facts },
    risk === undefined ? null : classify({ ...given, facts }, { under: risk.table }),
  )

/** The level counts as known only when nothing graver is possible any more; internal to the package. */
export const withLevel = (given: Given, risk: RiskAssessment | null): Given =>
  risk === null || risk.established !== risk.possible
    ? given
    : { ...given, facts: { ...given.facts, level: risk.established } }
