/**
 * A condition as a list of conjunctions of tests: one of them must hold. Kleene's logic is a distributive
 * De Morgan lattice, so the rewriting keeps all three truth values; nothing is simplified away.
 */
import type { Condition, Test } from './Condition.ts'

/** A test, or its opposite. */
export type Literal = { readonly test: Test; readonly negated: boolean }

/** Tests that must all hold. */
export type Conjunction = readonly Literal[]

/**
 * The conjunctions of a condition, or `undefined` when there would be more than `atMost`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { conjunctions } from '@maplebridge/rules'
 *
 * const condition = { all: [{ fact: 'a', is: true }, { any: [{ fact: 'b', is: true }, { fact: 'c', is: true }] }] }
 * assert.equal(conjunctions(condition, { atMost: 8 })?.length, 2)
 * assert.equal(conjunctions(condition, { atMost: 1 }), undefined)
 * ```
 */
export const conjunctions = (
  condition: Condition,
  { atMost }: { readonly atMost: number },
): readonly Conjunction[] | undefined => expand(condition, false, atMost)

const expand = (
  condition: Condition,
  negated: boolean,
  atMost: number,
): readonly Conjunction[] | undefined => {
  if ('not' in condition) return expand(condition.not, !negated, atMost)
  if ('all' in condition) return joined(condition.all, negated, atMost, negated ? either : both)
  if ('any' in condition) return joined(condition.any, negated, atMost, negated ? both : either)
  return [[{ test: condition, negated }]]
}

type Join = {
  readonly empty: readonly Conjunction[]
  readonly of: (a: readonly Conjunction[], b: readonly Conjunction[]) => readonly Conjunction[]
}
const either: Join = { empty: [], of: (a, b) => [...a, ...b] }
const both: Join = { empty: [[]], of: (a, b) => a.flatMap((left) => b.map((right) => [...left, ...right])) }

const joined = (
  parts: readonly Condition[],
  negated: boolean,
  atMost: number,
  join: Join,
): readonly Conjunction[] | undefined => {
  let all: readonly Conjunction[] = join.empty
  for (const part of parts) {
    const next = expand(part, negated, atMost)
    if (next === undefined || all.length * next.length > atMost * atMost) return undefined
    all = join.of(all, next)
    if (all.length > atMost) return undefined
  }
  return all
}
