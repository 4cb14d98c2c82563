/**
 * The findings about the duties, guards and escalation of an edition, with a directory of bodies if there is one.
 */
import { type DutyFinding, lintDuties } from '@maplebridge/accountability'
import type { Directory } from '@maplebridge/routing'
import type { Edition } from './Edition.ts'

/**
 * What `lintDuties` finds in an edition. With a `directory`, kinds that have a tier and of which it has no body on the
 * day of the edition are found too.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { dutyFindingsOf, editionOn } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2023-05-08' }))
 * assert.deepEqual(dutyFindingsOf(under).map(({ code }) => code), ['overdue-to-nobody'])
 * ```
 */
export const dutyFindingsOf = (
  under: Edition,
  { directory }: { readonly directory?: Directory } = {},
): readonly DutyFinding[] => {
  const there = [...(directory?.bodies.values() ?? [])].filter(
    ({ from, until }) => (from ?? under.on) <= under.on && (until === undefined || under.on < until),
  )
  const present = directory === undefined ? undefined : new Set(there.map(({ kind }) => kind))
  return lintDuties(under, { present })
}
