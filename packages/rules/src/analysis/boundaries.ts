/**
 * The values just below, at and just above the bounds of a test.
 */
import { isPlainDate } from '@maplebridge/calendar'
import type { Condition, Test } from '../Condition.ts'
import type { Truth } from '../Truth.ts'
import type { Case } from './Case.ts'
import type { RuleSet, Under } from './partition.ts'
import { boundsOf, dayAfter, type FactTest, type Plain } from './segments.ts'
import { truthIn } from './truthIn.ts'

/** Two cases that differ only in what one test asks: in one the rule holds, in the other it does not. */
export type Pair = { readonly test: Test; readonly holds: Case; readonly fails: Case }

/** A case just below, at or just above a bound, everything else as in the pair of the test, and the rule's truth. */
export type Boundary = {
  readonly test: Test
  readonly at: 'below' | 'at' | 'above'
  readonly case: Case
  readonly truth: Truth
}

/** The boundary cases of a test that has a pair, everything else as in the pair; internal to the package. */
export const boundaries = (
  { test, holds }: Pair,
  when: Condition,
  { facts }: RuleSet,
  { settings = {} }: Under,
): readonly Boundary[] => {
  if ('setting' in test) return []
  const fact = facts[test.fact]
  const isInside = (value: Plain): boolean =>
    (fact?.kind !== 'count' && fact?.kind !== 'money') ||
    (fact.minimum <= Number(value) && Number(value) <= fact.maximum)
  return limitsOf(test, settings).flatMap((limit) =>
    beside(limit).flatMap(({ at, value }): readonly Boundary[] => {
      if (value === undefined || !isInside(value)) return []
      const each = { ...holds, facts: { ...holds.facts, [test.fact]: value } }
      return [{ test, at, case: each, truth: truthIn(each, when, { facts, settings }) }]
    }),
  )
}

const limitsOf = (test: FactTest, settings: Required<Under>['settings']): readonly (number | string)[] =>
  boundsOf(test).flatMap(({ bound }): readonly (number | string)[] => {
    const value = typeof bound === 'object' ? settings[bound.setting]?.value : bound
    if (typeof value === 'string' && isPlainDate(value)) return [value]
    return typeof value === 'number' ? [value] : []
  })

const beside = (limit: number | string) => {
  const next = (by: number): Plain | undefined =>
    typeof limit === 'number' ? limit + by : dayAfter(limit, by)
  return [
    { at: 'below' as const, value: next(-1) },
    { at: 'at' as const, value: limit },
    { at: 'above' as const, value: next(1) },
  ]
}
