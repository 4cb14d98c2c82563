/**
 * The matcher of a table that is evaluated again and again: made when the table has been seen a few times, and kept as
 * long as the table is. Tables are values: one that is changed in place after it was evaluated is not seen to change.
 */
import type { FactRegister } from './Fact.ts'
import { itemsAt } from './match.ts'
import { type Matcher, matcher } from './matcher.ts'
import type { Rule } from './Rule.ts'
import { type Remembering, remembering } from './ruleResult.ts'
import type { SettingValues } from './Setting.ts'
import { settingsIn } from './settingsOf.ts'

/** Finds the rules that hold and those that are open; each of them keeps its results. */
export type Prepared<Outcome> = { readonly match: Matcher<Found<Outcome>> }

type Found<Outcome> = {
  readonly satisfied: readonly Remembering<Outcome>[]
  readonly undecided: readonly Remembering<Outcome>[]
}

type Asked<Outcome> = { readonly facts: FactRegister; readonly rules: readonly Rule<Outcome>[] }

type Remembered = {
  readonly facts: FactRegister
  /** The settings that the table asks, and their values when it was last seen. */
  readonly settings: readonly string[]
  values: readonly unknown[]
  seen: number
  prepared: Prepared<unknown> | undefined
}

/** A table seen less often than this is read row by row: to make a matcher costs as much as some hundred readings. */
const worthwhile = 100

const tables = new WeakMap<readonly Rule<unknown>[], Remembered>()

/** The matcher of a table under these settings, once it pays to have made one. */
export const preparedFor = <Outcome>(
  { facts, rules }: Asked<Outcome>,
  settings: SettingValues,
): Prepared<Outcome> | undefined => {
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
  // proof: what is kept beside a list of rules was made of these rules
  return known.prepared as Prepared<Outcome> | undefined
}

const prepared = ({ facts, rules }: Asked<unknown>, settings: SettingValues): Prepared<unknown> | undefined => {
  const all = remembering(rules)
  const match = matcher(rules, { facts, settings }, ({ satisfied, undecided }) => ({
    satisfied: itemsAt(satisfied, all, itself),
    undecided: itemsAt(undecided, all, itself),
  }))
  return match === undefined ? undefined : { match }
}

const itself = <Item>(item: Item): Item => item

const valuesOf = (ids: readonly string[], settings: SettingValues): readonly unknown[] =>
  ids.map((id) => settings[id]?.value)
