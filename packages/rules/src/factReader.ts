/**
 * Reads one fact as a small number: the class of values that the tests of a table cannot tell apart. The last class
 * is "not known"; a value of a kind that the tests cannot compare counts as not known, as `holds` has it.
 */
import type { PlainDate } from '@maplebridge/calendar'
import { boundsOf } from './boundsOf.ts'
import type { Bound, Test } from './Condition.ts'
import type { FactRegister } from './Fact.ts'
import type { FactValue, Judgement } from './FactValue.ts'
import { grouped } from './grouped.ts'
import { truthOf } from './holds.ts'
import type { SettingValues } from './Setting.ts'
import type { Truth } from './Truth.ts'

/**
 * The classes of a fact. They are data and not closures, so that one function reads every fact at the speed of a
 * single one.
 */
export type FactReader = {
  readonly fact: string
  /** A value of each class but the last, which is "not known". */
  readonly representatives: readonly Plain[]
  readonly whenTrue: number
  readonly whenFalse: number
  readonly unknown: number
  /** The classes of single values, for a fact whose tests ask for nothing else. */
  readonly byValue: ReadonlyMap<Plain, number> | undefined
  /** Where the tests of an ordered fact cut; classes run "below the first, on it, between it and the second, …". */
  readonly numbers: Float64Array
  /** The classes of 0, 1, 2 … as far as counts usually go, found before. */
  readonly ofCount: Int32Array
  readonly texts: readonly string[]
}

type Known = { readonly facts: FactRegister; readonly settings: SettingValues }
type Plain = boolean | number | string
type FactTest = Extract<Test, { readonly fact: string }>

/** The readers of all facts that the tests ask; `undefined` when one of them is asked in mixed kinds. */
export const readersOf = (tests: readonly Test[], known: Known): readonly FactReader[] | undefined => {
  const asked = grouped(
    tests.filter((test) => 'fact' in test),
    (test) => test.fact,
  )
  const readers = [...asked].map(([fact, of]) => factReader(fact, [...new Set(of)], known))
  return readers.every((reader) => reader !== undefined) ? readers : undefined
}

/**
 * The reader of a fact for the tests that ask it; `undefined` when the tests mix kinds, so that no small number can
 * stand for the value.
 */
const factReader = (fact: string, tests: readonly FactTest[], known: Known): FactReader | undefined => {
  const ordered = tests.filter((test) => !('is' in test) && !('oneOf' in test) && !('within' in test))
  if (ordered.length === 0) return exactReader(fact, tests, known)
  if (ordered.length < tests.length) return undefined
  const cuts = ordered.flatMap(boundsOf).flatMap((bound) => resolved(bound, known.settings))
  const numbers = ascending(cuts.filter((cut) => typeof cut === 'number'))
  const texts = ascending(cuts.filter((cut) => typeof cut === 'string'))
  if (numbers.length > 0 && texts.length > 0) return undefined
  const representatives =
    texts.length > 0
      ? around(texts, (cut) => `${cut ?? ''}${cut === undefined ? '' : after}`)
      : around(numbers, between)
  const unknown = representatives.length
  const cutsOfNumbers = Float64Array.from(numbers)
  return {
    fact,
    representatives,
    whenTrue: unknown,
    whenFalse: unknown,
    unknown,
    byValue: undefined,
    numbers: cutsOfNumbers,
    ofCount: Int32Array.from({ length: texts.length > 0 ? 0 : mostCounts }, (_, at) =>
      search(cutsOfNumbers, at),
    ),
    texts,
  }
}

const exactReader = (fact: string, tests: readonly FactTest[], { facts }: Known): FactReader => {
  const declared = facts[fact]
  const members = declared?.kind === 'code' ? declared.values.map((member) => member.code) : []
  const values: readonly Plain[] = [...new Set<Plain>([...tests.flatMap(named), ...members])]
  const byValue = new Map(values.map((value, at) => [value, at]))
  const other = values.length
  return {
    fact,
    representatives: [...values, noSuchValue],
    whenTrue: byValue.get(true) ?? other,
    whenFalse: byValue.get(false) ?? other,
    unknown: other + 1,
    byValue,
    numbers: new Float64Array(),
    ofCount: new Int32Array(),
    texts: [],
  }
}

