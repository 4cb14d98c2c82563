/**
 * Cuts the world of a table into finitely many classes that none of its tests can tell apart, so that questions
 * about all cases become questions about finitely many. Exact. One thing is wider than life: a test whose bound is
 * a setting without value is a variable of its own, true or false whatever its fact is.
 */
import { isPlainDate } from '@maplebridge/calendar'
import type { Condition, Test } from '../Condition.ts'
import type { Fact, FactRegister } from '../Fact.ts'
import { holds } from '../holds.ts'
import type { Rule } from '../Rule.ts'
import type { Setting, SettingValues } from '../Setting.ts'
import type { Truth } from '../Truth.ts'
import { boundsOf, type FactTest, noneOf, type Plain, type Span, segments } from './segments.ts'

/** Values that no test of the table tells apart, with one that stands for them. */
export type ValueClass = { readonly witness: Plain; readonly parts: readonly (Plain | Span)[] }

/** What a table's tests ask: a fact, a setting without value, or a test that waits for the value of a setting. */
export type Variable =
  | { readonly kind: 'fact'; readonly id: string; readonly classes: readonly ValueClass[] }
  | { readonly kind: 'setting'; readonly id: string; readonly classes: readonly ValueClass[] }
  | { readonly kind: 'test'; readonly test: Test; readonly classes: readonly ValueClass[] }

/** The rules of a table and the facts they may ask, however they combine. */
export type RuleSet = { readonly facts: FactRegister; readonly rules: readonly Rule<unknown>[] }

/** Settings that have a value, and the settings declared, for the values that one without value may take. */
export type Under = {
  readonly settings?: SettingValues
  readonly declared?: Readonly<Record<string, Setting>>
}

/**
 * The variables that the rules of a table ask, each with its classes in the order of the fact's domain.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { partition } from '@maplebridge/rules/analysis'
 *
 * const label = { zh: '人数', en: 'People' }
 * const table = {
 *   facts: { people: { id: 'people', kind: 'count', unit: label, minimum: 1, maximum: 500, label, about: 'dispute', cites: [] } },
 *   rules: [{
 *     id: 'many', when: { fact: 'people', atLeast: 50 }, then: 'red', cites: ['S0-3.2-risk-red'], force: 'must',
 *     summary: { zh: '人多', en: 'Many people' },
 *   }],
 * } as const
 * assert.deepEqual(partition(table)[0]?.classes, [
 *   { witness: 49, parts: [{ from: 1, to: 49 }] },
 *   { witness: 50, parts: [{ from: 50, to: 500 }] },
 * ])
 * ```
 */
export const partition = (table: RuleSet, under: Under = {}): readonly Variable[] =>
  variablesOf(table, under).map(({ variable }) => variable)

/** A variable with the truth of each of its tests, by the test's JSON, in each class. */
export type Asked = {
  readonly variable: Variable
  readonly truths: ReadonlyMap<string, readonly Truth[]>
}

/** The variables of a table with the truths of their tests; internal to the package. */
export const variablesOf = (table: RuleSet, { settings = {}, declared = {} }: Under): readonly Asked[] => {
  const tests = distinctTests(table.rules.map(({ when }) => when))
  const waiting = tests.filter((test) => isWaiting(test, table.facts, settings))
  const ready = tests.filter((test): test is FactTest => 'fact' in test && !waiting.includes(test))
  const open = tests.filter((test) => 'setting' in test && settings[test.setting] === undefined)
  const choices = open.filter((test) => 'setting' in test)
  return [
    ...grouped(ready, ({ fact }) => fact).map(([id, asking]): Asked => {
      const truthAt = (test: Test, value: Plain): Truth =>
        holds(test, { given: { facts: { [id]: value }, settings, on }, facts: table.facts }).truth
      const { classes, truths } = classed(segments(table.facts[id], asking, settings), asking, truthAt)
      return { variable: { kind: 'fact', id, classes }, truths }
    }),
    ...grouped(choices, ({ setting }) => setting).map(([id, asking]): Asked => {
      const truthAt = (test: Test, value: Plain): Truth => 'is' in test && test.is === value
      const codes = valuesOf(
        declared[id],
        asking.map((test) => test.is),
      )
      const parts = codes.map((code) => ({ witness: code, part: code }))
      const { classes, truths } = classed(parts, asking, truthAt)
      return { variable: { kind: 'setting', id, classes }, truths }
    }),
    ...waiting.map(
      (test): Asked => ({
        variable: { kind: 'test', test, classes: [true, false].map((is) => ({ witness: is, parts: [is] })) },
        truths: new Map([[keyOf(test), [true, false]]]),
      }),
    ),
  ]
}

/** The name of a test: its JSON. */
export const keyOf = (test: Test): string => JSON.stringify(test)

/** The tests of conditions, each once. */
export const distinctTests = (conditions: readonly Condition[]): readonly Test[] => [
  ...new Map(conditions.flatMap(testsOf).map((test) => [keyOf(test), test])).values(),
]

/** The tests of a condition, as often as they stand in it. */
export const testsOf = (condition: Condition): readonly Test[] => {
  if ('all' in condition) return condition.all.flatMap(testsOf)
  if ('any' in condition) return condition.any.flatMap(testsOf)
  return 'not' in condition ? testsOf(condition.not) : [condition]
}

// Only judgements depend on the day, and a witness is a plain value.
const on = '1000-01-01'

/** Whether a test stands on its own: a bound of it has no value yet, or is no real day. */
export const isWaiting = (test: Test, facts: FactRegister, settings: SettingValues): boolean => {
  if ('setting' in test) return false
  const fact: Fact | undefined = facts[test.fact]
  return boundsOf(test).some(({ bound }) => {
    if (typeof bound === 'object') return settings[bound.setting] === undefined
    return typeof bound === 'string' && (fact?.kind ?? 'date') === 'date' && !isPlainDate(bound)
  })
}

const valuesOf = (declared: Setting | undefined, named: readonly string[]): readonly string[] =>
  declared?.kind === 'choice' ? declared.values.map(({ code }) => code) : [...new Set(named), noneOf(named)]

/** Segments in which every test has the same truth are one class. */
const classed = (
  parts: ReturnType<typeof segments>,
  tests: readonly Test[],
  truthAt: (test: Test, value: Plain) => Truth,
): { readonly classes: readonly ValueClass[]; readonly truths: ReadonlyMap<string, readonly Truth[]> } => {
  const seen = parts.map((each) => ({ ...each, truths: tests.map((test) => truthAt(test, each.witness)) }))
  const groups = grouped(seen, ({ truths }) => truths.join()).map(([, members]) => members)
  return {
    classes: groups.map((members) => ({
      witness: members[0]?.witness ?? false,
      parts: members.map(({ part }) => part),
    })),
    truths: new Map(
      tests.map((test, at) => [keyOf(test), groups.map(([first]): Truth => first?.truths[at] ?? 'unknown')]),
    ),
  }
}

const grouped = <Item>(
  items: readonly Item[],
  by: (item: Item) => string,
): readonly (readonly [string, readonly Item[]])[] => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(by(item))
    if (group === undefined) groups.set(by(item), [item])
    else group.push(item)
  }
  return [...groups]
}
