/**
 * Sorts the values of a fact into the fewest classes that the tests asking it tell apart, so that a count over many
 * records, or over the dictionary of a column, decides a condition once for each class and not for each value.
 */
import { boundsOf } from './boundsOf.ts'
import type { Condition, Test } from './Condition.ts'
import type { FactRegister } from './Fact.ts'
import { grouped } from './grouped.ts'
import { truthOf } from './holds.ts'
import type { SettingValues } from './Setting.ts'
import type { Truth } from './Truth.ts'
import { testsIn } from './testsIn.ts'

/**
 * The classes of a fact, numbered from 0. `numbers` and `texts` are what its tests name or compare with, ascending:
 * between two neighbours no test tells values apart. Places run "below the first, on it, between it and the second, …".
 */
export type FactSorter = {
  readonly fact: string
  readonly classes: number
  /** The class of a fact that is not known. */
  readonly unknown: number
  /** The truth in each class of each test that asks the fact. */
  readonly truths: ReadonlyMap<Test, readonly Truth[]>
  readonly numbers: Float64Array
  readonly texts: readonly string[]
  readonly whenTrue: number
  readonly whenFalse: number
  /** The class at each place among the numbers, and among the texts. */
  readonly ofNumber: Uint32Array
  readonly ofText: Uint32Array
  /** The classes of single texts, when no test asks for their order; every other text has class `otherText`. */
  readonly byText: ReadonlyMap<string, number> | undefined
  readonly otherText: number
}

/** The value of a fact as `knownValue` gives it. */
type Plain = boolean | number | string
type FactTest = Extract<Test, { readonly fact: string }>
type Known = { readonly facts: FactRegister; readonly settings: SettingValues }

/**
 * A sorter for each fact that conditions ask, under fixed settings. In each class the tests are as true as `holds`
 * finds them for each of its values.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { classIn, factSorters } from '@maplebridge/rules'
 *
 * const many = { fact: 'people', atLeast: 10 }
 * const sorter = factSorters([many], { facts: {}, settings: {} }).get('people')
 * assert.ok(sorter !== undefined)
 * assert.equal(sorter.truths.get(many)?.[classIn(sorter, 12)], true)
 * assert.equal(classIn(sorter, 12), classIn(sorter, 400))
 * assert.equal(classIn(sorter, undefined), sorter.unknown)
 * ```
 */
export const factSorters = (
  conditions: readonly Condition[],
  known: Known,
): ReadonlyMap<string, FactSorter> => {
  const tests = conditions.flatMap(testsIn).filter((test) => 'fact' in test)
  const asked = grouped(tests, ({ fact }) => fact)
  return new Map([...asked].map(([fact, asking]) => [fact, sorterOf(fact, [...new Set(asking)], known)]))
}

/**
 * The class of a value.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { classIn, factSorters } from '@maplebridge/rules'
 *
 * const spring = { fact: 'accepted-on', between: ['2023-03-01', '2023-05-31'] } as const
 * const sorter = factSorters([spring], { facts: {}, settings: {} }).get('accepted-on')
 * const truthOn = (day: string) => sorter && sorter.truths.get(spring)?.[classIn(sorter, day)]
 * assert.deepEqual(['2023-02-28', '2023-03-01', '2023-06-01'].map(truthOn), [false, true, false])
 * ```
 */
export const classIn = (sorter: FactSorter, value: Plain | undefined): number => {
  if (typeof value === 'string') return classOfText(sorter, value)
  if (value === true) return sorter.whenTrue
  if (value === false) return sorter.whenFalse
  return typeof value === 'number' ? classOfNumber(sorter, value) : sorter.unknown
}

const classOfText = ({ byText, otherText, texts, ofText }: FactSorter, value: string): number => {
  if (byText !== undefined) return byText.get(value) ?? otherText
  let at = 0
  let end = texts.length
  while (at < end) {
    const middle = (at + end) >>> 1
    if (value > (texts[middle] ?? '')) at = middle + 1
    else end = middle
  }
  return ofText[value === texts[at] ? 2 * at + 1 : 2 * at] ?? 0
}

