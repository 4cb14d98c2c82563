/**
 * Builds the routing table of a plan from its rows.
 */
import type { FactRegister, PerQuestionTable } from '@maplebridge/rules'
import type { RouteOutcome, RoutingRule } from './RoutingRule.ts'

/**
 * The rows as a table in which each answers the question its outcome names: `lead`, `assisting`, `supervising`,
 * `procedure`, `docking` or `refer-out`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { routingTable } from '@maplebridge/routing'
 *
 * const row = {
 *   id: 'small-to-village', when: { all: [] }, then: { lead: 'village-pmc' }, cites: ['S0-4.2-levels'],
 *   force: 'must', summary: { zh: '小事不出村', en: 'Small matters stay in the village' },
 * } as const
 * assert.equal(routingTable([row], { facts: {} }).rules[0]?.question, 'lead')
 * ```
 */
export const routingTable = (
  rules: readonly RoutingRule[],
  { facts }: { readonly facts: FactRegister },
): PerQuestionTable<RouteOutcome> => ({
  id: 'routing',
  combine: 'perQuestion',
  facts,
  rules: rules.map((rule) => ({ ...rule, question: questionOf(rule.then) })),
})

const questionOf = (outcome: RouteOutcome): string =>
  'referOut' in outcome ? 'refer-out' : Object.keys(outcome).join()
