/**
 * Whether a condition holds, and the tests that make it so. Total: a fact that is not declared, not known or of
 * another kind than the test expects leaves the test unknown; it never throws and never guesses.
 */
import type { Bound, Condition, Test } from './Condition.ts'
import type { Fact, FactRegister } from './Fact.ts'
import { type Given, knownValue } from './Given.ts'
import type { TestResult } from './Reason.ts'
import { allOf, anyOf, negate, type Truth } from './Truth.ts'

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
  if ('all' in condition) return combined(condition.all, allOf, options)
  if ('any' in condition) return combined(condition.any, anyOf, options)
  if ('not' in condition) {
    const inner = holds(condition.not, options)
    return { truth: negate(inner.truth), because: inner.because }
  }
  const truth = testTruth(condition, options)
  return { truth, because: [{ test: condition, truth, seen: seenBy(condition, options.given) }] }
}

const combined = (
  parts: readonly Condition[],
  combine: (truths: readonly Truth[]) => Truth,
  options: { readonly given: Given; readonly facts: FactRegister },
): Holding => {
  const holdings = parts.map((part) => holds(part, options))
  const truth = combine(holdings.map((holding) => holding.truth))
  return { truth, because: holdings.filter((h) => h.truth === truth).flatMap((h) => h.because) }
}

const seenBy = (test: Test, { facts, settings }: Given): TestResult['seen'] =>
  'setting' in test ? (settings[test.setting]?.value ?? null) : (facts[test.fact] ?? null)

const testTruth = (
  test: Test,
  { given, facts }: { readonly given: Given; readonly facts: FactRegister },
): Truth => {
  if ('setting' in test) {
    const set = given.settings[test.setting]
    return set === undefined ? 'unknown' : set.value === test.is
  }
  const value = knownValue(test.fact, given)
  if (value === undefined) return 'unknown'
  if ('is' in test) return value === test.is
  if ('oneOf' in test) return test.oneOf.some((code) => code === value)
  if ('within' in test) return isWithin(value, test.within, facts[test.fact])
  if ('atLeast' in test) return compared(value, test.atLeast, given, (sign) => sign >= 0)
  if ('atMost' in test) return compared(value, test.atMost, given, (sign) => sign <= 0)
  if ('before' in test) return compared(value, test.before, given, (sign) => sign < 0)
  if ('after' in test) return compared(value, test.after, given, (sign) => sign > 0)
  const [low, high] = test.between
  return allOf([
    compared(value, low, given, (sign) => sign >= 0),
    compared(value, high, given, (sign) => sign <= 0),
  ])
}

const isWithin = (value: unknown, ancestor: string, fact: Fact | undefined): Truth => {
  if (fact?.kind !== 'code') return 'unknown'
  const parents = new Map(fact.values.map((member) => [member.code, member.parent]))
  const seen = new Set<unknown>()
  let code: unknown = value
  while (typeof code === 'string' && !seen.has(code)) {
    if (code === ancestor) return true
    seen.add(code)
    code = parents.get(code)
  }
  return false
}

const compared = (
  value: boolean | number | string,
  bound: Bound,
  given: Given,
  accepts: (sign: number) => boolean,
): Truth => {
  const limit = typeof bound === 'object' ? given.settings[bound.setting]?.value : bound
  if (typeof value === 'number' && typeof limit === 'number') return accepts(value - limit)
  if (typeof value === 'string' && typeof limit === 'string') {
    return accepts(value < limit ? -1 : value > limit ? 1 : 0)
  }
  return 'unknown'
}
