/**
 * From a dispute to what the guards of an edition say about its next steps, in one pure call.
 */
import { type Guarding, guard } from '@maplebridge/accountability'
import type { Dispute } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import { citationsOf } from './citationsOf.ts'
import type { DisputeGuards } from './DisputeGuards.ts'
import type { DisputeInvalidError } from './DisputeInvalidError.ts'
import type { Edition } from './Edition.ts'
import { identityOf } from './identityOf.ts'
import { touchedPoints } from './touchedPoints.ts'
import { levelledGivenOf } from './withLevel.ts'

/**
 * What the guards say about each step asked about; without `next`, about each step that a guard of the edition may hold
 * back. Fails with every issue when the dispute cannot be assessed as given.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, guardsOf } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2023-05-10' }))
 * const dispute = {
 *   id: 'XN-1', matter: 'neighbour', area: '630103002004', filedOn: '2023-05-08', source: 'screening', facts: {},
 *   events: [{ type: 'mediation-failed', on: '2023-05-09' }],
 * } as const
 * const { steps: [closing] } = Result.getOrThrow(guardsOf(dispute, { under, next: ['closed'] }))
 * assert.deepEqual(closing?.heldBackBy.map(({ missing }) => missing), [[['told-other-ways']]])
 * ```
 */
export const guardsOf = (
  dispute: Dispute,
  { under, next }: { readonly under: Edition; readonly next?: readonly Guarding['next'][] },
): Result.Result<DisputeGuards, DisputeInvalidError> =>
  Result.map(levelledGivenOf(dispute, { under }), (given) => {
    const guarded = new Set(under.guards.rules.flatMap(({ then }) => then.holds))
    const { events = [] } = dispute
    const steps = [...new Set(next ?? guarded)].map((step) =>
      guard(step, { events, under: under.guards, given }),
    )
    const reasons = steps
      .flatMap(({ heldBackBy, warnings, undecided }) => [...heldBackBy, ...warnings, ...undecided])
      .map(({ reason }) => reason)
    return {
      dispute: dispute.id,
      ...identityOf(under),
      steps,
      unresolved: touchedPoints(reasons, { under }),
      citations: citationsOf(
        reasons.flatMap(({ cites }) => cites),
        { under },
      ),
    }
  })
