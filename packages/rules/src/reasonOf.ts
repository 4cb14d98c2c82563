/**
 * Turns an evaluated rule into the reason that an answer carries.
 */
import type { RuleResult } from './evaluation.ts'
import type { Reason } from './Reason.ts'

/**
 * The reason of a rule that holds or is open.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { evaluate, reasonOf } from '@maplebridge/rules'
 *
 * const rule = {
 *   id: 'report', when: { fact: 'may-escalate', is: true }, then: 'report', cites: ['S0-3.4-stabilise-report'],
 *   force: 'must', summary: { zh: '可能激化的及时报告', en: 'Report what may escalate' },
 * } as const
 * const { undecided } = evaluate({ facts: {}, rules: [rule] }, { given: { facts: {}, settings: {}, on: '2023-05-08' } })
 * assert.deepEqual(undecided.map(reasonOf)[0]?.missingFacts, ['may-escalate'])
 * ```
 */
export const reasonOf = <Outcome>({
  rule,
  because,
  missingFacts,
  unsetSettings,
}: RuleResult<Outcome>): Reason => ({
  rule: rule.id,
  summary: rule.summary,
  force: rule.force,
  because,
  cites: rule.cites,
  missingFacts,
  unsetSettings,
  unresolved: rule.unresolved ?? [],
  inferred: rule.inferred ?? false,
})
