/**
 * The matcher of a table that is evaluated again and again: made when the table has been seen a few times, and kept as
 * long as the table is. Tables are values: one that is changed in place after it was evaluated is not seen to change.
 */
import type { Condition, Test } from './Condition.ts'
import { conjunctions } from './conjunctions.ts'
import type { FactRegister } from './Fact.ts'
import { type Matcher, matcher } from './matcher.ts'
import type { Rule } from './Rule.ts'
import type { SettingValues } from './Setting.ts'
import { settingsIn } from './settingsOf.ts'

/** A test that a rule rests on when it holds, and the truth that it then has. */
export type Carrying = { readonly test: Test; readonly truth: boolean }

/** A matcher, and for each rule that can hold in one way only the tests that then carry it. */
export type Prepared = {
  readonly match: Matcher
  readonly carrying: readonly (readonly Carrying[] | undefined)[]
}

type Asked = { readonly facts: FactRegister; readonly rules: readonly Rule<unknown>[] }

type Remembered = {
  readonly facts: FactRegister
  /** The settings that the table asks, and their values when it was last seen. */
  readonly settings: readonly string[]
  values: readonly unknown[]
  seen: number
  prepared: Prepared | undefined
}

/** A table seen less often than this is read row by row: to make a matcher costs as much as some hundred readings. */
const worthwhile = 100

const tables = new WeakMap<readonly Rule<unknown>[], Remembered>()

/** The matcher of a table under these settings, once it pays to have made one. */
export const preparedFor = ({ facts, rules }: Asked, settings: SettingValues): Prepared | undefined => {
  const known = tables.get(rules)
  if (known === undefined || known.facts !== facts) {
    const ids = [...new Set(rules.flatMap(({ when }) => settingsIn(when)))]
    tables.set(rules, { facts, settings: ids, values: valuesOf(ids, settings), seen: 1, prepared: undefined })
    return undefined
  }
  if (!known.settings.every((id, at) => settings[id]?.value === known.values[at])) {
    known.values = valuesOf(known.settings, settings)
    known.seen = 0
    known.prepared = undefined
  }
  known.seen += 1
  if (known.seen === worthwhile) known.prepared = prepared({ facts, rules }, settings)
  return known.prepared
}

const prepared = ({ facts, rules }: Asked, settings: SettingValues): Prepared | undefined => {
  const match = matcher(rules, { facts, settings })
  return match === undefined ? undefined : { match, carrying: rules.map(({ when }) => carryingOf(when)) }
}

const carryingOf = (when: Condition): readonly Carrying[] | undefined => {
  const [only, ...others] = conjunctions(when, { atMost: 1 }) ?? []
  if (only === undefined || others.length > 0) return undefined
  return only.map(({ test, negated }) => ({ test, truth: !negated }))
}

const valuesOf = (ids: readonly string[], settings: SettingValues): readonly unknown[] =>
  ids.map((id) => settings[id]?.value)
