/**
 * Applies a table to what is known: which rules hold, which are still open and which facts and settings would
 * close them. Rules that do not apply are left out. Refuses nothing; a table is checked when it is built.
 */
import type { FactRegister } from './Fact.ts'
import { type Given, knownValue } from './Given.ts'
import { becauseOf, seenBy, truthOf } from './holds.ts'
import { itemsAt } from './match.ts'
import type { TestResult } from './Reason.ts'
import type { Rule } from './Rule.ts'
import { type Carrying, type Prepared, preparedFor } from './remembered.ts'
import { settingsOf } from './settingsOf.ts'
import type { Table } from './Table.ts'

/** A rule with the tests that carry it (satisfied) or leave it open (undecided). */
export type RuleResult<Outcome> = {
  readonly rule: Rule<Outcome>
  readonly because: readonly TestResult[]
  /** Ids of the facts that could still change it; empty when satisfied. */
  readonly missingFacts: readonly string[]
  /** Ids of the settings that could still change it; empty when satisfied. */
  readonly unsetSettings: readonly string[]
}

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
  const { satisfied, undecided } =
    prepared === undefined ? rowByRow(table, given) : atOnce(table, given, prepared)
  return {
    satisfied,
    undecided,
    missingFacts: distinct(undecided, (result) => result.missingFacts),
    unsetSettings: distinct(undecided, (result) => result.unsetSettings),
  }
}

type Asked<Outcome> = Pick<Table<Outcome>, 'facts'> & { readonly rules: readonly Rule<Outcome>[] }
type Results<Outcome> = Pick<Evaluation<Outcome>, 'satisfied' | 'undecided'>

const rowByRow = <Outcome>({ facts, rules }: Asked<Outcome>, given: Given): Results<Outcome> => {
  const satisfied: RuleResult<Outcome>[] = []
  const undecided: RuleResult<Outcome>[] = []
  for (const rule of rules) {
    const truth = truthOf(rule.when, { given, facts })
    if (truth === true) satisfied.push(held(rule, becauseOf(rule.when, true, { given, facts })))
    if (truth === 'unknown') undecided.push(openResult(rule, { given, facts }))
  }
  return { satisfied, undecided }
}

const atOnce = <Outcome>(
  { facts, rules }: Asked<Outcome>,
  given: Given,
  { match, carrying }: Prepared,
): Results<Outcome> => {
  const { satisfied, undecided } = match(given)
  return {
    satisfied: itemsAt(satisfied, rules, (rule, at) => {
      const carried = carrying[at]
      return held(
        rule,
        carried === undefined ? becauseOf(rule.when, true, { given, facts }) : told(carried, given),
      )
    }),
    undecided: itemsAt(undecided, rules, (rule) => openResult(rule, { given, facts })),
  }
}

const told = (carrying: readonly Carrying[], given: Given): readonly TestResult[] => {
  const because = new Array<TestResult>(carrying.length)
  let at = 0
  for (const { test, truth } of carrying) {
    because[at] = { test, truth, seen: seenBy(test, given) }
    at += 1
  }
  return because
}

type Options = { readonly given: Given; readonly facts: FactRegister }

const none: readonly never[] = Object.freeze([])

const held = <Outcome>(rule: Rule<Outcome>, because: readonly TestResult[]): RuleResult<Outcome> => ({
  rule,
  because,
  missingFacts: none,
  unsetSettings: none,
})

const openResult = <Outcome>(rule: Rule<Outcome>, options: Options): RuleResult<Outcome> => {
  const { given } = options
  const because = becauseOf(rule.when, 'unknown', options)
  const missingFacts: string[] = []
  const unsetSettings: string[] = []
  for (const { test } of because) {
    if ('fact' in test && knownValue(test.fact, given) === undefined) addOnce(missingFacts, test.fact)
    for (const id of settingsOf(test)) if (given.settings[id] === undefined) addOnce(unsetSettings, id)
  }
  return { rule, because, missingFacts, unsetSettings }
}

const addOnce = (ids: string[], id: string): void => {
  if (!ids.includes(id)) ids.push(id)
}

const distinct = <Outcome>(
  results: readonly RuleResult<Outcome>[],
  idsOf: (result: RuleResult<Outcome>) => readonly string[],
): readonly string[] => {
  if (results.length === 0) return none
  const ids = new Set<string>()
  for (const result of results) for (const id of idsOf(result)) ids.add(id)
  return [...ids]
}
