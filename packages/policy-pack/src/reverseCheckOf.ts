/**
 * The reverse check of a dispute under the rules of a day, with the rounds of standing duties that show screening,
 * analysis and reporting. A dispute that no plan's trigger has reached has none.
 */
import {
  type Act,
  conversionsUnder,
  fulfilments,
  type ReverseCheck,
  type RoundsShown,
  reverseCheck,
  standingOccurrences,
} from '@maplebridge/accountability'
import type { DateInvalidError, PlainDate, Span } from '@maplebridge/calendar'
import type { Body, Dispute } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import { bodyHere } from './bodyHere.ts'
import { citationsOf } from './citationsOf.ts'
import { type DisputeInvalidError, disputeInvalid } from './DisputeInvalidError.ts'
import type { DisputeReverseCheck } from './DisputeReverseCheck.ts'
import { disputeIssues } from './disputeIssues.ts'
import type { Edition } from './Edition.ts'
import { identityOf } from './identityOf.ts'
import { touchedPoints } from './touchedPoints.ts'

/** What was done for standing duties, by the id of the duty; a duty that is left out stays unseen, not undone. */
export type ActsSent = Readonly<Record<string, readonly Act[]>>

/**
 * The reverse check of a dispute on the day of the edition, or why there is none. The rounds looked at run from the
 * first day on record of the dispute, or of the plan if later, to the day of its conversion. Fails with every issue
 * when the dispute cannot be assessed as given, and with `DateInvalidError` if an act has an impossible date.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, reverseCheckOf } from '@maplebridge/policy-pack'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational, xiningChengzhong], { on: '2023-06-30' }))
 * const dispute = {
 *   id: 'XN-1', matter: 'neighbour', area: '630103002004', filedOn: '2023-05-08', source: 'screening', facts: {},
 *   events: [{ type: 'converted', into: 'criminal-case', on: '2023-05-20' }],
 * } as const
 * const acts = { 'screening-township': [] }
 * const { outcome, reverseCheck } = Result.getOrThrow(reverseCheckOf(dispute, { under, acts }))
 * assert.equal(outcome, 'checked')
 * assert.deepEqual(reverseCheck?.items.map(({ finding }) => finding).slice(0, 2), ['not-met', 'no-evidence'])
 * ```
 */
export const reverseCheckOf = (
  dispute: Dispute,
  { under, acts = {} }: { readonly under: Edition; readonly acts?: ActsSent },
): Result.Result<DisputeReverseCheck, DisputeInvalidError | DateInvalidError> => {
  const issues = disputeIssues(dispute, { under })
  if (issues.length > 0) return Result.fail(disputeInvalid(issues))
  return Result.map(checkOf(dispute, { under, acts }), (check): DisputeReverseCheck => {
    const { triggers = [] } = under.reverseCheck ?? {}
    return {
      dispute: dispute.id,
      ...identityOf(under),
      outcome: check !== null ? 'checked' : under.reverseCheck ? 'not-triggered' : 'plan-has-none',
      triggers: triggers.map(({ into, label }) => ({ into, label })),
      reverseCheck: check,
      unresolved: touchedPoints(check === null ? [] : [check.trigger, ...check.later], { under }),
      citations: citationsOf(
        [...(check === null ? [] : clausesOf(check)), ...triggers.flatMap(({ cites }) => cites)],
        { under },
      ),
    }
  })
}

/** The clauses that a reverse check rests on; internal to the package. */
export const clausesOf = ({ trigger, later, items, upward, consequence }: ReverseCheck): readonly string[] =>
  [trigger, ...later, ...items, ...(upward === undefined ? [] : [upward]), consequence].flatMap(
    ({ cites }) => cites,
  )

const checkOf = (
  dispute: Dispute,
  { under, acts }: { readonly under: Edition; readonly acts: ActsSent },
): Result.Result<ReverseCheck | null, DateInvalidError> => {
  const { on, reverseCheck: section } = under
  const { events = [], area } = dispute
  const [conversion] = section === undefined ? [] : conversionsUnder(events, { under: section, on })
  if (section === undefined || conversion === undefined) return Result.succeed(null)
  const first = [firstDayOf(dispute, conversion.on), under.manifest.inForce?.from ?? '']
  const during = { from: first.toSorted().at(-1) ?? conversion.on, to: conversion.on }
  const bodyOf = (kind: string): Body => bodyHere(kind, { area, under })
  return Result.map(
    roundsIn(during, { under, acts }),
    (rounds) => reverseCheck(events, { under: section, on, rounds, bodyOf }) ?? null,
  )
}

/** The first day on record, never after the conversion. */
const firstDayOf = ({ filedOn, arisenOn, events = [] }: Dispute, convertedOn: PlainDate): PlainDate =>
  [filedOn, arisenOn ?? filedOn, ...events.map(({ on }) => on), convertedOn].sort()[0] ?? filedOn

const roundsIn = (
  during: Span,
  { under, acts }: { readonly under: Edition; readonly acts: ActsSent },
): Result.Result<readonly RoundsShown[], DateInvalidError> => {
  const seen = under.standing.filter(({ id }) => acts[id] !== undefined)
  return Result.flatMap(
    standingOccurrences(seen, { during, settings: under.values, inForce: during }),
    (duties) =>
      Result.all(
        duties.flatMap((duty) => {
          if ('open' in duty) return []
          const judged = fulfilments(duty.occurrences, { acts: acts[duty.id] ?? [], on: during.to })
          return [Result.map(judged, (turns): RoundsShown => ({ duty: duty.id, turns }))]
        }),
      ),
  )
}
