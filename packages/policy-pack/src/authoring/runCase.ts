/**
 * Runs a case of a pack: assesses its dispute on its day and compares what is found with what is expected.
 */
import { holds } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { assess } from '../assess.ts'
import type { Edition } from '../Edition.ts'
import { editionOn } from '../editionOn.ts'
import type { Issue } from '../Issue.ts'
import type { Pack } from '../Pack.ts'
import { levelledGivenOf } from '../withLevel.ts'
import { assumedIssues, assuming } from './assuming.ts'
import type { CaseRun } from './CaseRun.ts'
import { caseRulesIn } from './caseRulesIn.ts'
import { differencesOf, partsNamed } from './differencesOf.ts'
import { disputeOfCase } from './disputeOfCase.ts'
import { outcomeOf } from './outcomeOf.ts'
import type { PackCase } from './PackCase.ts'

/**
 * What becomes of a case under the layers of its pack (widest first). Total: a dispute that the pack cannot read, or a
 * day before it is in force, fails the case and says why.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { runCase } from '@maplebridge/policy-pack/authoring'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 *
 * const ran = runCase(
 *   {
 *     id: 'mass', title: { zh: '可能引发群体性事件', en: 'May become a mass incident' }, on: '2023-05-08',
 *     dispute: { matter: 'medical', source: 'screening', facts: { 'may-become-mass-incident': true } },
 *     expect: { level: 'yellow' },
 *   },
 *   { under: [cnNational, xiningChengzhong] },
 * )
 * assert.deepEqual(ran.differences, [{ of: 'level', before: 'yellow', after: 'red' }])
 * ```
 */
export const runCase = (
  { id, title, on, settings, dispute, expect }: PackCase,
  { under: layers }: { readonly under: readonly Pack[] },
): CaseRun => {
  const nothing = {
    case: id,
    title,
    passed: false,
    differences: [],
    issues: [],
    holds: [],
    fails: [],
    open: [],
  }
  const edition = editionOn(layers, { on })
  if (Result.isFailure(edition)) return { ...nothing, issues: [dayIssue(edition.failure.message)] }
  const issues = assumedIssues(settings, edition.success)
  if (issues.length > 0) return { ...nothing, issues }
  const under = assuming(edition.success, settings)
  const whole = disputeOfCase(dispute, { id, under })
  const assessed = assess(whole, { under })
  if (Result.isFailure(assessed)) return { ...nothing, issues: assessed.failure.issues }
  const found = outcomeOf(assessed.success)
  const differences = differencesOf(expect, found, { of: partsNamed(expect) })
  return {
    ...nothing,
    passed: differences.length === 0,
    found,
    differences,
    ...truthsOf(layers.at(-1), { dispute: whole, under }),
  }
}

const dayIssue = (message: Issue['message']): Issue => ({ code: 'date-order', path: ['on'], message })

/** Which rules of the pack itself hold of the dispute, fail or stay open. */
const truthsOf = (
  pack: Pack | undefined,
  { dispute, under }: { readonly dispute: Parameters<typeof assess>[0]; readonly under: Edition },
): Pick<CaseRun, 'holds' | 'fails' | 'open'> => {
  const given = levelledGivenOf(dispute, { under })
  if (pack === undefined || Result.isFailure(given)) return { holds: [], fails: [], open: [] }
  const judged = caseRulesIn(pack)
    .filter(
      ({ rule: { from, until } }) => (from ?? '') <= under.on && (until === undefined || under.on < until),
    )
    .map(({ rule: { id, when } }) => ({
      id,
      truth: holds(when, { given: given.success, facts: under.routing.facts }).truth,
    }))
  const those = (truth: boolean | 'unknown') =>
    judged.filter((each) => each.truth === truth).map(({ id }) => id)
  return { holds: those(true), fails: those(false), open: those('unknown') }
}
