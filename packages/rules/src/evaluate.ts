/**
 * Applies a table to what is known: which rules hold, which are still open and which facts and settings would
 * close them. Rules that do not apply are left out. Refuses nothing; a table is checked when it is built.
 */
import type { Test } from './Condition.ts'
import { type Given, knownValue } from './Given.ts'
import { holds } from './holds.ts'
import type { TestResult } from './Reason.ts'
import type { Rule } from './Rule.ts'
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
  const satisfied: RuleResult<Outcome>[] = []
  const undecided: RuleResult<Outcome>[] = []
  for (const rule of table.rules) {
    const { truth, because } = holds(rule.when, { given, facts: table.facts })
    if (truth === true) satisfied.push({ rule, because, missingFacts: [], unsetSettings: [] })
    if (truth === 'unknown') undecided.push(openResult(rule, because, given))
  }
  return {
    satisfied,
    undecided,
    missingFacts: distinct(undecided.flatMap((result) => result.missingFacts)),
    unsetSettings: distinct(undecided.flatMap((result) => result.unsetSettings)),
  }
}

const openResult = <Outcome>(
  rule: Rule<Outcome>,
  because: readonly TestResult[],
  given: Given,
): RuleResult<Outcome> => {
  const tests = because.map((result) => result.test)
  return {
    rule,
    because,
    missingFacts: distinct(
      tests.flatMap((test) =>
        'fact' in test && knownValue(test.fact, given) === undefined ? [test.fact] : [],
      ),
    ),
    unsetSettings: distinct(tests.flatMap(settingsOf)).filter((id) => given.settings[id] === undefined),
  }
}

const settingsOf = (test: Test): readonly string[] => {
  if ('setting' in test) return [test.setting]
  return Object.values(test)
    .flat()
    .flatMap((bound) => (typeof bound === 'object' && 'setting' in bound ? [bound.setting] : []))
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)]
