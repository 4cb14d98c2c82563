/**
 * Tests of numbers: which of them a test leaves, and the counts of what has been done, such as attempts. Those only go
 * up, so rows that pass a dispute on are looked at for one count at a time.
 */
import { conjunctions, type FactValues, type Literal } from '@maplebridge/rules'
import type { RoutingRules } from '../route.ts'
import type { SendingRow } from './sendingRows.ts'

/** The numbers that a test of numbers leaves; none for another test, or one whose bound is a setting. */
export const spanOf = ({
  test,
  negated,
}: Literal): { readonly from: number; readonly to: number } | undefined => {
  const [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  if ('atLeast' in test && typeof test.atLeast === 'number')
    return negated ? { from: least, to: test.atLeast - 1 } : { from: test.atLeast, to: most }
  if ('atMost' in test && typeof test.atMost === 'number')
    return negated ? { from: test.atMost + 1, to: most } : { from: least, to: test.atMost }
  if (!('between' in test) || negated) return undefined
  const [from, to] = test.between
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : undefined
}

/** More counts together than this are not told apart. */
const mostTogether = 64

/** Every count of what has been done that the rows tell apart; one that says nothing where they ask for none. */
export const countsIn = (
  rows: readonly SendingRow[],
  { facts }: RoutingRules['table'],
): readonly FactValues[] => {
  const bounds = new Map<string, Set<number>>()
  for (const { test } of rows.flatMap(({ rule }) => conjunctions(rule.when, { atMost: 256 }) ?? []).flat()) {
    if (!('fact' in test)) continue
    const fact = facts[test.fact]
    if (fact?.kind !== 'count' || fact.about !== 'procedure') continue
    const { from, to } = spanOf({ test, negated: false }) ?? {}
    const values = bounds.get(fact.id) ?? new Set([fact.minimum])
    for (const value of [from, to === undefined ? to : to + 1])
      if (value !== undefined && fact.minimum <= value && value <= fact.maximum) values.add(value)
    bounds.set(fact.id, values)
  }
  return [...bounds].reduce<readonly FactValues[]>(
    (all, [id, values]) =>
      all.length * values.size > mostTogether
        ? all
        : all.flatMap((known) => [...values].map((value) => ({ ...known, [id]: value }))),
    [{}],
  )
}
