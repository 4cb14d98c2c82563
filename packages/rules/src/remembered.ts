/**
 * What is made of a table that is asked again and again: made when the table has been seen a few times, and kept as
 * long as the table is. Tables are values: one that is changed in place after it was asked is not seen to change.
 */
import type { FactRegister } from './Fact.ts'
import type { Rule } from './Rule.ts'
import type { SettingValues } from './Setting.ts'
import { settingsIn } from './settingsOf.ts'

/** The part of a table that is decided. */
export type Rules<Outcome> = { readonly facts: FactRegister; readonly rules: readonly Rule<Outcome>[] }

type Make<Made> = (table: Rules<unknown>, settings: SettingValues) => Made | undefined

type Remembered<Made> = {
  readonly facts: FactRegister
  /** The settings that the table asks, and their values when it was last seen. */
  readonly settings: readonly string[]
  values: readonly unknown[]
  seen: number
  made: Made | undefined
}

/** A table seen less often than this is read row by row: to make a matcher costs as much as some hundred readings. */
const worthwhile = 100

/** What is made of a table under these settings, once it pays to have made it. */
export const remembered = <Made>(make: Make<Made>): Make<Made> => {
  const tables = new WeakMap<readonly Rule<unknown>[], Remembered<Made>>()
  return ({ facts, rules }, settings) => {
    const known = tables.get(rules)
    if (known === undefined || known.facts !== facts) {
      const ids = [...new Set(rules.flatMap(({ when }) => settingsIn(when)))]
      tables.set(rules, { facts, settings: ids, values: valuesOf(ids, settings), seen: 1, made: undefined })
      return undefined
    }
    if (!known.settings.every((id, at) => settings[id]?.value === known.values[at])) {
      known.values = valuesOf(known.settings, settings)
      known.seen = 0
      known.made = undefined
    }
    known.seen += 1
    if (known.seen === worthwhile) known.made = make({ facts, rules }, settings)
    return known.made
  }
}

const valuesOf = (ids: readonly string[], settings: SettingValues): readonly unknown[] =>
  ids.map((id) => settings[id]?.value)
