/**
 * Why, and why not: for every rule of a table whether it holds, and for one that does not, each test that failed or
 * is open, with the value seen. The same truths as `evaluate`, nothing left out.
 */
import type { Condition, Test } from './Condition.ts'
import type { FactRegister } from './Fact.ts'
import type { Given } from './Given.ts'
import { holds } from './holds.ts'
import type { Reason, TestResult } from './Reason.ts'
import type { Rule } from './Rule.ts'
import { reasonOf } from './reasonOf.ts'
import type { Table } from './Table.ts'

/** A rule that does not hold or is open: every test that stands in its way, failed ones first. */
export type Obstacle<Outcome> = {
  readonly rule: string
  readonly then: Outcome
  readonly failed: readonly Standing[]
  readonly open: readonly Standing[]
  readonly cites: readonly string[]
}

/** A test in a rule's way; `wanted` is false where the rule asks for the opposite. */
export type Standing = { readonly test: Test; readonly wanted: boolean; readonly seen: TestResult['seen'] }

/** The rules that hold with their reasons, and all others with what stands in their way. */
export type Explanation<Outcome> = {
  readonly holding: readonly Reason[]
  readonly undecided: readonly Obstacle<Outcome>[]
  readonly refuted: readonly Obstacle<Outcome>[]
}

/**
 * Explains every rule of a table on the given facts.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { explain } from '@maplebridge/rules'
 *
 * const rule = {
 *   id: 'joint', when: { all: [{ fact: 'departments', atLeast: 2 }, { fact: 'may-escalate', is: true }] }, then: 'joint',
 *   cites: ['S0-5.1-cross'], force: 'must', summary: { zh: '联调', en: 'Mediate jointly' },
 * } as const
 * const given = { facts: { departments: 1 }, settings: {}, on: '2023-05-08' }
 * const [obstacle] = explain({ facts: {}, rules: [rule] }, { given }).refuted
 * assert.deepEqual(obstacle?.failed, [{ test: { fact: 'departments', atLeast: 2 }, wanted: true, seen: 1 }])
 * assert.deepEqual(obstacle?.open.map(({ test }) => test), [{ fact: 'may-escalate', is: true }])
 * ```
 */
export const explain = <Outcome>(
  table: Pick<Table<Outcome>, 'facts'> & { readonly rules: readonly Rule<Outcome>[] },
  { given }: { readonly given: Given },
): Explanation<Outcome> => {
  const { facts } = table
  const explained = table.rules.map((rule) => ({ rule, ...holds(rule.when, { given, facts }) }))
  const obstacles = (truth: false | 'unknown') =>
    explained.filter((each) => each.truth === truth).map(({ rule }) => obstacleOf(rule, { given, facts }))
  return {
    holding: explained
      .filter((each) => each.truth === true)
      .map(({ rule, because }) => reasonOf({ rule, because, missingFacts: [], unsetSettings: [] })),
    undecided: obstacles('unknown'),
    refuted: obstacles(false),
  }
}

const obstacleOf = <Outcome>(
  rule: Rule<Outcome>,
  options: { readonly given: Given; readonly facts: FactRegister },
): Obstacle<Outcome> => {
  const standing = inTheWay(rule.when, true, options)
  return {
    rule: rule.id,
    then: rule.then,
    failed: standing.filter(({ failed }) => failed).map(({ failed: _, ...rest }) => rest),
    open: standing.filter(({ failed }) => !failed).map(({ failed: _, ...rest }) => rest),
    cites: rule.cites,
  }
}

/** The tests whose truth is not the one wanted; a part that already holds stands in nobody's way. */
const inTheWay = (
  condition: Condition,
  wanted: boolean,
  options: { readonly given: Given; readonly facts: FactRegister },
): readonly (Standing & { readonly failed: boolean })[] => {
  if (holds(condition, options).truth === wanted) return []
  if ('not' in condition) return inTheWay(condition.not, !wanted, options)
  if ('all' in condition) return condition.all.flatMap((part) => inTheWay(part, wanted, options))
  if ('any' in condition) return condition.any.flatMap((part) => inTheWay(part, wanted, options))
  const { truth, because } = holds(condition, options)
  return [{ test: condition, wanted, seen: because[0]?.seen ?? null, failed: truth !== 'unknown' }]
}
