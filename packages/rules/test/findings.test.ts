/**
 * Findings, refusals and coverage as a whole: who is named, what is cited, which case shows it. What is found is held
 * to brute force in the tests of `analyse`; here, what is said of it.
 */
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { analyse, type Case, cases, compare, coverage } from '../src/analysis.ts'
import type { Condition, PerQuestionTable, Rule } from '../src/index.ts'
import { facts } from './arbitraries.ts'

const row = (
  id: string,
  when: Condition,
  outcome: string,
  more: Partial<Rule<string>> = {},
): Rule<string> => ({
  id,
  when,
  then: outcome,
  cites: [`C-${id}`, 'C-0'],
  force: 'must',
  summary: { zh: id, en: id },
  ...more,
})
const hot: Condition = { fact: 'hot', is: true }
const big: Condition = { fact: 'big', is: true }
const people = (atLeast: number): Condition => ({ fact: 'people', atLeast })
const knowing = (known: Case['facts']): Case => ({ facts: known, settings: {}, assumed: [] })

describe('what is said of a table per question', () => {
  const asks = { question: 'q' }
  const other = { question: 'other' }
  const table: PerQuestionTable<string> = {
    id: 't',
    combine: 'perQuestion',
    facts,
    rules: [
      row('one', hot, 'x', asks),
      row('two', big, 'y', asks),
      row('both', { all: [hot, big] }, 'z', asks),
      row('weak', { fact: 'matter', is: 'land' }, 'y', other),
      row('strong', people(2), 'x', { ...other, prevailsOver: [{ rule: 'weak', cites: ['C-9'] }] }),
    ],
  }

  it('names both rules of a clash with their clauses, and in a gap all rules of the question', () => {
    const clash = (one: string, another: string) => ({
      code: 'clash',
      question: 'q',
      rules: [one, another],
      cites: [`C-${one}`, 'C-0', `C-${another}`],
      witness: knowing({ hot: true, big: true }),
    })
    expect(Result.getOrThrow(analyse(table))).toEqual([
      clash('one', 'two'),
      clash('one', 'both'),
      clash('two', 'both'),
      {
        code: 'gap',
        question: 'q',
        rules: ['one', 'two', 'both'],
        cites: ['C-one', 'C-0', 'C-two', 'C-both'],
        witness: knowing({ hot: false, big: false }),
      },
      {
        code: 'gap',
        question: 'other',
        rules: ['weak', 'strong'],
        cites: ['C-weak', 'C-0', 'C-strong'],
        witness: knowing({ matter: 'land-contract', people: 1 }),
      },
    ])
  })

  it('compares regions by how large they are, the largest first', () => {
    const without = { ...table, rules: table.rules.filter(({ id }) => id !== 'one' && id !== 'strong') }
    const regions = Result.getOrThrow(compare(table, without))
    expect(regions.length).toBeGreaterThan(1)
    const sizes = regions.map(({ cells }) => cells)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(new Set(regions.map(({ question }) => question))).toEqual(new Set(['q', 'other']))
  })
})

describe('what is said of a table of levels', () => {
  it('names a rule that never counts with those that are graver, and one that is not needed with those that do', () => {
    const findings = analyse({
      id: 't',
      combine: 'gravest',
      outcomes: ['blue', 'yellow', 'red'],
      facts,
      rules: [
        row('some', people(1), 'yellow'),
        row('many', people(2), 'red'),
        row('same', people(2), 'yellow'),
        row('more', { all: [people(2), hot] }, 'red'),
      ],
    })
    expect(Result.getOrThrow(findings)).toEqual([
      {
        code: 'shadowed',
        rules: ['same', 'many', 'more'],
        cites: ['C-same', 'C-0'],
        witness: knowing({ people: 2 }),
      },
      {
        code: 'redundant',
        rules: ['more', 'many'],
        cites: ['C-more', 'C-0'],
        witness: knowing({ people: 2, hot: true }),
      },
    ])
  })
})

