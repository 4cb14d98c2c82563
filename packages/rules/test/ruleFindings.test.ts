/**
 * What can be seen of a rule by itself: ranges that are empty and values that can not come.
 */
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { analyse, cases, whatWouldChange } from '../src/analysis.ts'
import type {
  Condition,
  FactRegister,
  FactValues,
  GravestTable,
  Rule,
  Setting,
  SettingValues,
} from '../src/index.ts'

const label = { zh: '事实', en: 'fact' }
const about = { label, about: 'dispute', cites: [] } as const
const facts: FactRegister = {
  hot: { ...about, id: 'hot', kind: 'boolean' },
  people: { ...about, id: 'people', kind: 'count', unit: label, minimum: 1, maximum: 100 },
  sum: { ...about, id: 'sum', kind: 'money', minimum: 0, maximum: 5000 },
  day: { ...about, id: 'day', kind: 'date' },
  way: {
    ...about,
    id: 'way',
    kind: 'choice',
    values: [
      { code: 'letter', label },
      { code: 'visit', label },
    ],
  },
}
const declared: Readonly<Record<string, Setting>> = {
  mode: {
    id: 'mode',
    kind: 'choice',
    label,
    why: label,
    cites: ['X-1'],
    values: [
      { code: 'a', label },
      { code: 'b', label },
    ],
  },
  large: {
    id: 'large',
    kind: 'count',
    label,
    why: label,
    cites: ['X-1'],
    unit: label,
    minimum: 1,
    maximum: 500,
  },
}
const row = (when: Condition, more: Partial<Rule<string>> = {}): Rule<string> => ({
  id: 'one',
  when,
  then: 'x',
  cites: ['C-1'],
  force: 'must',
  summary: label,
  ...more,
})
const said = (when: Condition, settings: SettingValues = {}, more: Partial<Rule<string>> = {}) =>
  Result.getOrThrow(
    analyse({ id: 't', combine: 'all', facts, rules: [row(when, more)] }, { settings, declared }),
  ).map(({ code }) => code)
const large = (value: number): SettingValues => ({ large: { value, cites: ['X-1'] } })

describe('an empty range', () => {
  it.each<[Condition, SettingValues, boolean]>([
    [{ fact: 'people', between: [5, 4] }, {}, true],
    [{ fact: 'people', between: [5, 5] }, {}, false],
    [{ fact: 'people', between: [4, 5] }, {}, false],
    [{ fact: 'day', between: ['2023-05-08', '2023-05-07'] }, {}, true],
    [{ fact: 'day', between: ['2023-05-08', '2023-05-08'] }, {}, false],
    [{ fact: 'people', between: [5, { setting: 'large' }] }, large(4), true],
    [{ fact: 'people', between: [5, { setting: 'large' }] }, large(5), false],
    [{ fact: 'people', between: [5, { setting: 'large' }] }, {}, false],
  ])('%j under %j: %s', (when, settings, isEmpty) => {
    expect(said(when, settings).includes('empty-range')).toBe(isEmpty)
  })

  it.each<[Partial<Rule<string>>, boolean]>([
    [{ from: '2023-05-08', until: '2023-05-08' }, true],
    [{ from: '2023-05-09', until: '2023-05-08' }, true],
    [{ from: '2023-05-08', until: '2023-05-09' }, false],
    [{ from: '2023-05-08' }, false],
    [{ until: '2023-05-08' }, false],
  ])('in force %j: %s', (inForce, isEmpty) => {
    expect(said({ fact: 'hot', is: true }, {}, inForce).includes('empty-range')).toBe(isEmpty)
  })
})

describe('a dead value', () => {
  it.each<[Condition, SettingValues, boolean]>([
    [{ fact: 'way', is: 'leter' }, {}, true],
    [{ fact: 'way', is: 'letter' }, {}, false],
    [{ fact: 'way', oneOf: ['letter', 'vist'] }, {}, true],
    [{ fact: 'way', oneOf: ['letter', 'visit'] }, {}, false],
    [{ fact: 'way', within: 'vist' }, {}, true],
    [{ fact: 'people', atLeast: 101 }, {}, true],
    [{ fact: 'people', atLeast: 100 }, {}, false],
    [{ fact: 'people', atMost: 0 }, {}, true],
    [{ fact: 'people', atMost: 1 }, {}, false],
    [{ fact: 'people', between: [50, 101] }, {}, true],
    [{ fact: 'sum', atLeast: 5001 }, {}, true],
    [{ fact: 'sum', atLeast: 5000 }, {}, false],
    [{ fact: 'people', atLeast: { setting: 'large' } }, large(101), true],
    [{ fact: 'people', atLeast: { setting: 'large' } }, large(100), false],
    [{ fact: 'people', atLeast: { setting: 'large' } }, {}, false],
    [{ setting: 'mode', is: 'c' }, {}, true],
    [{ setting: 'mode', is: 'a' }, {}, false],
    [{ setting: 'large', is: 'a' }, {}, true],
    [{ setting: 'never-declared', is: 'a' }, {}, false],
    [{ fact: 'hot', is: true }, {}, false],
    [{ fact: 'day', before: '2023-05-08' }, {}, false],
  ])('%j under %j: %s', (when, settings, isDead) => {
    expect(said(when, settings).includes('dead-value')).toBe(isDead)
  })
})