const classOfNumber = ({ numbers, ofNumber }: FactSorter, value: number): number => {
  let at = 0
  let end = numbers.length
  while (at < end) {
    const middle = (at + end) >>> 1
    if (value > (numbers[middle] ?? 0)) at = middle + 1
    else end = middle
  }
  return ofNumber[value === numbers[at] ? 2 * at + 1 : 2 * at] ?? 0
}

const sorterOf = (fact: string, tests: readonly FactTest[], known: Known): FactSorter => {
  const { classOf, truths, many } = classesOf(fact, tests, known)
  const isOrdered = tests.some((test) => boundsOf(test).length > 0)
  const bounds = tests.flatMap(boundsOf).map((bound) => limitOf(bound, known.settings))
  const numbers = ascending(bounds.filter((bound) => typeof bound === 'number'))
  const exact = [...tests.flatMap(named), ...membersFor(fact, tests, known)]
  const texts = ascending([...exact, ...bounds.filter((bound) => typeof bound === 'string')])
  return {
    fact,
    unknown: classOf(undefined),
    numbers: Float64Array.from(numbers),
    texts,
    whenTrue: classOf(true),
    whenFalse: classOf(false),
    ofNumber: Uint32Array.from(placesAmongNumbers(numbers), classOf),
    ofText: Uint32Array.from(placesAmongTexts(texts), classOf),
    byText: isOrdered ? undefined : new Map(texts.map((text) => [text, classOf(text)])),
    otherText: classOf(otherThan(texts)),
    truths,
    classes: many(),
  }
}

/** Numbers classes as they are met: values for which every test is equally true are one. */
const classesOf = (fact: string, tests: readonly FactTest[], { facts, settings }: Known) => {
  const met = new Map<string, number>()
  const truths = new Map(tests.map((test): [Test, Truth[]] => [test, []]))
  const classOf = (value: Plain | undefined): number => {
    const given = { facts: value === undefined ? {} : { [fact]: value }, settings, on: anyDay }
    const told = tests.map((test) => truthOf(test, { given, facts }))
    const known = met.get(told.join())
    if (known !== undefined) return known
    tests.forEach((test, at) => {
      truths.get(test)?.push(told[at] ?? 'unknown')
    })
    met.set(told.join(), met.size)
    return met.size - 1
  }
  return { classOf, truths, many: () => met.size }
}

/** Plain values do not depend on the day. */
const anyDay = '1000-01-01'

/** A text that is none of these. */
const otherThan = (texts: readonly string[]): string =>
  '\u0000'.repeat(1 + texts.reduce((longest, { length }) => Math.max(longest, length), 0))

const limitOf = (bound: ReturnType<typeof boundsOf>[number], settings: SettingValues) =>
  typeof bound === 'object' ? settings[bound.setting]?.value : bound

const named = (test: FactTest): readonly string[] => {
  if ('is' in test) return typeof test.is === 'string' ? [test.is] : []
  if ('oneOf' in test) return test.oneOf
  return 'within' in test ? [test.within] : []
}

/** The codes of a fact that is asked what it lies within. */
const membersFor = (fact: string, tests: readonly FactTest[], { facts }: Known): readonly string[] => {
  const declared = facts[fact]
  if (declared?.kind !== 'code' || !tests.some((test) => 'within' in test)) return []
  return declared.values.map(({ code }) => code)
}

const ascending = <Limit extends number | string>(limits: readonly Limit[]): readonly Limit[] =>
  [...new Set(limits)].toSorted((a, b) => (a < b ? -1 : 1))

/** A value at each place that the limits make. */
const placesAmongNumbers = (limits: readonly number[]): readonly number[] => [
  (limits[0] ?? 0) - 1,
  ...limits.flatMap((limit, at) => [limit, (limit + (limits[at + 1] ?? limit + 2)) / 2]),
]

const placesAmongTexts = (limits: readonly string[]): readonly string[] => [
  '',
  ...limits.flatMap((limit) => [limit, `${limit}\u0000`]),
]
