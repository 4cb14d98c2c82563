/**
 * Applies a table to what is known: which rules hold, which are still open and which facts and settings would
 * close them. Rules that do not apply are left out. Refuses nothing; a table is checked when it is built.
 */
import { type Evaluation, held, none, type Options, open, type RuleResult } from './evaluation.ts'
import type { Given } from './Given.ts'
import { truthOf } from './holds.ts'
import { itemsAt } from './match.ts'
import { type Matcher, matcher } from './matcher.ts'
import type { Rule } from './Rule.ts'
import { type Rules, remembered } from './remembered.ts'
import { alone, type Remembering, remembering, said } from './said.ts'

/**
 * Applies a table to the given facts.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { evaluate } from '@maplebridge/rules'
 *
 * const table = {
 *   id: 'risk', combine: 'all', facts: {},
 *   rules: [{
 *     id: 'report', when: { fact: 'may-escalate', is: true }, then: 'report', cites: ['S0-3.4-stabilise-report'],
 *     force: 'must', summary: { zh: '可能激化的及时报告', en: 'Report what may escalate' },
 *   }],
 * } as const
 * const { satisfied, missingFacts } = evaluate(table, { given: { facts: {}, settings: {}, on: '2023-05-08' } })
 * assert.deepEqual([satisfied.length, missingFacts], [0, ['may-escalate']])
 * ```
 */
export const evaluate = <Outcome>(
  table: Rules<Outcome>,
  { given }: { readonly given: Given },
): Evaluation<Outcome> => {
  // proof: what is kept beside a list of rules was made of these rules
  const match = matcherOf(table, given.settings) as Matcher<Saying<Outcome>> | undefined
  const options = { given, facts: table.facts }
  return match === undefined ? closedBy(rowByRow(table.rules, options)) : atOnce(match(given), options)
}

type Saying<Outcome> = {
  readonly satisfied: readonly Remembering<Outcome>[]
  readonly undecided: readonly Remembering<Outcome>[]
}

const matcherOf = remembered(({ facts, rules }, settings): Matcher<Saying<unknown>> | undefined => {
  const all = remembering(rules)
  return matcher(rules, { facts, settings }, ({ satisfied, undecided }) => ({
    satisfied: itemsAt(satisfied, all),
    undecided: itemsAt(undecided, all),
  }))
})

/** Adds what would close the open rules. */
const closedBy = <Outcome>({ satisfied, undecided }: Results<Outcome>): Evaluation<Outcome> => ({
  satisfied,
  undecided,
  missingFacts: distinct(undecided, (result) => result.missingFacts),
  unsetSettings: distinct(undecided, (result) => result.unsetSettings),
})

const atOnce = <Outcome>(
  { satisfied, undecided }: Saying<Outcome>,
  options: Options,
): Evaluation<Outcome> => {
  const first = satisfied[0]
  if (undecided.length === 0) {
    if (first === undefined) return nothing
    if (satisfied.length === 1) return alone(said(first, true, options))
  }
  return closedBy({
    satisfied: saidByAll(satisfied, true, options),
    undecided: saidByAll(undecided, 'unknown', options),
  })
}

/** What each of the rules says. The list is shared and frozen, for which `map` and `for … of` are slow. */
const saidByAll = <Outcome>(
  rules: readonly Remembering<Outcome>[],
  truth: true | 'unknown',
  options: Options,
): readonly RuleResult<Outcome>[] => {
  if (rules.length === 0) return none
  const results = new Array<RuleResult<Outcome>>(rules.length)
  for (let at = 0; at < rules.length; at += 1) {
    // proof: `at` is below the number of rules
    results[at] = said(rules[at] as Remembering<Outcome>, truth, options).result
  }
  return results
}

type Results<Outcome> = Pick<Evaluation<Outcome>, 'satisfied' | 'undecided'>

const rowByRow = <Outcome>(rules: readonly Rule<Outcome>[], options: Options): Results<Outcome> => {
  const satisfied: RuleResult<Outcome>[] = []
  const undecided: RuleResult<Outcome>[] = []
  for (const rule of rules) {
    const truth = truthOf(rule.when, options)
    if (truth === true) satisfied.push(held(rule, options))
    if (truth === 'unknown') undecided.push(open(rule, options))
  }
  return { satisfied, undecided }
}

const nothing = Object.freeze({ satisfied: none, undecided: none, missingFacts: none, unsetSettings: none })

const distinct = <Outcome>(
  results: readonly RuleResult<Outcome>[],
  idsOf: (result: RuleResult<Outcome>) => readonly string[],
): readonly string[] => {
  if (results.length === 0) return none
  const ids = new Set<string>()
  for (const result of results) for (const id of idsOf(result)) ids.add(id)
  return [...ids]
}
