/**
 * The results that rules keep. A rule whose facts have the same plain values again says the same again, so each rule of
 * a table that is evaluated again and again keeps its first few results, frozen, and they are shared. A judged value
 * may expire and has a text of its own: results that rest on one are always made anew.
 */
import type { Condition, Test } from './Condition.ts'
import { conjunctions } from './conjunctions.ts'
import { carried, type Evaluation, held, none, type Options, open, type RuleResult } from './evaluation.ts'
import type { FactValue } from './FactValue.ts'
import type { Given } from './Given.ts'
import { seenBy } from './holds.ts'
import type { TestResult } from './Reason.ts'
import type { Rule } from './Rule.ts'
import { testsIn } from './testsIn.ts'

/** A rule and the results that it keeps. */
export type Remembering<Outcome> = {
  readonly rule: Rule<Outcome>
  /** The facts that it asks. */
  readonly asks: readonly string[]
  /** Their values, while a result is looked for. */
  readonly seen: Value[]
  /** For a rule that can hold in one way only the tests that then carry it. */
  readonly carrying: readonly Carrying[] | undefined
  readonly kept: (Said<Outcome> | undefined)[]
}

type Value = FactValue | undefined
type Carrying = { readonly test: Test; readonly truth: boolean }

/** What a rule said when its facts had these values, and the evaluation when it alone holds. */
export type Said<Outcome> = {
  /** The values, if what is said is kept. */
  readonly seen: readonly Value[] | undefined
  readonly result: RuleResult<Outcome>
  alone: Evaluation<Outcome> | undefined
}

/** How many results a table keeps at most, and how many each of its rules. */
const mostOfTable = 2 ** 14
const mostOfRule = 128

/** Rules that keep their results under one set of settings. */
export const remembering = <Outcome>(rules: readonly Rule<Outcome>[]): readonly Remembering<Outcome>[] => {
  const share = Math.min(mostOfRule, 2 ** Math.floor(Math.log2(mostOfTable / rules.length)))
  return rules.map((rule) => {
    const asks = [...new Set(testsIn(rule.when).flatMap((test) => ('fact' in test ? test.fact : [])))]
    return {
      rule,
      asks,
      seen: asks.map(() => undefined),
      carrying: carryingOf(rule.when),
      kept: new Array(Math.max(1, share)).fill(undefined),
    }
  })
}

/** What a rule says that is known to hold or to be open: what it said before, if its facts had the same values. */
export const said = <Outcome>(
  remembering: Remembering<Outcome>,
  truth: true | 'unknown',
  options: Options,
): Said<Outcome> => {
  const place = placeOf(remembering, options.given)
  const { kept, seen } = remembering
  const before = place === undefined ? undefined : kept[place]
  if (before?.seen !== undefined && same(seen, before.seen)) return before
  const result = resultOf(remembering, truth, options)
  if (place === undefined || before !== undefined) return { seen: undefined, result, alone: undefined }
  const first = { seen: [...seen], result: frozen(result), alone: undefined }
  kept[place] = first
  return first
}

/** The evaluation in which a rule that holds is the only one to say something. */
export const alone = <Outcome>(only: Said<Outcome>): Evaluation<Outcome> => {
  if (only.alone !== undefined) return only.alone
  const satisfied = [only.result]
  const evaluation = { satisfied, undecided: none, missingFacts: none, unsetSettings: none }
  if (only.seen === undefined) return evaluation
  Object.freeze(satisfied)
  only.alone = Object.freeze(evaluation)
  return evaluation
}

const same = (values: readonly Value[], others: readonly Value[]): boolean => {
  for (let at = 0; at < values.length; at += 1) if (!Object.is(values[at], others[at])) return false
  return true
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
  text.length === 0
    ? 0
    : text.length + 7 * text.charCodeAt(text.length - 1) + 13 * text.charCodeAt(text.length >>> 1)

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

const frozen = <Outcome>(result: RuleResult<Outcome>): RuleResult<Outcome> => {
  for (const each of result.because) Object.freeze(each)
  Object.freeze(result.because)
  Object.freeze(result.missingFacts)
  Object.freeze(result.unsetSettings)
  return Object.freeze(result)
}
