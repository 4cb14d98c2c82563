/**
 * Reads one fact as a small number: the class of values that the tests of a table cannot tell apart. The last class
 * is "not known"; a value of a kind that the tests cannot compare counts as not known, as `holds` has it.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { Bound, Test } from './Condition.ts'
import type { FactRegister } from './Fact.ts'
import type { FactValue, FactValues } from './FactValue.ts'
import { holds } from './holds.ts'
import type { SettingValues } from './Setting.ts'
import type { Truth } from './Truth.ts'

/** Reads the class of a fact, and tells the truth of each of its tests in each class. */
export type FactReader = {
  readonly fact: string
  /** How many classes there are; class `unknown` is the last. */
  readonly classes: number
  readonly read: (facts: FactValues, on: PlainDate) => number
  readonly truthOf: (test: Test, inClass: number) => Truth
}

type Known = { readonly facts: FactRegister; readonly settings: SettingValues }
type Plain = boolean | number | string
type FactTest = Extract<Test, { readonly fact: string }>

/**
 * The reader of a fact for the tests that ask it; `undefined` when the tests mix kinds, so that no small number can
 * stand for the value.
 */
export const factReader = (
  fact: string,
  tests: readonly FactTest[],
  known: Known,
): FactReader | undefined => {
  const ordered = tests.filter((test) => !('is' in test) && !('oneOf' in test) && !('within' in test))
  if (ordered.length === 0) return exactReader(fact, tests, known)
  if (ordered.length < tests.length) return undefined
  const cuts = ordered.flatMap(boundsOf).flatMap((bound) => resolved(bound, known.settings))
  if (cuts.every((cut) => typeof cut === 'number')) return orderedReader(fact, cuts, 'number', known, between)
  return cuts.every((cut) => typeof cut === 'string')
    ? orderedReader(fact, cuts, 'string', known, after)
    : undefined
}

const exactReader = (fact: string, tests: readonly FactTest[], known: Known): FactReader => {
  const declared = known.facts[fact]
  const members = declared?.kind === 'code' ? declared.values.map((member) => member.code) : []
  const values: readonly Plain[] = [...new Set<Plain>([...tests.flatMap(named), ...members])]
  const representatives = [...values, noSuchValue]
  const unknown = representatives.length
  const byValue = new Map<unknown, number>(values.map((value, at) => [value, at]))
  const classOf = (value: Plain): number => byValue.get(value) ?? unknown - 1
  return reader(fact, representatives, known, (value) => (value === undefined ? unknown : classOf(value)))
}

/** Classes run "below the first cut, on it, between it and the second, …". */
const orderedReader = <Cut extends number | string>(
  fact: string,
  all: readonly Cut[],
  kind: 'number' | 'string',
  known: Known,
  beyond: (cut: Cut | undefined, next: Cut | undefined) => Plain,
): FactReader => {
  const cuts = [...new Set(all)].toSorted((a, b) => (a < b ? -1 : 1))
  const representatives = [
    beyond(undefined, cuts[0]),
    ...cuts.flatMap((cut, at): readonly Plain[] => [cut, beyond(cut, cuts[at + 1])]),
  ]
  const unknown = representatives.length
  return reader(fact, representatives, known, (value) => {
    if (typeof value !== kind) return unknown
    let at = 0
    // proof: `value` was just found to be of the kind of every cut, and the search stays within the cuts
    while (at < cuts.length && (value as Cut) > (cuts[at] as Cut)) at += 1
    return value === cuts[at] ? 2 * at + 1 : 2 * at
  })
}

const reader = (
  fact: string,
  representatives: readonly Plain[],
  { facts, settings }: Known,
  classOf: (value: Plain | undefined) => number,
): FactReader => {
  const unknown = classOf(undefined)
  return {
    fact,
    classes: representatives.length + 1,
    read: (given, on) => {
      const value: FactValue | undefined = given[fact]
      if (typeof value !== 'object') return typeof value === 'function' ? unknown : classOf(value)
      return value.expiresOn !== undefined && value.expiresOn < on ? unknown : classOf(value.is)
    },
    truthOf: (test, inClass) => {
      const value = representatives[inClass]
      const given = { facts: value === undefined ? {} : { [fact]: value }, settings, on: '1000-01-01' }
      return holds(test, { given, facts }).truth
    },
  }
}

/** Stands for every value that no test names. */
const noSuchValue = '\u0000'

const named = (test: FactTest): readonly Plain[] => {
  if ('is' in test) return [test.is]
  if ('oneOf' in test) return test.oneOf
  return 'within' in test ? [test.within] : []
}

const boundsOf = (test: FactTest): readonly Bound[] => {
  if ('atLeast' in test) return [test.atLeast]
  if ('atMost' in test) return [test.atMost]
  if ('between' in test) return test.between
  if ('before' in test) return [test.before]
  return 'after' in test ? [test.after] : []
}

const resolved = (bound: Bound, settings: SettingValues): readonly (number | string)[] => {
  const value = typeof bound === 'object' ? settings[bound.setting]?.value : bound
  return typeof value === 'object' || value === undefined ? [] : [value]
}

const between = (cut: number | undefined, next: number | undefined): Plain => {
  if (cut === undefined) return (next ?? 0) - 1
  return next === undefined ? cut + 1 : (cut + next) / 2
}

/** A text just after a cut: nothing that is a date stands between the two. */
const after = (cut: string | undefined): Plain => (cut === undefined ? '' : `${cut}\u0000`)
