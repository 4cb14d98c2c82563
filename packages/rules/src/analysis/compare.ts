/**
 * How two tables over the same facts differ: the regions of cases in which another outcome counts. Exact on cases
 * that are fully known, or refused.
 */
import * as Result from 'effect/Result'
import type { Table } from '../Table.ts'
import { type BudgetExceededError, budgetExceeded, usualBudget } from './BudgetExceededError.ts'
import { type Case, caseOf } from './Case.ts'
import { diagramOf, type Path, pathsOf } from './diagram.ts'
import type { Under, ValueClass, Variable } from './partition.ts'
import { spaceOf } from './space.ts'
import { questionsOf, speaker } from './speaker.ts'

/** A part of the cases of two tables in which the same change of outcome happens. */
export type Region<Outcome> = {
  /** The question whose answer changes, in tables that combine per question. */
  readonly question?: string
  /** What narrows the region: the classes of each variable named; all others may be in any class. */
  readonly where: readonly { readonly variable: Variable; readonly classes: readonly ValueClass[] }[]
  /** The outcomes that count before and after: none is silence, several of one question contest each other. */
  readonly from: readonly Outcome[]
  readonly to: readonly Outcome[]
  readonly witness: Case
  /** How many cells of the joint partition it has, and their share of all. */
  readonly cells: number
  readonly share: number
}

type Options = Under & { readonly budget?: number }

/**
 * The regions of cases in which two tables differ; they do not overlap and leave nothing out. Fails with
 * `BudgetExceededError` if telling them apart takes more steps than `budget` (2²⁰ unless told).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { compare } from '@maplebridge/rules/analysis'
 *
 * const label = { zh: '人数', en: 'People' }
 * const facts = { people: { id: 'people', kind: 'count', unit: label, minimum: 1, maximum: 99, label, about: 'dispute', cites: [] } } as const
 * const table = (atLeast: number) => ({
 *   id: 'risk', combine: 'gravest', outcomes: ['blue', 'red'], facts,
 *   rules: [{
 *     id: 'many', when: { fact: 'people', atLeast }, then: 'red', cites: ['S0-3.2-risk-red'], force: 'must',
 *     summary: { zh: '人多', en: 'Many people' },
 *   }],
 * }) as const
 * const [region] = Result.getOrThrow(compare(table(50), table(30)))
 * assert.deepEqual(region?.where[0]?.classes[0]?.parts, [{ from: 30, to: 49 }])
 * assert.deepEqual([region?.from, region?.to, region?.share], [['blue'], ['red'], 1 / 3])
 * ```
 */
export const compare = <Outcome>(
  before: Table<Outcome>,
  after: Table<Outcome>,
  { budget = usualBudget, ...under }: Options = {},
): Result.Result<readonly Region<Outcome>[], BudgetExceededError> => {
  const facts = { ...before.facts, ...after.facts }
  const built = spaceOf({ facts, rules: [...before.rules, ...after.rules] }, under)
  if ('tooWide' in built) return Result.fail(budgetExceeded(built.tooWide, budget, built.variables))
  const { space } = built
  const cells = space.variables.reduce((product, { classes }) => product * classes.length, 1)
  const meter = { left: budget }
  const regions: Region<Outcome>[] = []
  for (const question of questionsOf([before, after])) {
    const was = speaker(before, { question, from: 0 })
    const is = speaker(after, { question, from: before.rules.length })
    const boxes = space.boxes.filter(({ rule }) => was.listensTo(rule) || is.listensTo(rule))
    const saying = {
      says: (held: ReadonlySet<number>) => `${was.says(held)}\n${is.says(held)}`,
      outweighs: (one: number, other: number) => was.outweighs(one, other) || is.outweighs(one, other),
    }
    const diagram = diagramOf(space, boxes, saying, meter)
    const differs = (leaf: string): boolean => {
      const [one, other] = leaf.split('\n')
      return one !== other
    }
    for (const { chosen, leaf } of pathsOf(diagram, differs, meter)) {
      const [from = '[]', to = '[]'] = leaf.split('\n')
      const size = sizeOf(chosen, space.variables)
      regions.push({
        ...(question !== undefined && { question }),
        where: [...chosen].flatMap(([at, classes]) => whereOf(space.variables[at], classes)),
        from: was.outcomes(from),
        to: is.outcomes(to),
        witness: caseOf(space, new Map([...chosen].map(([at, [first = 0]]) => [at, first] as const))),
        cells: size,
        share: size / cells,
      })
    }
  }
  // A search that was given up may have taken fewer cells more than once.
  if (meter.left < 0) return Result.fail(budgetExceeded(Math.max(cells, budget + 1), budget, space.variables))
  return Result.succeed(regions.toSorted((a, b) => b.cells - a.cells))
}

const sizeOf = (chosen: Path['chosen'], variables: readonly Variable[]): number =>
  variables.reduce((product, { classes }, at) => product * (chosen.get(at)?.length ?? classes.length), 1)

const whereOf = (variable: Variable | undefined, classes: readonly number[]) =>
  variable === undefined ? [] : [{ variable, classes: classes.flatMap((at) => variable.classes[at] ?? []) }]
