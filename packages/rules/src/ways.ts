/**
 * The conditions of a table that is explained again and again. Each test is looked up by the class of its fact instead
 * of compared, and `not` is pushed down to the tests; what a test stands for is the same as in `holds`.
 */
import type { Condition, Test } from './Condition.ts'
import type { FactRegister } from './Fact.ts'
import type { FactValue } from './FactValue.ts'
import { classOf, type FactReader, readersOf, truthIn } from './factReader.ts'
import type { Given } from './Given.ts'
import { truthOf } from './holds.ts'
import type { Rules } from './remembered.ts'
import type { SettingValues } from './Setting.ts'
import { negate, type Truth } from './Truth.ts'
import { testsIn } from './testsIn.ts'

/** A condition: a test, or parts of which every or any one has to hold. */
export type Way = TestWay | JointWay
type JointWay = {
  readonly test: undefined
  readonly parts: readonly Way[]
  readonly every: boolean
  /** The parts, where every one has to hold and all are tests: what is then in the way needs no search. */
  readonly tests: readonly TestWay[] | undefined
}

/** A test, whether it is wanted or its opposite, and for each class of what it asks whether it is as wanted. */
export type TestWay = {
  readonly test: Test
  readonly wanted: boolean
  /** The place of what it asks: a fact, or behind all facts the setting. */
  readonly at: number
  readonly truths: readonly Truth[]
}

/** What a table sees: the class of each fact, and the value; the settings behind them. */
export type Sight = { readonly classes: Int32Array; readonly seen: (Seen | null)[] }
type Seen = FactValue | NonNullable<SettingValues[string]>['value']

/** The condition of each rule, and how to look at a dispute; what is seen is overwritten by the next look. */
export type Ways = { readonly of: readonly Way[]; readonly look: (given: Given) => Sight }

/** The ways of a table; `undefined` when a fact is asked in mixed kinds, so that no class can stand for its value. */
export const waysOf = ({ facts, rules }: Rules<unknown>, settings: SettingValues): Ways | undefined => {
  const known = { facts, settings }
  const tests = rules.flatMap(({ when }) => testsIn(when))
  const readers = readersOf(tests, known)
  if (readers === undefined) return undefined
  const asked = [...new Set(tests.flatMap((test) => ('setting' in test ? test.setting : [])))]
  const places = new Map([...readers.map(({ fact }) => `fact ${fact}`), ...asked].map((id, at) => [id, at]))
  const sight: Sight = {
    classes: new Int32Array(places.size),
    seen: [...readers.map(() => null), ...asked.map((id) => settings[id]?.value ?? null)],
  }
  return {
    of: rules.map(({ when }) => wayOf(when, true, { readers, places, known })),
    look: ({ facts: values, on }) => {
      let at = 0
      for (const reader of readers) {
        const value = values[reader.fact]
        sight.classes[at] = classOf(reader, value, on)
        sight.seen[at] = value ?? null
        at += 1
      }
      return sight
    },
  }
}

/** Whether the facts go this way. */
export const truthOfWay = (way: Way, classes: Int32Array): Truth => {
  if (way.test !== undefined) return way.truths[classes[way.at] ?? 0] ?? 'unknown'
  let truth: Truth = way.every
  for (const part of way.parts) {
    const found = truthOfWay(part, classes)
    if (found === !way.every) return found
    if (found === 'unknown') truth = found
  }
  return truth
}

/** The tests that may stand in the way, those of a part that already holds left out. */
export const testsOnWay = (way: Way, classes: Int32Array): readonly TestWay[] => {
  if (way.test === undefined && way.tests !== undefined) return way.tests
  const tests: TestWay[] = []
  addTestsOnWay(way, classes, tests)
  return tests
}

const addTestsOnWay = (way: Way, classes: Int32Array, to: TestWay[]): void => {
  if (way.test !== undefined) to.push(way)
  else for (const part of way.parts) if (truthOfWay(part, classes) !== true) addTestsOnWay(part, classes, to)
}

type Options = {
  readonly readers: readonly FactReader[]
  readonly places: ReadonlyMap<string, number>
  readonly known: { readonly facts: FactRegister; readonly settings: SettingValues }
}

const wayOf = (condition: Condition, wanted: boolean, options: Options): Way => {
  if ('not' in condition) return wayOf(condition.not, !wanted, options)
  if (!('all' in condition || 'any' in condition)) return testWay(condition, wanted, options)
  const joined = 'all' in condition ? condition.all : condition.any
  const every = 'all' in condition === wanted
  const parts = joined.map((part) => wayOf(part, wanted, options))
  const tests = parts.filter((part) => part.test !== undefined)
  return { test: undefined, parts, every, tests: every && tests.length === parts.length ? tests : undefined }
}

const testWay = (test: Test, wanted: boolean, { readers, places, known }: Options): TestWay => {
  const at = places.get('fact' in test ? `fact ${test.fact}` : test.setting) ?? 0
  const reader = 'fact' in test ? readers[at] : undefined
  const { settings, facts } = known
  const truths =
    reader === undefined
      ? [truthOf(test, { given: { facts: {}, settings, on: '1000-01-01' }, facts })]
      : Array.from({ length: reader.unknown + 1 }, (_, inClass) => truthIn(reader, test, inClass, known))
  return { test, wanted, at, truths: wanted ? truths : truths.map(negate) }
}
