/**
 * Where a fact's domain is cut: by hand for each kind, and against the tests themselves for all values.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FactTest, namedBy, noneOf, segments } from '../src/analysis/segments.ts'
import { holds } from '../src/holds.ts'
import type { Fact } from '../src/index.ts'

const label = { zh: '事实', en: 'fact' }
const about = { label, about: 'dispute', cites: [] } as const
const people: Fact = { ...about, id: 'of', kind: 'count', unit: label, minimum: 0, maximum: 9 }
const sum: Fact = { ...about, id: 'of', kind: 'money', minimum: 0, maximum: 900 }
const way: Fact = {
  ...about,
  id: 'of',
  kind: 'choice',
  values: [
    { code: 'letter', label },
    { code: 'visit', label },
  ],
}
const signed: Fact = { ...about, id: 'of', kind: 'date' }
const hot: Fact = { ...about, id: 'of', kind: 'boolean' }
const set = {
  large: { value: 6, cites: ['X-1'] as const },
  late: { value: '2023-06-01', cites: ['X-1'] as const },
}

const parts = (fact: Fact | undefined, ...tests: readonly FactTest[]) =>
  segments(fact, tests, set).map(({ part }) => (typeof part === 'object' ? [part.from, part.to] : part))
const witnesses = (fact: Fact | undefined, ...tests: readonly FactTest[]) =>
  segments(fact, tests, set).map(({ witness }) => witness)

describe('a domain', () => {
  it.each<[string, Fact | undefined, readonly FactTest[], unknown]>([
    ['yes or no', hot, [{ fact: 'of', is: true }], [true, false]],
    ['choices, asked or not', way, [{ fact: 'of', is: 'letter' }], ['letter', 'visit']],
    [
      'numbers up to a bound and beyond',
      people,
      [{ fact: 'of', atMost: 4 }],
      [
        [0, 4],
        [5, 9],
      ],
    ],
    [
      'numbers from a bound',
      people,
      [{ fact: 'of', atLeast: 4 }],
      [
        [0, 3],
        [4, 9],
      ],
    ],
    [
      'numbers between two',
      people,
      [{ fact: 'of', between: [2, 4] }],
      [
        [0, 1],
        [2, 4],
        [5, 9],
      ],
    ],
    [
      'numbers by a setting',
      people,
      [{ fact: 'of', atLeast: { setting: 'large' } }],
      [
        [0, 5],
        [6, 9],
      ],
    ],
    ['numbers by a setting without value', people, [{ fact: 'of', atLeast: { setting: 'small' } }], [[0, 9]]],
    [
      'numbers by bounds at its ends',
      people,
      [
        { fact: 'of', atLeast: 0 },
        { fact: 'of', atMost: 9 },
      ],
      [[0, 9]],
    ],
    [
      'numbers by bounds outside',
      people,
      [
        { fact: 'of', atLeast: -1 },
        { fact: 'of', atLeast: 10 },
      ],
      [[0, 9]],
    ],
    [
      'money',
      sum,
      [{ fact: 'of', atLeast: 500 }],
      [
        [0, 499],
        [500, 900],
      ],
    ],
    [
      'days before',
      signed,
      [{ fact: 'of', before: '2023-05-08' }],
      [
        ['1000-01-01', '2023-05-07'],
        ['2023-05-08', '2999-12-31'],
      ],
    ],
    [
      'days after',
      signed,
      [{ fact: 'of', after: '2023-05-08' }],
      [
        ['1000-01-01', '2023-05-08'],
        ['2023-05-09', '2999-12-31'],
      ],
    ],
    [
      'days by a setting',
      signed,
      [{ fact: 'of', before: { setting: 'late' } }],
      [
        ['1000-01-01', '2023-05-31'],
        ['2023-06-01', '2999-12-31'],
      ],
    ],
    ['days by what is no day', signed, [{ fact: 'of', before: 'soon' }], [['1000-01-01', '2999-12-31']]],
    [
      'one day that is named',
      signed,
      [{ fact: 'of', is: '2023-05-08' }],
      [
        ['1000-01-01', '2023-05-07'],
        ['2023-05-08', '2023-05-08'],
        ['2023-05-09', '2999-12-31'],
      ],
    ],
    [
      'days that are listed',
      signed,
      [{ fact: 'of', oneOf: ['2023-05-08', 'soon'] }],
      [
        ['1000-01-01', '2023-05-07'],
        ['2023-05-08', '2023-05-08'],
        ['2023-05-09', '2999-12-31'],
      ],
    ],
    [
      'the last day there is',
      signed,
      [{ fact: 'of', is: '2999-12-31' }],
      [
        ['1000-01-01', '2999-12-30'],
        ['2999-12-31', '2999-12-31'],
      ],
    ],
  ])('of %s', (_, fact, tests, expected) => {
    expect(parts(fact, ...tests)).toEqual(expected)
  })

  it('that nobody declared is as wide as what is asked of it', () => {
    expect(parts(undefined, { fact: 'of', is: true })).toEqual([true, false])
    expect(parts(undefined, { fact: 'of', is: 'a' }, { fact: 'of', oneOf: ['a', 'b'] })).toEqual([
      'a',
      'b',
      'none-of-these',
    ])
    expect(parts(undefined, { fact: 'of', within: 'a' })).toEqual(['a', 'none-of-these'])
    expect(parts(undefined, { fact: 'of', atLeast: 3 })).toEqual([
      [Number.MIN_SAFE_INTEGER, 2],
      [3, Number.MAX_SAFE_INTEGER],
    ])
    expect(parts(undefined, { fact: 'of', after: '2023-05-08' })).toEqual([
      ['1000-01-01', '2023-05-08'],
      ['2023-05-09', '2999-12-31'],
    ])
    expect(parts(undefined, { fact: 'of', atLeast: { setting: 'small' } })).toEqual([])
  })

  it('is stood for by values beside the bounds', () => {
    expect(witnesses(people, { fact: 'of', between: [2, 4] })).toEqual([1, 2, 5])
    expect(witnesses(people)).toEqual([0])
  })

  it('holds no bound within a part: its ends and its witness answer alike', () => {
    const bound = fc.integer({ min: -1, max: 10 })
    const test = fc.oneof(
      bound.map((atLeast): FactTest => ({ fact: 'of', atLeast })),
      bound.map((atMost): FactTest => ({ fact: 'of', atMost })),
      fc.tuple(bound, bound).map(([low, high]): FactTest => ({ fact: 'of', between: [low, high] })),
    )
    fc.assert(
      fc.property(fc.array(test, { minLength: 1, maxLength: 4 }), (tests) => {
        const answers = (value: unknown) =>
          tests.map((each) => {
            const given = { facts: { of: Number(value) }, settings: {}, on: '2023-05-08' }
            return holds(each, { given, facts: { of: people } }).truth
          })
        const cut = segments(people, tests, {})
        const covered = cut.flatMap(({ part, witness }) => {
          if (typeof part !== 'object') return []
          const [from, to] = [Number(part.from), Number(part.to)]
          const values = Array.from({ length: to - from + 1 }, (_, at) => from + at)
          for (const value of values) expect(answers(value)).toEqual(answers(witness))
          return values
        })
        expect(covered).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
      }),
    )
  })
})

describe('codes', () => {
  it('that tests name', () => {
    expect(
      namedBy([
        { fact: 'of', is: 'a' },
        { fact: 'of', oneOf: ['b', 'c'] },
        { fact: 'of', within: 'd' },
      ]),
    ).toEqual(['a', 'b', 'c', 'd'])
    expect(namedBy([{ fact: 'of', atLeast: 3 }])).toEqual([])
  })

  it('have one that none of them is', () => {
    expect(noneOf(['a'])).toBe('none-of-these')
    expect(noneOf(['none-of-these', 'none-of-these-x'])).toBe('none-of-these-x-x')
  })
})