describe('a refusal', () => {
  const waiting: Condition = { fact: 'people', atLeast: { setting: 'large' } }
  const rules = [row('one', { all: [hot, waiting] }, 'x', { question: 'q' })]
  const table = { id: 't', combine: 'perQuestion', facts, rules } as const

  it('says how many cells of which facts there are, and what to do, in both languages', () => {
    const refused = analyse(table, { budget: 8 })
    expect(Result.isFailure(refused) && refused.failure).toEqual({
      _tag: 'BudgetExceededError',
      cells: 9,
      budget: 8,
      facts: ['hot', 'people'],
      message: {
        zh: '需要检查 `9` 种情形，超过上限 `8`（涉及 `hot`、`people`）；请拆分规则表，或者提高上限',
        en: 'an exact answer needs `9` cells of `hot`, `people`, over the budget of `8`; split the table or raise the budget',
      },
    })
    expect(Result.isSuccess(analyse(table, { budget: 9 }))).toBe(true)
  })

  it('is the same for cases and for a comparison', () => {
    const ofCases = Result.flip(cases(table, { budget: 0 }))
    const ofRegions = Result.flip(compare(table, { ...table, rules: [] }, { budget: 0 }))
    for (const failure of [Result.getOrThrow(ofCases), Result.getOrThrow(ofRegions)])
      expect(failure).toMatchObject({ facts: ['hot', 'people'], budget: 0 })
  })
})

describe('coverage', () => {
  const [first, ...more] = Result.getOrThrow(cases({ facts, rules: [row('one', { all: [hot, big] }, 'x')] }))

  it('counts the cases that decide a rule, and tells the tests that turn it from those that do not', () => {
    const table = { facts, rules: [row('one', { all: [hot, big] }, 'x')] }
    const cover = (...given: readonly Case['facts'][]) => coverage(table, { cases: given.map(knowing) })[0]
    expect(cover()).toEqual({
      rule: 'one',
      decidedTrue: 0,
      decidedFalse: 0,
      covered: [],
      uncovered: [hot, big],
    })
    expect(cover({ hot: true, big: true }, { hot: false, big: true }, { hot: true })).toEqual({
      rule: 'one',
      decidedTrue: 1,
      decidedFalse: 1,
      covered: [hot],
      uncovered: [big],
    })
    // Two tests that change at once turn nothing by themselves.
    expect(cover({ hot: true, big: true }, { hot: false, big: false })).toMatchObject({
      decidedTrue: 1,
      decidedFalse: 1,
      covered: [],
    })
    expect(
      cover({ hot: true, big: true }, { hot: false, big: true }, { hot: true, big: false }),
    ).toMatchObject({
      covered: [hot, big],
      uncovered: [],
    })
    expect([first?.rule, more]).toEqual(['one', []])
  })

  it('takes tests of one fact as one thing, and a setting for itself', () => {
    const mode: Condition = { setting: 'mode', is: 'a' }
    const rules = [row('two', { all: [people(2), { fact: 'people', atMost: 2 }, mode] }, 'x')]
    const setTo = (value: string, many: number): Case => ({
      facts: { people: many },
      settings: { mode: value },
      assumed: [],
    })
    const given = [setTo('a', 2), setTo('a', 1), setTo('b', 2)]
    expect(coverage({ facts, rules }, { cases: given })[0]).toMatchObject({
      decidedTrue: 1,
      decidedFalse: 2,
      covered: [people(2), mode],
      uncovered: [{ fact: 'people', atMost: 2 }],
    })
  })

  it('tells a test that waits for a setting by what is assumed of it', () => {
    const waiting = { fact: 'people', atLeast: { setting: 'large' } } as const
    const table = { facts, rules: [row('three', { all: [waiting, hot] }, 'x')] }
    const assuming = (is: boolean): Case => ({
      facts: { hot: true },
      settings: {},
      assumed: [{ test: waiting, is }],
    })
    expect(coverage(table, { cases: [assuming(true), assuming(false)] })[0]).toMatchObject({
      decidedTrue: 1,
      decidedFalse: 1,
      covered: [waiting],
      uncovered: [hot],
    })
  })
})
