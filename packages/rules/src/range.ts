/**
 * Combines a `gravest` table: the gravest outcome that is established and the gravest that is still possible.
 * While they differ there is no single outcome, and no type here offers one.
 */

import { type Evaluation, evaluate } from './evaluate.ts'
import type { Given } from './Given.ts'
import type { RuleResult } from './ruleResult.ts'
import type { GravestTable } from './Table.ts'

/** The outcome already certain and the gravest one not yet excluded, with the evaluation behind them. */
export type OutcomeRange<Outcome> = {
  readonly established: Outcome
  readonly possible: Outcome
  /** The rules that establish the outcome; empty when it is the floor that always holds. */
  readonly reasons: readonly RuleResult<Outcome>[]
  /** The rules that would make it graver, gravest first. */
  readonly open: readonly RuleResult<Outcome>[]
  readonly evaluation: Evaluation<Outcome>
}

/**
 * The established and the possible outcome of a `gravest` table.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { range } from '@maplebridge/rules'
 *
 * const table = {
 *   id: 'risk', combine: 'gravest', outcomes: ['blue', 'red'], facts: {},
 *   rules: [{
 *     id: 'red-escalates', when: { fact: 'may-escalate', is: true }, then: 'red', cites: ['S0-3.2-risk-red'],
 *     force: 'must', summary: { zh: '可能激化', en: 'May escalate' },
 *   }],
 * } as const
 * const { established, possible } = range(table, { given: { facts: {}, settings: {}, on: '2023-05-08' } })
 * assert.deepEqual([established, possible], ['blue', 'red'])
 * ```
 */
export const range = <Outcome extends string>(
  table: GravestTable<Outcome>,
  { given }: { readonly given: Given },
): OutcomeRange<Outcome> => {
  const evaluation = evaluate(table, { given })
  const gravity = (outcome: Outcome): number => table.outcomes.indexOf(outcome)
  const gravest = (results: readonly RuleResult<Outcome>[], floor: Outcome): Outcome =>
    results.reduce((top, { rule }) => (gravity(rule.then) > gravity(top) ? rule.then : top), floor)
  const established = gravest(evaluation.satisfied, table.outcomes[0])
  return {
    established,
    possible: gravest(evaluation.undecided, established),
    reasons: evaluation.satisfied.filter(({ rule }) => rule.then === established),
    open: evaluation.undecided
      .filter(({ rule }) => gravity(rule.then) > gravity(established))
      .sort((a, b) => gravity(b.rule.then) - gravity(a.rule.then)),
    evaluation,
  }
}
