/**
 * How serious a dispute is under a plan's own levels. A level is a proposal until a named officer confirms it,
 * and a range while facts are missing: `established` already holds, `possible` is not yet excluded.
 */
import { type Given, type GravestTable, range, reasonOf } from '@maplebridge/rules'
import type { RiskAssessment } from './RiskAssessment.ts'

/**
 * Classifies a dispute under a risk table. Total: every combination of known and unknown facts has an answer.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { classify } from '@maplebridge/risk'
 *
 * const table = {
 *   id: 'risk', combine: 'gravest', outcomes: ['blue', 'red'], facts: {},
 *   rules: [{
 *     id: 'red-mass-incident', when: { fact: 'may-become-mass-incident', is: true }, then: 'red',
 *     cites: ['S0-3.2-sig-mass'], force: 'must', summary: { zh: '可能激化为群体性事件', en: 'May become a mass incident' },
 *   }],
 * } as const
 * const given = { facts: {}, settings: {}, on: '2023-05-08' }
 * const { established, possible, missingFacts } = classify(given, { under: table })
 * assert.deepEqual([established, possible, missingFacts], ['blue', 'red', ['may-become-mass-incident']])
 * ```
 */
export const classify = (
  given: Given,
  { under }: { readonly under: GravestTable<string> },
): RiskAssessment => {
  const { established, possible, reasons, open } = range(under, { given })
  return {
    established,
    possible,
    reasons: reasons.map(reasonOf),
    open: open.map(reasonOf),
    missingFacts: [...new Set(open.flatMap((result) => result.missingFacts))],
    unsetSettings: [...new Set(open.flatMap((result) => result.unsetSettings))],
  }
}