describe('the value that would change an outcome', () => {
  const table = (when: Condition): GravestTable<'blue' | 'red'> => ({
    id: 't',
    combine: 'gravest',
    outcomes: ['blue', 'red'],
    facts,
    rules: [{ ...row(when), then: 'red' }],
  })
  const moved = (when: Condition, known: FactValues, to: 'blue' | 'red') =>
    whatWouldChange(table(when), { given: { facts: known, settings: {}, on: '2023-05-08' }, to }).changes

  it('is the nearest one', () => {
    const to = (when: Condition, known: number) =>
      moved(when, { people: known }, 'red').map(({ set }) => set['people'])
    expect(to({ fact: 'people', atLeast: 40 }, 3)).toEqual([40])
    expect(to({ fact: 'people', atMost: 40 }, 90)).toEqual([40])
    expect(to({ fact: 'people', between: [20, 30] }, 3)).toEqual([20])
    expect(to({ fact: 'people', between: [20, 30] }, 77)).toEqual([30])
  })

  it('is never another day', () => {
    expect(moved({ fact: 'day', before: '2023-05-08' }, { day: '2023-05-09' }, 'red')).toEqual([])
  })
})

describe('the value that would change an outcome, of a fact that nobody declared', () => {
  const moved = (when: Condition, known: FactValues) =>
    whatWouldChange(
      {
        id: 't',
        combine: 'gravest',
        outcomes: ['blue', 'red'],
        facts: {},
        rules: [{ ...row(when), then: 'red' }],
      },
      { given: { facts: known, settings: {}, on: '2023-05-08' }, to: 'red' },
    ).changes.map(({ set }) => set)

  it('is never another day, and a day that is not known may be supplied', () => {
    expect(moved({ fact: 'day', before: '2023-05-08' }, { day: '2023-05-09' })).toEqual([])
    expect(moved({ fact: 'day', after: '2023-05-08' }, { day: '2023-05-01' })).toEqual([])
  })

  it('is the nearest number, and one beside the bound when none is known', () => {
    expect(moved({ fact: 'people', atLeast: 40 }, { people: 3 })).toEqual([{ people: 40 }])
    expect(moved({ fact: 'people', atMost: 40 }, { people: 90 })).toEqual([{ people: 40 }])
    expect(moved({ fact: 'people', atLeast: 40 }, {})).toEqual([{ people: 40 }])
    expect(moved({ fact: 'people', between: [20, 30] }, {})).toEqual([{ people: 20 }])
  })

  it('is the code that is asked for', () => {
    expect(moved({ fact: 'way', is: 'visit' }, { way: 'letter' })).toEqual([{ way: 'visit' }])
    expect(moved({ fact: 'hot', is: true }, { hot: false })).toEqual([{ hot: true }])
  })
})

describe('the cases beside a bound', () => {
  const beside = (when: Condition, settings: SettingValues = {}) =>
    Result.getOrThrow(cases({ facts, rules: [row(when)] }, { settings }))
      .flatMap(({ boundaries }) => boundaries)
      .map(({ at, case: { facts: known } }) => [at, known['sum'] ?? known['people'] ?? known['day']])

  it('stand below, at and above it, of money too, and by the value of a setting', () => {
    expect(beside({ fact: 'sum', atLeast: 500 })).toEqual([
      ['below', 499],
      ['at', 500],
      ['above', 501],
    ])
    expect(beside({ fact: 'people', atMost: { setting: 'large' } }, large(40))).toEqual([
      ['below', 39],
      ['at', 40],
      ['above', 41],
    ])
  })

  it('stay within what is declared', () => {
    expect(beside({ fact: 'people', between: [1, 50] })).toEqual([
      ['at', 1],
      ['above', 2],
      ['below', 49],
      ['at', 50],
      ['above', 51],
    ])
    expect(beside({ fact: 'people', atLeast: 100 })).toEqual([
      ['below', 99],
      ['at', 100],
    ])
  })

  it('are none of a setting without value, of what is no day, of codes, and of a setting that is asked for', () => {
    expect(beside({ fact: 'people', atLeast: { setting: 'large' } })).toEqual([])
    expect(beside({ fact: 'day', before: 'soon' })).toEqual([])
    expect(beside({ fact: 'way', is: 'visit' })).toEqual([])
    expect(beside({ setting: 'mode', is: 'a' })).toEqual([])
  })
})
