/**
 * What a dispute gives the rules: its own facts together with those that follow from its matter, its source and its
 * events, the settings of the edition, and its day. Refuses a dispute that cannot be assessed as given.
 */
import { areaAtTier } from '@maplebridge/area'
import { daysBetween } from '@maplebridge/calendar'
import { type Dispute, disputeState } from '@maplebridge/dispute'
import type { FactValue, Given } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { type DisputeInvalidError, disputeInvalid } from './DisputeInvalidError.ts'
import { derivedFact } from './derivedFact.ts'
import { disputeIssues } from './disputeIssues.ts'
import type { Edition } from './Edition.ts'

/**
 * What the tables of an edition decide a dispute on. The level is not among the facts: it follows from the risk table.
 * Fails with every issue when the dispute names codes the pack does not know or values outside their domain.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, givenOf, layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-08' }))
 * const dispute = {
 *   id: 'XN-1', matter: 'medical', area: '630103002004', filedOn: '2023-05-08', source: 'screening', facts: {},
 *   events: [{ type: 'party-refused', party: 'claimant', on: '2023-05-08' }],
 * } as const
 * const { facts, on } = Result.getOrThrow(givenOf(dispute, { under }))
 * assert.deepEqual([facts['matter'], facts['party-refused'], on], ['medical', true, '2023-05-08'])
 * ```
 */
export const givenOf = (
  dispute: Dispute,
  { under }: { readonly under: Edition },
): Result.Result<Given, DisputeInvalidError> => {
  const issues = disputeIssues(dispute, { under })
  if (issues.length > 0) return Result.fail(disputeInvalid(issues))
  const facts = { ...dispute.facts, ...derivedFrom(dispute, under) }
  return Result.succeed({ facts, settings: under.values, on: under.on })
}

const derivedFrom = (dispute: Dispute, under: Edition): Readonly<Record<string, FactValue>> => {
  const state = disputeState(dispute.events ?? [], { on: under.on })
  const known: readonly (readonly [string | undefined, FactValue | undefined])[] = [
    ['matter', dispute.matter],
    [derivedFact(under, 'source')?.id, dispute.source],
    [derivedFact(under, 'refusal')?.id, state.refusedBy.length > 0],
    [derivedFact(under, 'mediation')?.id, state.mediation],
    [derivedFact(under, 'days-since-filed')?.id, daysUpTo(dispute.filedOn, under.on)],
    [derivedFact(under, 'days-since-arisen')?.id, daysUpTo(dispute.arisenOn, under.on)],
    ...tiers.map((tier) => [derivedFact(under, tier)?.id, areaAtTier(dispute.area, { tier })] as const),
  ]
  return Object.fromEntries(
    known.flatMap(([id, value]) => (id === undefined || value === undefined ? [] : [[id, value] as const])),
  )
}

/** Tiers at which the area of a dispute may be a fact of its own. */
const tiers = ['county', 'township', 'village'] as const

const daysUpTo = (day: string | undefined, on: string): number | undefined =>
  day === undefined ? undefined : Result.getOrUndefined(daysBetween(day, { to: on }))
