/**
 * Random conditions over declared fields, and random records that stand on and beside every limit that metrics name.
 */
import type { CaseRecord, Counted, Metric } from '@maplebridge/metrics'
import type { Condition, Fact, FactRegister, Test } from '@maplebridge/rules'
import type { Chance } from '../src/randomFrom.ts'

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** A test that a field can answer. A setting that nobody declared is one without value. */
const testOf = (field: Fact, { below, oneOf }: Chance): Test => {
  const fact = field.id
  if (field.kind === 'boolean') return { fact, is: below(2) === 0 }
  if (field.kind === 'choice' || field.kind === 'code') {
    const codes = field.values.map(({ code }) => code)
    return oneOf<Test>([
      { fact, is: oneOf(codes) },
      { fact, oneOf: [oneOf(codes), oneOf(codes)] },
      ...(field.kind === 'code' ? [{ fact, within: oneOf(codes) }] : []),
    ])
  }
  const limit = () => {
    if (below(6) === 0) return { setting: oneOf([`some-${field.kind}`, 'not-set']) }
    if (field.kind === 'date') return dayAfter('2023-01-01', below(365))
    return field.minimum + below(Math.min(field.maximum - field.minimum + 1, 40))
  }
  return oneOf<Test>([
    { fact, atLeast: limit() },
    { fact, atMost: limit() },
    { fact, before: limit() },
    { fact, after: limit() },
    { fact, between: [limit(), limit()] },
  ])
}

/** A condition of a few tests, nested up to `depth` times. */
export const conditionOver = (fields: FactRegister, chance: Chance, depth = 3): Condition => {
  const nested = () => conditionOver(fields, chance, depth - 1)
  const many = () => Array.from({ length: chance.below(4) }, nested)
  const kind = depth === 0 ? 0 : chance.below(6)
  if (kind === 1) return { all: many() }
  if (kind === 2) return { any: many() }
  if (kind === 3) return { not: nested() }
  if (kind === 4) return { setting: chance.oneOf(['some-choice', 'not-set']), is: chance.oneOf(['a', 'b']) }
  return testOf(chance.oneOf(Object.values(fields)), chance)
}

const conditionsOf = (counted: Counted | undefined): readonly Condition[] =>
  counted !== undefined && 'where' in counted ? [counted.where] : []

const testsOf = (condition: Condition): readonly Test[] => {
  if ('all' in condition) return condition.all.flatMap(testsOf)
  if ('any' in condition) return condition.any.flatMap(testsOf)
  return 'not' in condition ? testsOf(condition.not) : [condition]
}

/** Numbers and days that the tests of metrics name, by field. */
const limitsIn = (metrics: readonly Metric[]): ReadonlyMap<string, readonly (number | string)[]> => {
  const limits = new Map<string, (number | string)[]>()
  const tests = metrics.flatMap(({ numerator, denominator }) =>
    [numerator, denominator].flatMap(conditionsOf).flatMap(testsOf),
  )
  for (const test of tests) {
    if (!('fact' in test)) continue
    const named = Object.values(test)
      .flat()
      .filter((each) => typeof each === 'number' || typeof each === 'string')
    limits.set(test.fact, [...(limits.get(test.fact) ?? []), ...named.filter((each) => each !== test.fact)])
  }
  return limits
}

/** Records of a register. One fact in eight is missing. */
export const recordsOver = (
  fields: FactRegister,
  {
    many,
    of: metrics,
    during,
    chance,
  }: {
    readonly many: number
    readonly of: readonly Metric[]
    readonly during: { readonly from: string; readonly to: string }
    readonly chance: Chance
  },
): readonly CaseRecord[] => {
  const limits = limitsIn(metrics)
  const { below, oneOf } = chance
  const valueFor = (field: Fact): CaseRecord[string] => {
    if (field.kind === 'boolean') return below(2) === 0
    if (field.kind === 'choice' || field.kind === 'code') return oneOf(field.values).code
    const named = limits.get(field.id) ?? []
    if (field.kind === 'date') {
      const day = oneOf([during.from, during.to, ...named.map(String)])
      return dayAfter(day, below(3) === 0 ? below(3) - 1 : below(500) - 250)
    }
    const near = oneOf([field.minimum, ...named.map(Number)]) + below(5) - 2
    return Math.max(field.minimum, Math.min(field.maximum, near))
  }
  const each = Object.values(fields)
  return Array.from({ length: many }, () => {
    const record: Record<string, CaseRecord[string]> = {}
    for (const field of each) if (below(8) !== 0) record[field.id] = valueFor(field)
    return record
  })
}
