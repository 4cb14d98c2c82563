/**
 * Applies a table to what is known: which rules hold, which are still open and which facts and settings would
 * close them. Rules that do not apply are left out. Refuses nothing; a table is checked when it is built.
 */
import type { FactRegister } from './Fact.ts'
import type { Given } from './Given.ts'
import { truthOf } from './holds.ts'
import type { Rule } from './Rule.ts'
import { type Prepared, preparedFor } from './remembered.ts'
import { held, open, type Remembering, type RuleResult, recalled } from './ruleResult.ts'
import type { Table } from './Table.ts'

/** The rules that hold, those still open, and what would close them, each id once. */
export type Evaluation<Outcome> = {
  readonly satisfied: readonly RuleResult<Outcome>[]
  readonly undecided: readonly RuleResult<Outcome>[]
  readonly missingFacts: readonly string[]
  readonly unsetSettings: readonly string[]
}

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
  table: Pick<Table<Outcome>, 'facts'> & { readonly rules: readonly Rule<Outcome>[] },
  { given }: { readonly given: Given },
): Evaluation<Outcome> => {
  const prepared = preparedFor(table, given.settings)
  if (prepared !== undefined) return atOnce(prepared, { given, facts: table.facts })
  return closedBy(rowByRow(table, given))
}

/** Adds what would close the open rules. */
const closedBy = <Outcome>({ satisfied, undecided }: Results<Outcome>): Evaluation<Outcome> => ({
  satisfied,
  undecided,
  missingFacts: distinct(undecided, (result) => result.missingFacts),
  unsetSettings: distinct(undecided, (result) => result.unsetSettings),
})

const atOnce = <Outcome>({ match }: Prepared<Outcome>, options: Options): Evaluation<Outcome> => {
  const { satisfied, undecided } = match(options.given)
  if (satisfied.length === 0 && undecided.length === 0) return nothing
  return closedBy({
    satisfied: recalledAll(satisfied, true, options),
    undecided: recalledAll(undecided, 'unknown', options),
  })
}

const recalledAll = <Outcome>(
  rules: readonly Remembering<Outcome>[],
  truth: true | 'unknown',
  options: Options,
): readonly RuleResult<Outcome>[] => {
  if (rules.length === 0) return none
  const results = new Array<RuleResult<Outcome>>(rules.length)
  let at = 0
  for (const rule of rules) {
    results[at] = recalled(rule, truth, options)
    at += 1
  }
  return results
}

type Options = { readonly given: Given; readonly facts: FactRegister }
type Asked<Outcome> = Pick<Table<Outcome>, 'facts'> & { readonly rules: readonly Rule<Outcome>[] }
type Results<Outcome> = Pick<Evaluation<Outcome>, 'satisfied' | 'undecided'>

const rowByRow = <Outcome>({ facts, rules }: Asked<Outcome>, given: Given): Results<Outcome> => {
  const satisfied: RuleResult<Outcome>[] = []
  const undecided: RuleResult<Outcome>[] = []
  for (const rule of rules) {
    const truth = truthOf(rule.when, { given, facts })
    if (truth === true) satisfied.push(held(rule, { given, facts }))
    if (truth === 'unknown') undecided.push(open(rule, { given, facts }))
  }
  return { satisfied, undecided }
}

const none: readonly never[] = Object.freeze([])
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
