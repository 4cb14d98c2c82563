import * as Result from 'effect/Result'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, partition, type Region, type ValueClass } from '../src/analysis.ts'
import { answer, evaluate, type Rule, range, type Table } from '../src/index.ts'
import { facts } from './arbitraries.ts'
import { allCases, declared, givenOf, isFull, rule, rulesFor, worldOf } from './bruteForce.ts'
import type { World } from './oracle.ts'

const levels: readonly [string, ...string[]] = ['blue', 'yellow', 'red']
const fullCases = allCases.filter(isFull)
const has = (valueClass: ValueClass, value: World[string] | undefined): boolean =>
  valueClass.parts.some((part) =>
    typeof part === 'object' ? value !== undefined && part.from <= value && value <= part.to : part === value,
  )
const nameOf = (variable: Region<string>['where'][number]['variable']): string =>
  variable.kind === 'fact' ? variable.id : variable.kind === 'setting' ? `setting:${variable.id}` : ''
const contains = ({ where }: Region<string>, world: World): boolean =>
  where.every(({ variable, classes }) => classes.some((each) => has(each, world[nameOf(variable)])))

/** What counts in a case, the naive way. */
const counting = (table: Table<string>, world: World): readonly string[] => {
  const given = givenOf(world)
  if (table.combine === 'gravest') return [range(table, { given }).established]
  const evaluation = evaluate(table, { given })
  if (table.combine === 'all') return [...new Set(evaluation.satisfied.map((each) => each.rule.then))].sort()
  const found = answer(evaluation, { to: 'q' })
  if (found._tag === 'Answered') return [found.outcome]
  return found._tag === 'Contested' ? [...new Set(found.between.map((each) => each.rule.then))].sort() : []
}

const tables = (
  before: readonly Rule<string>[],
  after: readonly Rule<string>[],
  combine: Table<string>['combine'],
) =>
  [before, after].map((rules): Table<string> => {
    if (combine === 'gravest') return { id: 't', combine, outcomes: levels, facts, rules }
    const rows = rules.map((row, at): Rule<string> => {
      const over = rules[at + 1]
      return {
        ...row,
        question: 'q',
        ...(over !== undefined &&
          at % 2 === 0 && { prevailsOver: [{ rule: over.id, cites: ['X-1'] }] as const }),
      }
    })
    return { id: 't', combine, facts, rules: rows }
  })

describe('compare', () => {
  it('finds each case whose outcome changes in exactly one region, and no other case in any', () => {
    fc.assert(
      fc.property(
        rulesFor(levels, 5),
        rulesFor(levels, 5),
        fc.constantFrom('gravest', 'perQuestion', 'all'),
        (one, other, combine) => {
          const [before, after] = tables(one, other, combine)
          if (before === undefined || after === undefined) return
          const regions = Result.getOrThrow(compare(before, after, { declared }))
          const variables = partition({ facts, rules: [...one, ...other] }, { declared })
          const cellOf = (world: World) =>
            variables
              .map((variable) => variable.classes.findIndex((each) => has(each, world[nameOf(variable)])))
              .join()
          const cells = new Map<Region<string>, Set<string>>(regions.map((region) => [region, new Set()]))
          for (const world of fullCases) {
            const [from, to] = [counting(before, world), counting(after, world)]
            const inside = regions.filter((region) => contains(region, world))
            expect(inside).toHaveLength(JSON.stringify(from) === JSON.stringify(to) ? 0 : 1)
            for (const region of inside) {
              expect({ from: [...region.from].sort(), to: [...region.to].sort() }).toEqual({ from, to })
              cells.get(region)?.add(cellOf(world))
            }
          }
          const all = new Set(fullCases.map(cellOf)).size
          for (const region of regions) {
            expect(region.cells).toBe(cells.get(region)?.size)
            expect(region.share).toBeCloseTo(region.cells / all)
            const witness = worldOf(region.witness)
            expect(
              fullCases.some(
                (world) =>
                  Object.entries(witness).every(([id, is]) => world[id] === is) && contains(region, world),
              ),
            ).toBe(true)
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  it('joins classes that change in the same way', () => {
    const when = (oneOf: string[]) => [rule('one', { fact: 'matter', oneOf }, 'red')]
    const [before, after] = tables(when(['medical']), when(['land', 'land-contract', 'medical']), 'gravest')
    if (before === undefined || after === undefined) return expect.unreachable()
    const regions = Result.getOrThrow(compare(before, after))
    expect(regions).toHaveLength(1)
    expect(regions[0]?.where[0]?.classes.flatMap(({ parts }) => parts)).toEqual(['land', 'land-contract'])
    expect(Result.getOrThrow(compare(after, after))).toEqual([])
  })

  it('says which question changes, and what a new row adds to silence', () => {
    const row: Rule<string> = { ...rule('one', { fact: 'hot', is: true }, 'x'), question: 'lead' }
    const table = (rules: readonly Rule<string>[]): Table<string> => ({
      id: 't',
      combine: 'perQuestion',
      facts,
      rules,
    })
    expect(Result.getOrThrow(compare(table([]), table([row])))).toMatchObject([
      { question: 'lead', from: [], to: ['x'], witness: { facts: { hot: true } }, cells: 1, share: 0.5 },
    ])
  })

  it('compares large tables where few facts matter at a time, and refuses what it cannot', () => {
    const many = Array.from({ length: 40 }, (_, at) => rule(`r-${at}`, { fact: `f-${at}`, is: true }, 'red'))
    const wide: Table<string> = { id: 't', combine: 'gravest', outcomes: levels, facts: {}, rules: many }
    const [first, ...rest] = many
    if (first === undefined) return expect.unreachable()
    const milder: Table<string> = { ...wide, rules: [{ ...first, then: 'yellow' }, ...rest] }
    // Only where the first fact alone is true does anything change: one cell in 2⁴⁰.
    expect(Result.getOrThrow(compare(wide, milder))).toMatchObject([
      { from: ['red'], to: ['yellow'], cells: 1, share: 2 ** -40 },
    ])
    const refused = compare(wide, milder, { budget: 100 })
    expect(Result.isFailure(refused) && refused.failure).toMatchObject({
      _tag: 'BudgetExceededError',
      cells: 2 ** 40,
      budget: 100,
    })
  })
})
