/**
 * Whether a condition holds, and the tests that make it so. Total: a fact that is not declared, not known or of
 * another kind than the test expects leaves the test unknown; it never throws and never guesses.
 */
import type { Bound, Condition, Test } from './Condition.ts'
import type { Fact, FactRegister } from './Fact.ts'
import { type Given, knownValue } from './Given.ts'
import type { TestResult } from './Reason.ts'
import { negate, type Truth } from './Truth.ts'

/** A condition's truth and exactly the tests that explain it: those that carry it, break it, or leave it open. */
export type Holding = { readonly truth: Truth; readonly because: readonly TestResult[] }

/**
 * Whether a condition holds on the given facts, and the tests that decide it.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { holds } from '@maplebridge/rules'
 *
 * const condition = { any: [{ fact: 'may-escalate', is: true }, { fact: 'departments', atLeast: 2 }] }
 * const given = { facts: { departments: 3 }, settings: {}, on: '2023-05-08' }
 * const { truth, because } = holds(condition, { given, facts: {} })
 * assert.equal(truth, true)
 * assert.deepEqual(because, [{ test: { fact: 'departments', atLeast: 2 }, truth: true, seen: 3 }])
 * ```
 */
export const holds = (
  condition: Condition,
  options: { readonly given: Given; readonly facts: FactRegister },
): Holding => {
  const truth = truthOf(condition, options)
  return { truth, because: becauseOf(condition, truth, options) }
}

/** The tests that make a condition as true as it was found to be. */
export const becauseOf = (condition: Condition, truth: Truth, options: Options): readonly TestResult[] => {
  const because: TestResult[] = []
  tell(condition, truth, because, options)
  return because
}

type Options = { readonly given: Given; readonly facts: FactRegister }

/** A condition with every key that one of them has: to read a key is several times faster than to ask if it is there. */
export type AnyCondition = {
  readonly all?: readonly Condition[]
  readonly any?: readonly Condition[]
  readonly not?: Condition
  readonly fact?: string
  readonly setting?: string
  readonly is?: boolean | string
  readonly oneOf?: readonly string[]
  readonly within?: string
  readonly atLeast?: Bound
  readonly atMost?: Bound
  readonly between?: readonly [Bound, Bound]
  readonly before?: Bound
  readonly after?: Bound
}

/** The truth of a condition alone, without what makes it so. */
export const truthOf = (condition: Condition, options: Options): Truth => {
  const asked: AnyCondition = condition
  if (asked.fact !== undefined) return factTruth(asked, asked.fact, options)
  if (asked.all !== undefined) return decided(asked.all, false, options)
  if (asked.any !== undefined) return decided(asked.any, true, options)
  if (asked.not !== undefined) return negate(truthOf(asked.not, options))
  const set = options.given.settings[asked.setting ?? '']
  return set === undefined ? 'unknown' : set.value === asked.is
}

/** The truth of parts of which one that is `by` decides. */
const decided = (parts: readonly Condition[], by: boolean, options: Options): Truth => {
  let truth: Truth = !by
  for (const part of parts) {
    const found = truthOf(part, options)
    if (found === by) return by
    if (found === 'unknown') truth = found
  }
  return truth
}

/** Adds the tests that make a condition so true. If all parts have to hold and do, each of them is told. */
const tell = (condition: Condition, truth: Truth, because: TestResult[], options: Options): void => {
  const { fact, all, any, not }: AnyCondition = condition
  const parts = fact === undefined ? (all ?? any) : undefined
  if (parts !== undefined) {
    const everyPart = all === undefined ? truth === false : truth === true
    for (const part of parts) {
      if (everyPart || truthOf(part, options) === truth) tell(part, truth, because, options)
    }
  } else if (not !== undefined) tell(not, negate(truth), because, options)
  // proof: what has no parts and denies nothing is a test
  else because.push({ test: condition as Test, truth, seen: seenBy(condition as Test, options.given) })
}

/** What a test saw: the value of its fact or setting, or `null`. */
export const seenBy = (test: Test, { facts, settings }: Given): TestResult['seen'] => {
  const { fact, setting = '' }: AnyCondition = test
  return fact === undefined ? (settings[setting]?.value ?? null) : (facts[fact] ?? null)
}

const factTruth = (asked: AnyCondition, fact: string, { given, facts }: Options): Truth => {
  const value = knownValue(fact, given)
  if (value === undefined) return 'unknown'
  if (asked.is !== undefined) return value === asked.is
  if (asked.oneOf !== undefined) return typeof value === 'string' && asked.oneOf.includes(value)
  if (asked.atLeast !== undefined) return atOrAbove(value, asked.atLeast, given)
  if (asked.atMost !== undefined) return atOrBelow(value, asked.atMost, given)
  if (asked.within !== undefined) return isWithin(value, asked.within, facts[fact])
  if (asked.before !== undefined) return negate(atOrAbove(value, asked.before, given))
  if (asked.after !== undefined) return negate(atOrBelow(value, asked.after, given))
  if (asked.between === undefined) return 'unknown'
  const low = atOrAbove(value, asked.between[0], given)
  const high = atOrBelow(value, asked.between[1], given)
  if (low === false || high === false) return false
  return low === true ? high : low
}

type Plain = boolean | number | string

const atOrAbove = (value: Plain, bound: Bound, given: Given): Truth => {
  const limit = typeof bound === 'object' ? given.settings[bound.setting]?.value : bound
  if (typeof value === 'number' && typeof limit === 'number') return value >= limit
  return typeof value === 'string' && typeof limit === 'string' ? value >= limit : 'unknown'
}

const atOrBelow = (value: Plain, bound: Bound, given: Given): Truth => {
  const limit = typeof bound === 'object' ? given.settings[bound.setting]?.value : bound
  if (typeof value === 'number' && typeof limit === 'number') return value <= limit
  return typeof value === 'string' && typeof limit === 'string' ? value <= limit : 'unknown'
}

const isWithin = (value: unknown, ancestor: string, fact: Fact | undefined): Truth => {
  if (fact?.kind !== 'code') return 'unknown'
  if (value === ancestor) return true
  const parents = parentsIn(fact.values)
  // A register whose parents go round in a circle ends after as many steps as it has codes.
  let code = typeof value === 'string' ? parents.get(value) : undefined
  for (let steps = 0; code !== undefined && steps < parents.size; steps += 1) {
    if (code === ancestor) return true
    code = parents.get(code)
  }
  return false
}

type Members = Extract<Fact, { readonly kind: 'code' }>['values']
type Parents = ReadonlyMap<string, string | undefined>

/** The parents of a list of codes, made once for each list: a register of areas has thousands of codes. */
const parentsIn = (members: Members): Parents => {
  const known = parentsOf.get(members)
  if (known !== undefined) return known
  const parents: Parents = new Map(members.map((member) => [member.code, member.parent]))
  parentsOf.set(members, parents)
  return parents
}
const parentsOf = new WeakMap<Members, Parents>()
