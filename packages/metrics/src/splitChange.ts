/**
 * Why a rate is not what it was: what happened, how it is defined, how many live there, where the borders run.
 */

/** Which of two states each thing that changed is taken in. */
export type Mix<Part extends string> = Readonly<Record<Part, 'before' | 'after'>>

/** What each part of a change contributes; the parts add up to the total. */
export type ChangeParts<Part extends string> = {
  readonly total: number
  readonly parts: Readonly<Record<Part, number>>
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
 *   at: (mix) => (suits[mix.suits] / residents[mix.residents]) * 10_000,
 * })
 * const { total = 0, parts } = change ?? {}
 * assert.deepEqual([total, parts?.suits, parts?.residents].map((each) => each?.toFixed(2)), ['-4.00', '-2.25', '-1.75'])
 * ```
 */
export const splitChange = <Part extends string>(
  parts: readonly Part[],
  { at }: { readonly at: (mix: Mix<Part>) => number | undefined },
): ChangeParts<Part> | undefined => {
  const values = subsets(parts).map((changed) => [changed, at(mixOf(parts, changed))] as const)
  const known = new Map(
    values.flatMap(([changed, value]) => (value === undefined ? [] : [[keyOf(changed), value]])),
  )
  if (known.size < values.length) return undefined
  const value = (changed: readonly Part[]) =>
    known.get(keyOf(parts.filter((part) => changed.includes(part)))) ?? 0
  const contributed = (part: Part) =>
    subsets(parts.filter((other) => other !== part)).reduce(
      (sum, changed) =>
        sum +
        (value([...changed, part]) - value(changed)) /
          (parts.length * choose(parts.length - 1, changed.length)),
      0,
    )
  return {
    total: value(parts) - value([]),
    // proof: one entry for each part
    parts: Object.fromEntries(parts.map((part) => [part, contributed(part)])) as Record<Part, number>,
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
