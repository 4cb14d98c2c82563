/**
 * Cases that test a table: for every test of every rule a pair that differs in nothing but that test's fact and
 * turns the rule (modified condition/decision coverage), and the values beside every bound.
 */
import * as Result from 'effect/Result'
import type { Test } from '../Condition.ts'
import type { Truth } from '../Truth.ts'
import { type BudgetExceededError, budgetExceeded, usualBudget } from './BudgetExceededError.ts'
import { type Boundary, boundaries, type Pair } from './boundaries.ts'
import { type Case, caseIn } from './Case.ts'
import { distinctTests, keyOf, type RuleSet, type Under, variablesOf } from './partition.ts'
import { possibleBoxes } from './ruleFindings.ts'
import { type Found, type Meter, smallestCase } from './smallestCase.ts'
import { type Box, type Space, spaceOf } from './space.ts'

/** The cases that test one rule, and the tests that by themselves can never turn it. */
export type RuleCases = {
  readonly rule: string
  readonly pairs: readonly Pair[]
  readonly boundaries: readonly Boundary[]
  readonly unpaired: readonly Test[]
}

/**
 * The cases that test each rule of a table; each knows no more than it has to. Fails with `BudgetExceededError` if
 * the search takes more steps than `budget` (2²⁰ unless told).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { cases } from '@maplebridge/rules/analysis'
 *
 * const table = {
 *   facts: {},
 *   rules: [{
 *     id: 'joint', when: { any: [{ fact: 'departments', atLeast: 2 }, { fact: 'cross-area', is: true }] }, then: 'joint',
 *     cites: ['S0-5.1-cross'], force: 'must', summary: { zh: '联调', en: 'Mediate jointly' },
 *   }],
 * } as const
 * const [joint] = Result.getOrThrow(cases(table))
 * assert.deepEqual(joint?.pairs[0]?.holds.facts, { departments: 2, 'cross-area': false })
 * assert.deepEqual(joint?.pairs[0]?.fails.facts, { departments: 1, 'cross-area': false })
 * assert.deepEqual(joint?.boundaries.map(({ at, truth }) => [at, truth]), [['below', false], ['at', true], ['above', true]])
 * ```
 */
export const cases = (
  table: RuleSet,
  { budget = usualBudget, ...under }: Under & { readonly budget?: number } = {},
): Result.Result<readonly RuleCases[], BudgetExceededError> => {
  const built = spaceOf(table, under)
  if ('tooWide' in built) return Result.fail(budgetExceeded(built.tooWide, budget, built.variables))
  const { space } = built
  const meter = { left: budget }
  const truths = variablesOf(table, under).map((asked) => asked.truths)
  const all = table.rules.map(({ id, when }, rule): RuleCases => {
    const boxes = {
      possible: possibleBoxes(space, rule),
      all: space.boxes.filter((box) => box.rule === rule),
    }
    const tests = distinctTests([when])
    const pairs = tests.flatMap((test): readonly Pair[] => {
      const place = truths.findIndex((each) => each.has(keyOf(test)))
      const pair = pairOf(place, truths[place]?.get(keyOf(test)) ?? [], { space, boxes, meter })
      return pair === undefined ? [] : [{ test, ...pair }]
    })
    const paired = new Set(pairs.map(({ test }) => test))
    return {
      rule: id,
      pairs,
      boundaries: pairs.flatMap((pair) => boundaries(pair, when, table, under)),
      unpaired: tests.filter((test) => !paired.has(test)),
    }
  })
  if (meter.left >= 0) return Result.succeed(all)
  const cells = space.variables.reduce((product, { classes }) => product * (classes.length + 1), 1)
  // A search that was given up may have walked through fewer cells more than once.
  return Result.fail(budgetExceeded(Math.max(cells, budget + 1), budget, space.variables))
}

type Boxes = { readonly possible: readonly Box[]; readonly all: readonly Box[] }
type Looking = { readonly space: Space; readonly boxes: Boxes; readonly meter: Meter }

/** The smallest pair: a box holds, and with another class of one variable nothing of the rule does. */
const pairOf = (
  place: number,
  truths: readonly Truth[],
  { space, boxes, meter }: Looking,
): Pick<Pair, 'holds' | 'fails'> | undefined => {
  let best: { readonly found: Found; readonly from: number; readonly to: number } | undefined
  const classes = space.variables[place]?.classes.map((_, inClass) => inClass) ?? []
  for (const box of boxes.possible.filter(({ asks }) => asks(place))) {
    for (const to of classes.filter((inClass) => !space.has(box.open, place, inClass))) {
      const from = classes.find(
        (inClass) => space.has(box.held, place, inClass) && truths[inClass] !== truths[to],
      )
      if (from === undefined || (best !== undefined && box.asked.length >= best.found.known.size)) continue
      const start = { box: only(space, box.held, place, to), known: new Set(box.asked) }
      const found = smallestCase(space, { from: start, without: boxes.all, made: 'false', meter })
      if (found !== undefined && (best === undefined || found.known.size < best.found.known.size))
        best = { found, from, to }
    }
  }
  if (best === undefined) return undefined
  const { found, from, to } = best
  const withClass = (inClass: number): Case =>
    caseIn(space, only(space, found.box, place, inClass), (at) => found.known.has(at))
  return { holds: withClass(from), fails: withClass(to) }
}

/** A box with one variable in one class only. */
const only = ({ starts }: Space, box: Int32Array, variable: number, inClass: number): Int32Array => {
  const cut = Int32Array.from(box)
  cut.fill(0, starts[variable] ?? 0, starts[variable + 1] ?? 0)
  cut[(starts[variable] ?? 0) + (inClass >>> 5)] = 1 << inClass
  return cut
}
