/**
 * A staffing table against the norms of a plan. Refuses a table with kinds of bodies, counts or ids that cannot be
 * right; what is only absent is not known.
 */
import { judgeNorms, type NormJudged, type Staffing } from '@maplebridge/accountability'
import type { BodyId } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import type { Edition } from './Edition.ts'
import { factIssues } from './factIssues.ts'
import type { Issue } from './Issue.ts'
import { type StaffingInvalidError, staffingInvalid } from './StaffingInvalidError.ts'
import { issue, unknownCode } from './unknownCode.ts'

/** Each norm with what was found of the bodies, and the bodies of kinds that no norm is for. */
export type StaffingJudged = {
  readonly norms: readonly NormJudged[]
  readonly withoutNorm: readonly BodyId[]
}

/**
 * Each norm of an edition with what was found of the bodies. Fails with every issue of the table.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, judgeStaffing, layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'dadukou' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2022-01-01' }))
 * const staffing = [{ id: 'a', kind: 'township-pmc', facts: { 'full-time-mediators': 2 } }]
 * const { norms } = Result.getOrThrow(judgeStaffing(staffing, { under }))
 * const norm = norms.find(({ reason }) => reason.rule === 'full-time-mediators-township')
 * assert.deepEqual(norm?.totals, { met: 1, of: 1, unknown: 0, notApplicable: 0 })
 * ```
 */
export const judgeStaffing = (
  staffing: Staffing,
  { under }: { readonly under: Edition },
): Result.Result<StaffingJudged, StaffingInvalidError> => {
  const issues = staffingIssues(staffing, under)
  if (issues.length > 0) return Result.fail(staffingInvalid(issues))
  const named = kindsOf(under.norms)
  return Result.succeed({
    norms: judgeNorms(under.norms, { staffing, settings: under.values, on: under.on }),
    withoutNorm: staffing.flatMap(({ id, kind }) => (named.has(kind) ? [] : [id])),
  })
}

const staffingIssues = (staffing: Staffing, { bodies, norms, on }: Edition): readonly Issue[] => {
  const first = new Map<string, number>()
  return staffing.flatMap(({ id, kind, facts }, at) => {
    const twin = first.get(id)
    first.set(id, twin ?? at)
    return [
      ...(twin === undefined ? [] : [issue('duplicate-id', [at, 'id'], twice(twin))]),
      ...(Object.hasOwn(bodies, kind)
        ? []
        : [unknownCode('unknown-value', [at, 'kind'], kind, [...kindsOf(norms), ...Object.keys(bodies)])]),
      ...Object.entries(facts).flatMap(([fact, value]) =>
        factIssues(fact, value, { facts: norms.facts, on, at: [at, 'facts'] }),
      ),
    ]
  })
}

/** The kinds of bodies that norms are for. */
const kindsOf = ({ rules }: Edition['norms']): ReadonlySet<string> =>
  new Set(rules.flatMap(({ then }) => ('together' in then ? then.together.flatMap(({ of }) => of) : then.of)))

const twice = (first: number) => ({
  zh: `与第 ${first + 1} 行的编号相同；每个机构只列一行，请合并或改用另一编号`,
  en: `row ${first + 1} has the same id; give each body one row, or another id`,
})
