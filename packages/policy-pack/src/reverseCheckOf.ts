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
import type { Dispute } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import { bodyHere } from './bodyHere.ts'
import type { Edition } from './Edition.ts'

/** What was done for standing duties, by the id of the duty; a duty that is left out stays unseen, not undone. */
export type ActsSent = Readonly<Record<string, readonly Act[]>>

/**
 * The reverse check of a dispute, or `null` when its events trigger none or the plan has none. The rounds looked at
 * run from the first day on record of the dispute, or of the plan if later, to the day of its conversion. Fails with `DateInvalidError` if an
 * act has an impossible date.
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
 * const check = Result.getOrThrow(reverseCheckOf(dispute, { under, acts: { 'screening-township': [] } }))
 * assert.deepEqual(check?.items.map(({ finding }) => finding).slice(0, 2), ['not-met', 'no-evidence'])
 * ```
 */
export const reverseCheckOf = (
  dispute: Dispute,
  { under, acts = {} }: { readonly under: Edition; readonly acts?: ActsSent },
): Result.Result<ReverseCheck | null, DateInvalidError> => {
  const { on, reverseCheck: section } = under
  const { events = [], area } = dispute
  if (section === undefined) return Result.succeed(null)
  const [conversion] = conversionsUnder(events, { under: section, on })
  if (conversion === undefined) return Result.succeed(null)
  const first = [firstDayOf(dispute, conversion.on), under.manifest.inForce?.from ?? '']
  const during = { from: first.toSorted().at(-1) ?? conversion.on, to: conversion.on }
  return Result.map(
    roundsIn(during, { under, acts }),
    (rounds) =>
      reverseCheck(events, {
        under: section,
        on,
        rounds,
        bodyOf: (kind) => bodyHere(kind, { area, under }),
      }) ?? null,
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
