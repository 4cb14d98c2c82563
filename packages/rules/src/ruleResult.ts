/**
 * What is said of one rule that holds or is open. A rule that asks the same plain values again says the same again, so
 * the rules of a table that is evaluated again and again keep their first few results and share them.
 */
import type { Condition, Test } from './Condition.ts'
import { conjunctions } from './conjunctions.ts'
import type { FactRegister } from './Fact.ts'
import type { FactValue } from './FactValue.ts'
import { type Given, knownValue } from './Given.ts'
import { becauseOf, seenBy } from './holds.ts'
import type { TestResult } from './Reason.ts'
import type { Rule } from './Rule.ts'
import { settingsOf } from './settingsOf.ts'

/** A rule with the tests that carry it (satisfied) or leave it open (undecided). */
export type RuleResult<Outcome> = {
  readonly rule: Rule<Outcome>
  readonly because: readonly TestResult[]
  /** Ids of the facts that could still change it; empty when satisfied. */
  readonly missingFacts: readonly string[]
  /** Ids of the settings that could still change it; empty when satisfied. */
  readonly unsetSettings: readonly string[]
}

type Options = { readonly given: Given; readonly facts: FactRegister }

/** The result of a rule that holds. */
export const held = <Outcome>(rule: Rule<Outcome>, options: Options): RuleResult<Outcome> =>
  carried(rule, becauseOf(rule.when, true, options))

/** The result of a rule that is open. */
export const open = <Outcome>(rule: Rule<Outcome>, options: Options): RuleResult<Outcome> => {
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

const carried = <Outcome>(rule: Rule<Outcome>, because: readonly TestResult[]): RuleResult<Outcome> => ({
  rule,
  because,
  missingFacts: none,
  unsetSettings: none,
})

const none: readonly never[] = Object.freeze([])

const addOnce = (ids: string[], id: string): void => {
  if (!ids.includes(id)) ids.push(id)
}

/** A rule and the results that it keeps. */
export type Remembering<Outcome> = {
  readonly rule: Rule<Outcome>
  /** The facts that it asks. */
  readonly asks: readonly string[]
  /** Their values, while a result is looked for. */
  readonly seen: Value[]
  /** For a rule that can hold in one way only the tests that then carry it. */
  readonly carrying: readonly Carrying[] | undefined
  readonly kept: (Kept<Outcome> | undefined)[]
}

type Value = FactValue | undefined
type Carrying = { readonly test: Test; readonly truth: boolean }
type Kept<Outcome> = { readonly seen: readonly Value[]; readonly result: RuleResult<Outcome> }

/** How many results a table keeps at most, and how many each of its rules. */
const mostOfTable = 8192
const mostOfRule = 64

/** Rules that keep their results under one set of settings. */
export const remembering = <Outcome>(
  rules: readonly Rule<Outcome>[],
): readonly Remembering<Outcome>[] => {
  const share = Math.min(mostOfRule, 2 ** Math.floor(Math.log2(mostOfTable / rules.length)))
  return rules.map((rule) => {
    const asks = [...new Set(factsIn(rule.when))]
    return {
      rule,
      asks,
      seen: asks.map(() => undefined),
      carrying: carryingOf(rule.when),
      kept: new Array(Math.max(1, share)).fill(undefined),
    }
  })
}

/** The result of a rule that is known to hold or to be open: a kept one, if its facts have the values of that one. */
export const recalled = <Outcome>(
  remembering: Remembering<Outcome>,
  truth: true | 'unknown',
  options: Options,
): RuleResult<Outcome> => {
  const place = placeOf(remembering, options.given)
  if (place === undefined) return resultOf(remembering, truth, options)
  const { kept, seen } = remembering
  const found = kept[place]
  if (found === undefined) {
    const result = frozen(resultOf(remembering, truth, options))
    kept[place] = { seen: [...seen], result }
    return result
  }
  for (let at = 0; at < seen.length; at += 1)
    if (!Object.is(seen[at], found.seen[at])) return resultOf(remembering, truth, options)
  return found.result
}

/** Where the result for these values is kept; `undefined` when one is judged, and may expire. */
const placeOf = ({ asks, seen, kept }: Remembering<unknown>, { facts }: Given): number | undefined => {
  let hash = 0
  for (let at = 0; at < asks.length; at += 1) {
    const value = facts[asks[at] ?? '']
    seen[at] = value
    if (typeof value === 'string') hash = Math.imul(hash, 31) + hashOf(value)
    else if (typeof value === 'number') hash = Math.imul(hash, 31) + (value | 0)
    else if (typeof value === 'boolean') hash = Math.imul(hash, 31) + (value ? 1 : 2)
    else if (value !== undefined) return undefined
  }
  return (hash ^ (hash >>> 6)) & (kept.length - 1)
}

const hashOf = (text: string): number =>
  text.length === 0 ? 0 : text.length + 7 * text.charCodeAt(text.length - 1) + 13 * text.charCodeAt(text.length >>> 1)

const resultOf = <Outcome>(
  { rule, carrying }: Remembering<Outcome>,
  truth: true | 'unknown',
  options: Options,
): RuleResult<Outcome> => {
  if (truth === 'unknown') return open(rule, options)
  if (carrying === undefined) return held(rule, options)
  const because = new Array<TestResult>(carrying.length)
  let at = 0
  for (const each of carrying) {
    because[at] = { test: each.test, truth: each.truth, seen: seenBy(each.test, options.given) }
    at += 1
  }
  return carried(rule, because)
}

const carryingOf = (when: Condition): readonly Carrying[] | undefined => {
  const [only, ...others] = conjunctions(when, { atMost: 1 }) ?? []
  if (only === undefined || others.length > 0) return undefined
  return only.map(({ test, negated }) => ({ test, truth: !negated }))
}

const factsIn = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(factsIn)
  if ('any' in condition) return condition.any.flatMap(factsIn)
  if ('not' in condition) return factsIn(condition.not)
  return 'fact' in condition ? [condition.fact] : []
}

const frozen = <Outcome>(result: RuleResult<Outcome>): RuleResult<Outcome> => {
  for (const each of result.because) Object.freeze(each)
  Object.freeze(result.because)
  Object.freeze(result.missingFacts)
  Object.freeze(result.unsetSettings)
  return Object.freeze(result)
}
