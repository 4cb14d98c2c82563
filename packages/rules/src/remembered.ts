/**
 * The matcher of a table that is evaluated again and again: made when the table has been seen a few times, and kept as
 * long as the table is. Tables are values: one that is changed in place after it was evaluated is not seen to change.
 */
import type { FactRegister } from './Fact.ts'
import { type Matcher, matcher } from './matcher.ts'
import type { Rule } from './Rule.ts'
import type { SettingValues } from './Setting.ts'
import { settingsIn } from './settingsOf.ts'

type Asked = { readonly facts: FactRegister; readonly rules: readonly Rule<unknown>[] }

type Remembered = {
  readonly facts: FactRegister
  /** The settings that the table asks, and their values when it was last seen. */
  readonly settings: readonly string[]
  values: readonly unknown[]
  seen: number
  matcher: Matcher | undefined
}

/** A table seen less often than this is read row by row: to make a matcher costs as much as some hundred readings. */
const worthwhile = 100

const tables = new WeakMap<readonly Rule<unknown>[], Remembered>()

/** The matcher of a table under these settings, if it has paid to make one. */
export const rememberedMatcher = ({ facts, rules }: Asked, settings: SettingValues): Matcher | undefined => {
  const known = tables.get(rules)
  if (known === undefined || known.facts !== facts) {
    const ids = [...new Set(rules.flatMap(({ when }) => settingsIn(when)))]
    tables.set(rules, { facts, settings: ids, values: valuesOf(ids, settings), seen: 1, matcher: undefined })
    return undefined
  }
  if (!known.settings.every((id, at) => settings[id]?.value === known.values[at])) {
    known.values = valuesOf(known.settings, settings)
    known.seen = 0
    known.matcher = undefined
  }
  known.seen += 1
  if (known.seen === worthwhile) known.matcher = matcher(rules, { facts, settings })
  return known.matcher
}

const valuesOf = (ids: readonly string[], settings: SettingValues): readonly unknown[] =>
  ids.map((id) => settings[id]?.value)
