/**
 * Which rules of a pack its cases decide. A rule is covered when one case makes it hold and another makes it fail;
 * a rule without a condition can only hold.
 */

import { testsIn } from '@maplebridge/rules'
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import type { Pack } from '../Pack.ts'
import type { CaseRun } from './CaseRun.ts'
import { caseRulesIn } from './caseRulesIn.ts'

/** A rule and the cases in which it holds and fails. */
export const CoveredRule = Schema.Struct({
  section: Schema.String,
  rule: Code,
  summary: Label,
  holdsIn: Schema.Array(Code),
  failsIn: Schema.Array(Code),
  covered: Schema.Boolean,
}).annotate({
  identifier: 'CoveredRule',
  description: 'A rule and the cases that decide it either way. 规则及判定其成立与不成立的案例。',
})

/** A rule and the cases in which it holds and fails. */
export type CoveredRule = typeof CoveredRule.Type

/**
 * The rules of a pack with the cases that decide them.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { coverageOf, runCase } from '@maplebridge/policy-pack/authoring'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 *
 * const ran = runCase(
 *   {
 *     id: 'mass', title: { zh: '可能引发群体性事件', en: 'May become a mass incident' }, on: '2023-05-08',
 *     dispute: { matter: 'medical', source: 'screening', facts: { 'may-become-mass-incident': true } },
 *     expect: {},
 *   },
 *   { under: [cnNational, xiningChengzhong] },
 * )
 * const rule = coverageOf(xiningChengzhong, { by: [ran] }).find((each) => each.rule === 'red-mass-incident')
 * assert.deepEqual([rule?.holdsIn, rule?.failsIn, rule?.covered], [['mass'], [], false])
 * ```
 */
export const coverageOf = (pack: Pack, { by }: { readonly by: readonly CaseRun[] }): readonly CoveredRule[] =>
  caseRulesIn(pack).map(({ section, rule: { id, summary, when } }) => {
    const holdsIn = by.filter((run) => run.holds.includes(id)).map((run) => run.case)
    const failsIn = by.filter((run) => run.fails.includes(id)).map((run) => run.case)
    const always = testsIn(when).length === 0
    return {
      section,
      rule: id,
      summary,
      holdsIn,
      failsIn,
      covered: holdsIn.length > 0 && (always || failsIn.length > 0),
    }
  })
