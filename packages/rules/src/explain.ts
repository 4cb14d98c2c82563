/**
 * Why, and why not: for every rule of a table whether it holds, and for one that does not, each test that failed or
 * is open, with the value seen. The same truths as `evaluate`, nothing left out.
 */
import type { Condition, Test } from './Condition.ts'
import { held, none, type Options } from './evaluation.ts'
import type { Given } from './Given.ts'
import { type AnyCondition, seenBy, truthOf } from './holds.ts'
import type { Reason, TestResult } from './Reason.ts'
import type { Rule } from './Rule.ts'
import { reasonOf } from './reasonOf.ts'
import { type Rules, remembered } from './remembered.ts'
import { negate, type Truth } from './Truth.ts'
import { type Sight, type TestWay, testsOnWay, truthOfWay, type Way, type Ways, waysOf } from './ways.ts'

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
  table: Rules<Outcome>,
  { given }: { readonly given: Given },
): Explanation<Outcome> => {
  const ways = waysTo(table, given.settings)
  return ways === undefined
    ? ruleByRule(table, given)
    : atOnce(table.rules, ways, { given, facts: table.facts })
}

const waysTo = remembered(waysOf)

const ruleByRule = <Outcome>({ facts, rules }: Rules<Outcome>, given: Given): Explanation<Outcome> => {
  const options = { given, facts }
  const explanation = nothingYet<Outcome>()
  for (const rule of rules) {
    const truth = truthOf(rule.when, options)
    if (truth === true) explanation.holding.push(reasonOf(held(rule, options)))
    else {
      const way: InTheWay = { wanted: true, failed: [], open: [] }
      addInTheWay(rule.when, truth, way, options)
      addObstacle(explanation, rule, truth, way)
    }
  }
  return explanation
}

const atOnce = <Outcome>(
  rules: readonly Rule<Outcome>[],
  ways: Ways,
  { given, facts }: Options,
): Explanation<Outcome> => {
  const sight = ways.look(given)
  const explanation = nothingYet<Outcome>()
  let at = 0
  for (const rule of rules) {
    // proof: there is a way for each rule
    const way = ways.of[at] as Way
    at += 1
    const truth = truthOfWay(way, sight.classes)
    if (truth === true) explanation.holding.push(reasonOf(held(rule, { given, facts })))
    else addObstacle(explanation, rule, truth, standingsOn(way, sight))
  }
  return explanation
}

type Growing<Outcome> = {
  readonly holding: Reason[]
  readonly undecided: Obstacle<Outcome>[]
  readonly refuted: Obstacle<Outcome>[]
}

const nothingYet = <Outcome>(): Growing<Outcome> => ({ holding: [], undecided: [], refuted: [] })

const addObstacle = <Outcome>(
  { undecided, refuted }: Growing<Outcome>,
  { id, then, cites }: Rule<Outcome>,
  truth: false | 'unknown',
  { failed, open }: Standings,
): void => {
  const obstacles = truth === false ? refuted : undecided
  obstacles.push({ rule: id, then, failed, open, cites })
}

type Standings = Pick<Obstacle<unknown>, 'failed' | 'open'>

const standingsOn = (way: Way, sight: Sight): Standings => {
  const tests = testsOnWay(way, sight.classes)
  return { failed: those(tests, false, sight), open: those(tests, 'unknown', sight) }
}

/** The tests of a truth. They are counted first: a list that grows would take twice the memory, and half the time. */
const those = (tests: readonly TestWay[], truth: Truth, { classes, seen }: Sight): readonly Standing[] => {
  let many = 0
  for (const { truths, at } of tests) if (truths[classes[at] ?? 0] === truth) many += 1
  if (many === 0) return none
  const found = new Array<Standing>(many)
  many = 0
  for (const { test, wanted, truths, at } of tests) {
    if (truths[classes[at] ?? 0] !== truth) continue
    found[many] = { test, wanted, seen: seen[at] ?? null }
    many += 1
  }
  return found
}

type InTheWay = { readonly wanted: boolean; readonly failed: Standing[]; readonly open: Standing[] }

/** Adds the tests whose truth is not the one wanted; a part that already holds stands in nobody's way. */
const addInTheWay = (condition: Condition, truth: Truth, way: InTheWay, options: Options): void => {
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
