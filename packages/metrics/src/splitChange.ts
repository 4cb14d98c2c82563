/**
 * Why a rate is not what it was: what happened, how it is defined, how many live there, where the borders run.
 */
import type { Fraction } from './Fraction.ts'
import { fractionOf, minus, none, over, plus } from './internal/fractions.ts'
import type { Ratio } from './Ratio.ts'

/** Which of two states each thing that changed is taken in. */
export type Mix<Part extends string> = Readonly<Record<Part, 'before' | 'after'>>

/** What each part of a change contributes; the parts add up to the total, exactly. */
export type ChangeParts<Part extends string> = {
  readonly total: Fraction
  readonly parts: Readonly<Record<Part, Fraction>>
}

/**
 * Splits the change of a value between two states into what each part contributes. A part contributes what its own
 * change makes of the value, averaged over every order in which the parts can change (Shapley's value), so that none
 * is favoured by coming first. `undefined` when the value of some mixture is not known: then no split is honest.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { splitChange } from '@maplebridge/metrics'
 *
 * const suits = { before: 40, after: 30 }
 * const residents = { before: 40_000, after: 50_000 }
 * const change = splitChange(['suits', 'residents'], {
 *   at: (mix) => ({ numerator: suits[mix.suits], denominator: residents[mix.residents] }),
 * })
 * assert.deepEqual(change, {
 *   total: { numerator: -1n, denominator: 2500n },
 *   parts: { suits: { numerator: -9n, denominator: 40_000n }, residents: { numerator: -7n, denominator: 40_000n } },
 * })
 * ```
 */
export const splitChange = <Part extends string>(
  parts: readonly Part[],
  { at }: { readonly at: (mix: Mix<Part>) => Ratio | undefined },
): ChangeParts<Part> | undefined => {
  const values = subsets(parts).map((changed) => [changed, at(mixOf(parts, changed))] as const)
  const known = new Map(
    values.flatMap(([changed, value]) => (value === undefined ? [] : [[keyOf(changed), fractionOf(value)]])),
  )
  if (known.size < values.length) return undefined
  const value = (changed: readonly Part[]) =>
    known.get(keyOf(parts.filter((part) => changed.includes(part)))) ?? none
  const contributed = (part: Part) =>
    subsets(parts.filter((other) => other !== part)).reduce((sum, changed) => {
      const added = minus(value([...changed, part]), value(changed))
      return plus(sum, over(added, parts.length * choose(parts.length - 1, changed.length)))
    }, none)
  return {
    total: minus(value(parts), value([])),
    // proof: one entry for each part
    parts: Object.fromEntries(parts.map((part) => [part, contributed(part)])) as Record<Part, Fraction>,
  }
}

const subsets = <Part>([first, ...rest]: readonly Part[]): readonly (readonly Part[])[] =>
  first === undefined ? [[]] : subsets(rest).flatMap((each) => [each, [first, ...each]])

const mixOf = <Part extends string>(parts: readonly Part[], changed: readonly Part[]): Mix<Part> =>
  // proof: one entry for each part
  Object.fromEntries(parts.map((part) => [part, changed.includes(part) ? 'after' : 'before'])) as Mix<Part>

const keyOf = (parts: readonly string[]): string => parts.join('\n')

/** In how many ways `few` can be chosen of `many`. */
const choose = (many: number, few: number): number =>
  few === 0 ? 1 : (choose(many - 1, few - 1) * many) / few
