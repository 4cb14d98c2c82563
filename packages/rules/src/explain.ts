/**
 * Why, and why not: for every rule of a table whether it holds, and for one that does not, each test that failed or
 * is open, with the value seen. The same truths as `evaluate`, nothing left out.
 */
import type { Condition, Test } from './Condition.ts'
import type { FactRegister } from './Fact.ts'
import type { Given } from './Given.ts'
import { type AnyCondition, becauseOf, seenBy, truthOf } from './holds.ts'
import type { Reason, TestResult } from './Reason.ts'
import type { Rule } from './Rule.ts'
import { reasonOf } from './reasonOf.ts'
import type { Table } from './Table.ts'
import { negate, type Truth } from './Truth.ts'

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
  const options = { given, facts: table.facts }
  const holding: Reason[] = []
  const undecided: Obstacle<Outcome>[] = []
  const refuted: Obstacle<Outcome>[] = []
  for (const rule of table.rules) {
    const truth = truthOf(rule.when, options)
    if (truth === true) {
      const because = becauseOf(rule.when, truth, options)
      holding.push(reasonOf({ rule, because, missingFacts: [], unsetSettings: [] }))
    } else (truth === false ? refuted : undecided).push(obstacleOf(rule, truth, options))
  }
  return { holding, undecided, refuted }
}

type Options = { readonly given: Given; readonly facts: FactRegister }

const obstacleOf = <Outcome>(rule: Rule<Outcome>, truth: Truth, options: Options): Obstacle<Outcome> => {
  const failed: Standing[] = []
  const open: Standing[] = []
  addInTheWay(rule.when, truth, { wanted: true, failed, open }, options)
  return { rule: rule.id, then: rule.then, failed, open, cites: rule.cites }
}

type Way = { readonly wanted: boolean; readonly failed: Standing[]; readonly open: Standing[] }

/** Adds the tests whose truth is not the one wanted; a part that already holds stands in nobody's way. */
const addInTheWay = (condition: Condition, truth: Truth, way: Way, options: Options): void => {
  if (truth === way.wanted) return
  const asked: AnyCondition = condition
  if (asked.fact !== undefined || asked.setting !== undefined) {
    // proof: what asks a fact or a setting is a test
    const test = condition as Test
    const found = truth === 'unknown' ? way.open : way.failed
    found.push({ test, wanted: way.wanted, seen: seenBy(test, options.given) })
  } else if (asked.not !== undefined) {
    addInTheWay(asked.not, negate(truth), { ...way, wanted: !way.wanted }, options)
  } else {
    for (const part of asked.all ?? asked.any ?? []) addInTheWay(part, truthOf(part, options), way, options)
  }
}
