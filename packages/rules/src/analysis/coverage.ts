/**
 * How well some cases test a table: for each rule, in how many it holds and in how many it does not, and of which
 * of its tests a pair of cases shows that it turns the rule by itself.
 */
import type { Test } from '../Condition.ts'
import type { Rule } from '../Rule.ts'
import type { SettingValues } from '../Setting.ts'
import type { Case } from './Case.ts'
import { distinctTests, isWaiting, keyOf, type RuleSet } from './partition.ts'
import { truthIn } from './truthIn.ts'

/** How often cases decide a rule, and for which of its tests a pair differs in nothing else. */
export type RuleCoverage = {
  readonly rule: string
  readonly decidedTrue: number
  readonly decidedFalse: number
  readonly covered: readonly Test[]
  readonly uncovered: readonly Test[]
}

/**
 * What some cases cover of each rule of a table.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { coverage } from '@maplebridge/rules/analysis'
 *
 * const table = {
 *   facts: {},
 *   rules: [{
 *     id: 'report', when: { fact: 'may-escalate', is: true }, then: 'report', cites: ['S0-3.4-stabilise-report'],
 *     force: 'must', summary: { zh: '可能激化的及时报告', en: 'Report what may escalate' },
 *   }],
 * } as const
 * const known = (is: boolean) => ({ facts: { 'may-escalate': is }, settings: {}, assumed: [] })
 * assert.equal(coverage(table, { cases: [known(true)] })[0]?.uncovered.length, 1)
 * assert.equal(coverage(table, { cases: [known(true), known(false)] })[0]?.covered.length, 1)
 * ```
 */
export const coverage = (
  table: RuleSet,
  { cases, settings = {} }: { readonly cases: readonly Case[]; readonly settings?: SettingValues },
): readonly RuleCoverage[] => table.rules.map((rule) => coverageOf(rule, { table, cases, settings }))

type Covering = {
  readonly table: RuleSet
  readonly cases: readonly Case[]
  readonly settings: SettingValues
}

const coverageOf = (rule: Rule<unknown>, { table, cases, settings }: Covering): RuleCoverage => {
  const world = { facts: table.facts, settings }
  const decided = cases.map((each) => ({ each, truth: truthIn(each, rule.when, world) }))
  const tests = distinctTests([rule.when])
  const nameOf = (test: Test): string => {
    if ('setting' in test) return `setting ${test.setting}`
    return isWaiting(test, table.facts, settings) ? `test ${keyOf(test)}` : `fact ${test.fact}`
  }
  const isTurned = (test: Test): boolean => {
    const others = tests.filter((other) => nameOf(other) !== nameOf(test))
    const trueIn = new Set<string>()
    const falseIn = new Set<string>()
    for (const { each, truth } of decided) {
      const own = truthIn(each, test, world)
      if (truth === 'unknown' || own === 'unknown') continue
      const rest = JSON.stringify(others.map((other) => seenBy(other, each)))
      // The test itself must differ as well; which way it turns the rule is for the rule to say.
      const into = truth ? trueIn : falseIn
      into.add(`${own} ${rest}`)
    }
    return [...trueIn].some((key) =>
      falseIn.has(key.startsWith('true') ? `false${key.slice(4)}` : `true${key.slice(5)}`),
    )
  }
  return {
    rule: rule.id,
    decidedTrue: decided.filter(({ truth }) => truth === true).length,
    decidedFalse: decided.filter(({ truth }) => truth === false).length,
    covered: tests.filter(isTurned),
    uncovered: tests.filter((test) => !isTurned(test)),
  }
}

/** What a case knows of what a test asks. */
const seenBy = (test: Test, { facts, settings, assumed }: Case): unknown => [
  'setting' in test ? settings[test.setting] : facts[test.fact],
  assumed.find((other) => keyOf(other.test) === keyOf(test))?.is,
]
