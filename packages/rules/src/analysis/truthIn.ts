/**
 * The truth of a condition in a case of an analysis, which may take settings and waiting tests to be one way.
 */
import type { Condition, Test } from '../Condition.ts'
import type { FactRegister } from '../Fact.ts'
import { holds } from '../holds.ts'
import type { SettingValues } from '../Setting.ts'
import { allOf, anyOf, negate, type Truth } from '../Truth.ts'
import type { Case } from './Case.ts'
import { keyOf } from './partition.ts'

type World = { readonly facts: FactRegister; readonly settings: SettingValues }

/** The truth of a condition in a case; internal to the package. */
export const truthIn = (each: Case, condition: Condition, world: World): Truth => {
  if ('all' in condition) return allOf(condition.all.map((part) => truthIn(each, part, world)))
  if ('any' in condition) return anyOf(condition.any.map((part) => truthIn(each, part, world)))
  if ('not' in condition) return negate(truthIn(each, condition.not, world))
  return testIn(each, condition, world)
}

const testIn = (each: Case, test: Test, { facts, settings }: World): Truth => {
  const key = keyOf(test)
  const assumed = each.assumed.find((other) => keyOf(other.test) === key)
  if (assumed !== undefined) return assumed.is
  if ('setting' in test) {
    const taken = Object.hasOwn(each.settings, test.setting) ? each.settings[test.setting] : undefined
    if (taken !== undefined) return taken === test.is
  }
  // Only judgements depend on the day, and a case holds plain values.
  return holds(test, { given: { facts: each.facts, settings, on: '1000-01-01' }, facts }).truth
}
