/**
 * Combines a `gravest` table: the gravest outcome that is established and the gravest that is still possible.
 * While they differ there is no single outcome, and no type here offers one.
 */

import { evaluate } from './evaluate.ts'
import { type Evaluation, none, type RuleResult } from './evaluation.ts'
import type { Given } from './Given.ts'
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
  const { satisfied, undecided } = evaluation
  const floor = gravest(satisfied, table, 0)
  const top = gravest(undecided, table, floor)
  // proof: both are places in `outcomes`
  const [established, possible] = [table.outcomes[floor] as Outcome, table.outcomes[top] as Outcome]
  return {
    established,
    possible,
    reasons: ofGravity(satisfied, table, floor),
    open: top === floor ? none : gravestFirst(undecided, table, floor),
    evaluation,
  }
}

const gravity = <Outcome extends string>(
  { rule }: RuleResult<Outcome>,
  table: GravestTable<Outcome>,
): number => table.outcomes.indexOf(rule.then)

/** The place of the gravest outcome, at least that of the floor. */
const gravest = <Outcome extends string>(
  results: readonly RuleResult<Outcome>[],
  table: GravestTable<Outcome>,
  floor: number,
): number => {
  let top = floor
  for (let at = 0; at < results.length; at += 1) {
    const result = results[at]
    if (result !== undefined) top = Math.max(top, gravity(result, table))
  }
  return top
}

/** The results of one outcome. Most disputes have few, and a list of them is often the whole. */
const ofGravity = <Outcome extends string>(
  results: readonly RuleResult<Outcome>[],
  table: GravestTable<Outcome>,
  wanted: number,
): readonly RuleResult<Outcome>[] => {
  const first = results[0]
  if (results.length > 1) return results.filter((result) => gravity(result, table) === wanted)
  return first !== undefined && gravity(first, table) === wanted ? results : none
}

const gravestFirst = <Outcome extends string>(
  results: readonly RuleResult<Outcome>[],
  table: GravestTable<Outcome>,
  floor: number,
): readonly RuleResult<Outcome>[] =>
  results
    .filter((result) => gravity(result, table) > floor)
    .sort((one, other) => gravity(other, table) - gravity(one, table))
