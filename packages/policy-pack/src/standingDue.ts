/**
 * The standing duties of a plan that fall due in some span of days, under the rules in force then. Refuses a span
 * that ends before the plan was in force, and a kind of body that the plan does not have: its calendar would be empty
 * and nobody would notice.
 */
import { type StandingOccurrences, standingOccurrences } from '@maplebridge/accountability'
import type { AreaTier } from '@maplebridge/area'
import type { Circumstances, DateInvalidError, PlainDate, Span } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import { type BodyKindUnknownError, bodyKindUnknown } from './BodyKindUnknownError.ts'
import type { Edition } from './Edition.ts'
import { editionOn } from './editionOn.ts'
import type { ImpossibleDateError, NotInForceError } from './editionRefusals.ts'
import { inForceOf } from './inForceOf.ts'
import type { Pack } from './Pack.ts'

/** The duties with their turns, the edition they stand in and the day from which it is in force. */
export type StandingDue = {
  readonly under: Edition
  readonly from: PlainDate
  readonly duties: readonly StandingOccurrences[]
}

/**
 * What is due in `during` under the layers (widest first), for bodies of one tier if `level` says so, for one kind of
 * body if `body` does. A span in which the plan only begins is answered by its first day.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { layersOf, standingDue } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * const during = { from: '2023-04-01', to: '2023-04-30' }
 * const { duties } = Result.getOrThrow(standingDue(layers, { during, level: 'township' }))
 * const monthly = duties.find(({ id }) => id === 'monthly-return')
 * assert.ok(monthly && 'occurrences' in monthly)
 * assert.deepEqual(monthly.occurrences, [{ from: '2023-03-01', to: '2023-03-31', due: '2023-04-03' }])
 * ```
 */
export const standingDue = (
  layers: readonly Pack[],
  {
    during,
    level,
    body,
    ...circumstances
  }: {
    readonly during: Span
    readonly level?: AreaTier | undefined
    readonly body?: string | undefined
  } & Circumstances,
): Result.Result<
  StandingDue,
  NotInForceError | ImpossibleDateError | DateInvalidError | BodyKindUnknownError
> => {
  const inForce = inForceOf(layers)
  const on = during.from < inForce.from && inForce.from <= during.to ? inForce.from : during.from
  return Result.flatMap(editionOn(layers, { on }), (under): ReturnType<typeof standingDue> => {
    const { standing, values: settings, bodies } = under
    if (body !== undefined && !Object.hasOwn(bodies, body))
      return Result.fail(bodyKindUnknown(body, { among: Object.keys(bodies) }))
    const found = standingOccurrences(standing, { during, settings, inForce, ...circumstances })
    return Result.map(found, (all) => ({
      under,
      from: inForce.from,
      duties: all.filter(
        ({ bearer }) =>
          (level === undefined || bodies[bearer]?.tier === level) && (body === undefined || bearer === body),
      ),
    }))
  })
}
