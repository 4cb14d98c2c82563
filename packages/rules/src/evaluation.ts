/**
 * What is said of the rules that hold and of those still open.
 */
import type { FactRegister } from './Fact.ts'
import { type Given, knownValue } from './Given.ts'
import { becauseOf } from './holds.ts'
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

/** The rules that hold, those still open, and what would close them, each id once. */
export type Evaluation<Outcome> = {
  readonly satisfied: readonly RuleResult<Outcome>[]
  readonly undecided: readonly RuleResult<Outcome>[]
  readonly missingFacts: readonly string[]
  readonly unsetSettings: readonly string[]
}

/** What a rule is decided on. */
export type Options = { readonly given: Given; readonly facts: FactRegister }

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

/** The result of a rule that these tests carry. */
export const carried = <Outcome>(
  rule: Rule<Outcome>,
  because: readonly TestResult[],
): RuleResult<Outcome> => ({
  rule,
  because,
  missingFacts: none,
  unsetSettings: none,
})

/** Nothing, always the same. */
export const none: readonly never[] = Object.freeze([])

const addOnce = (ids: string[], id: string): void => {
  if (!ids.includes(id)) ids.push(id)
}
