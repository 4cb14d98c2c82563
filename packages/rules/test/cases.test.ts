import * as Result from 'effect/Result'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Case, cases, coverage, partition, type RuleCases } from '../src/analysis.ts'
import { type Condition, holds, type Test } from '../src/index.ts'
import { facts } from './arbitraries.ts'
import { allCases, declared, givenOf, isFull, rule, rulesFor, worldOf } from './bruteForce.ts'
import type { World } from './oracle.ts'

const truth = (when: Condition, world: World) => holds(when, { given: givenOf(world), facts }).truth
const asks = (test: Test): string => ('setting' in test ? `setting:${test.setting}` : test.fact)
const testsOf = (condition: Condition): readonly Test[] => {
  if ('all' in condition) return condition.all.flatMap(testsOf)
  if ('any' in condition) return condition.any.flatMap(testsOf)
  return 'not' in condition ? testsOf(condition.not) : [condition]
}
const every = (each: RuleCases | undefined): readonly Case[] => [
  ...(each?.pairs.flatMap((pair) => [pair.holds, pair.fails]) ?? []),
  ...(each?.boundaries.map((boundary) => boundary.case) ?? []),
]
const fullCases = allCases.filter(isFull)

describe('cases', () => {
  it('finds for each test a pair that differs in its fact alone and turns the rule, wherever there is one', () => {
    fc.assert(
      fc.property(rulesFor(['x'], 3), (rules) => {
        const found = Result.getOrThrow(cases({ facts, rules }, { declared }))
        for (const [at, { when }] of rules.entries()) {
          for (const { test, holds: one, fails: other } of found[at]?.pairs ?? []) {
            const [yes, no] = [worldOf(one), worldOf(other)]
            expect([truth(when, yes), truth(when, no)]).toEqual([true, false])
            expect(truth(test, yes)).not.toBe(truth(test, no))
            const differing = [...new Set([...Object.keys(yes), ...Object.keys(no)])].filter(
              (id) => yes[id] !== no[id],
            )
            expect(differing).toEqual([asks(test)])
          }
          for (const test of found[at]?.unpaired ?? []) {
            const id = asks(test)
            for (const world of fullCases) {
              if (truth(when, world) !== true) continue
              const turned = fullCases.filter(
                (other) =>
                  Object.keys(world).every((key) => key === id || world[key] === other[key]) &&
                  truth(when, other) === false &&
                  truth(test, other) !== truth(test, world),
              )
              expect(turned).toEqual([])
            }
          }
          const tests = new Set(testsOf(when).map((test) => JSON.stringify(test)))
          expect((found[at]?.pairs.length ?? 0) + (found[at]?.unpaired.length ?? 0)).toBe(tests.size)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('covers by its cases exactly the tests that have a pair, and every rule both ways', () => {
    fc.assert(
      fc.property(rulesFor(['x'], 3), (rules) => {
        const table = { facts, rules }
        const found = Result.getOrThrow(cases(table, { declared }))
        for (const [at, own] of found.entries()) {
          const covered = coverage(table, { cases: every(own) })[at]
          expect(covered?.covered).toEqual(own.pairs.map(({ test }) => test))
          expect(covered?.uncovered).toEqual(own.unpaired)
          if (own.pairs.length === 0) continue
          expect(covered?.decidedTrue).toBeGreaterThan(0)
          expect(covered?.decidedFalse).toBeGreaterThan(0)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('says of each value beside a bound whether the rule holds there', () => {
    const when: Condition = {
      all: [
        { fact: 'people', between: [1, 2] },
        { fact: 'hot', is: true },
      ],
    }
    const [own] = Result.getOrThrow(cases({ facts, rules: [rule('one', when, 'x')] }))
    expect(own?.boundaries.map((each) => [each.at, each.case.facts, each.truth])).toEqual([
      ['below', { people: 0, hot: true }, false],
      ['at', { people: 1, hot: true }, true],
      ['above', { people: 2, hot: true }, true],
      ['below', { people: 1, hot: true }, true],
      ['at', { people: 2, hot: true }, true],
      ['above', { people: 3, hot: true }, false],
    ])
  })

  it('puts days before, on and after, and stays inside the calendar', () => {
    const when: Condition = { fact: 'signed', before: '2024-03-01' }
    const [own] = Result.getOrThrow(cases({ facts: {}, rules: [rule('one', when, 'x')] }))
    expect(own?.boundaries.map((each) => [each.case.facts['signed'], each.truth])).toEqual([
      ['2024-02-29', true],
      ['2024-03-01', false],
      ['2024-03-02', false],
    ])
  })

  it('turns a test that waits for a setting by assuming it', () => {
    const test = { fact: 'people', atLeast: { setting: 'large' } } as const
    const table = { facts, rules: [rule('one', { all: [test, { fact: 'hot', is: true }] }, 'x')] }
    expect(partition(table).map(({ kind }) => kind)).toEqual(['fact', 'test'])
    const [own] = Result.getOrThrow(cases(table))
    expect(own?.pairs[0]?.fails).toEqual({
      facts: { hot: true },
      settings: {},
      assumed: [{ test, is: false }],
    })
    expect(coverage(table, { cases: every(own) })[0]?.uncovered).toEqual([])
  })

  it('names the tests that turn nothing', () => {
    const hot: Test = { fact: 'hot', is: true }
    const [own] = Result.getOrThrow(
      cases({ facts, rules: [rule('one', { any: [hot, { all: [hot, { fact: 'big', is: true }] }] }, 'x')] }),
    )
    expect(own?.unpaired).toEqual([{ fact: 'big', is: true }])
  })

  it('refuses to search beyond the budget', () => {
    const refused = cases({ facts, rules: [rule('one', { fact: 'hot', is: true }, 'x')] }, { budget: 0 })
    expect(Result.isFailure(refused) && refused.failure).toMatchObject({
      _tag: 'BudgetExceededError',
      cells: 3,
    })
  })
})