/** The class of a value on a day. */
export const classOf = (reader: FactReader, value: FactValue | undefined, on: PlainDate): number => {
  if (value === true) return reader.whenTrue
  if (value === false) return reader.whenFalse
  if (typeof value === 'string') return classOfText(reader, value)
  if (typeof value === 'number') return classOfNumber(reader, value)
  if (typeof value !== 'object') return reader.unknown
  const expired = value.expiresOn !== undefined && value.expiresOn < on
  return expired ? reader.unknown : classOfPlain(reader, value.is)
}

const classOfPlain = (reader: FactReader, value: Judgement['is']): number => {
  if (typeof value === 'boolean') return value ? reader.whenTrue : reader.whenFalse
  return classOfText(reader, value)
}

const classOfNumber = ({ byValue, ofCount, numbers, texts, unknown }: FactReader, value: number): number => {
  if (byValue !== undefined) return unknown - 1
  if (texts.length > 0) return unknown
  return (value >= 0 && value < mostCounts ? ofCount[value] : undefined) ?? search(numbers, value)
}

const search = (cuts: Float64Array, value: number): number => {
  let at = 0
  let end = cuts.length
  while (at < end) {
    const middle = (at + end) >>> 1
    const cut = cuts[middle] ?? 0
    if (value === cut) return 2 * middle + 1
    if (value > cut) at = middle + 1
    else end = middle
  }
  return 2 * at
}

const classOfText = ({ byValue, texts, unknown }: FactReader, value: string): number => {
  if (byValue !== undefined) return byValue.get(value) ?? unknown - 1
  if (texts.length === 0) return unknown
  for (let at = 0; at < texts.length; at += 1) {
    const cut = texts[at] ?? ''
    if (value <= cut) return value === cut ? 2 * at + 1 : 2 * at
  }
  return 2 * texts.length
}

/** The truth of a test of the fact for every value of a class. */
export const truthIn = (
  reader: FactReader,
  test: Test,
  inClass: number,
  { facts, settings }: Known,
): Truth => {
  const value = reader.representatives[inClass]
  const given = { facts: value === undefined ? {} : { [reader.fact]: value }, settings, on: '1000-01-01' }
  return truthOf(test, { given, facts })
}

/** Counts below this are not searched for. */
const mostCounts = 256

/** Stands for every value that no test names. */
const noSuchValue = '\u0000'

/** Stands after a text: nothing that is a date comes between the two. */
const after = '\u0000'

const named = (test: FactTest): readonly Plain[] => {
  if ('is' in test) return [test.is]
  if ('oneOf' in test) return test.oneOf
  return 'within' in test ? [test.within] : []
}

const resolved = (bound: Bound, settings: SettingValues): readonly (number | string)[] => {
  const value = typeof bound === 'object' ? settings[bound.setting]?.value : bound
  return typeof value === 'object' || value === undefined ? [] : [value]
}

const ascending = <Cut extends number | string>(cuts: readonly Cut[]): readonly Cut[] =>
  [...new Set(cuts)].toSorted((a, b) => (a < b ? -1 : 1))

/** A value of each class that the cuts make. */
const around = <Cut extends number | string>(
  cuts: readonly Cut[],
  beyond: (cut: Cut | undefined, next: Cut | undefined) => Cut,
): readonly Cut[] => [
  beyond(undefined, cuts[0]),
  ...cuts.flatMap((cut, at) => [cut, beyond(cut, cuts[at + 1])]),
]

const between = (cut: number | undefined, next: number | undefined): number => {
  if (cut === undefined) return (next ?? 0) - 1
  return next === undefined ? cut + 1 : (cut + next) / 2
}
