/**
 * Classes of values: every test answers for a class as the interpreter does for each of its values, whatever kinds
 * of test and value meet in one fact, and classes are as few as can be.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Condition,
  classIn,
  type FactRegister,
  factSorters,
  holds,
  type SettingValues,
  type Test,
} from '../src/index.ts'

const label = { zh: '事实', en: 'fact' }
const of = { id: 'of', kind: 'code', label, about: 'dispute', cites: [] } as const
const facts: FactRegister = {
  of: {
    ...of,
    values: [
      { code: 'land', label },
      { code: 'land-contract', label, parent: 'land' },
      { code: 'land-lease', label, parent: 'land-contract' },
      { code: 'sale', label },
    ],
  },
}
const settings: SettingValues = {
  few: { value: 3, cites: ['TEST-1'] },
  spring: { value: '2023-03-01', cites: ['TEST-1'] },
  'three-days': { value: { amount: 3, unit: 'calendar-day' }, cites: ['TEST-1'] },
}

const text = fc.constantFrom(
  'land',
  'land-contract',
  'land-lease',
  'sale',
  'other',
  '',
  '2023-02-28',
  '2023-03-01',
  '2023-03-02',
  '\u0000',
)
const value = fc.oneof(fc.constant(undefined), fc.boolean(), fc.integer({ min: -2, max: 6 }), text)
const bound = fc.oneof(
  fc.integer({ min: -1, max: 5 }),
  text,
  fc.record({ setting: fc.constantFrom('few', 'spring', 'three-days', 'not-set') }),
)
const fact = fc.constant('of')
const test: fc.Arbitrary<Test> = fc.oneof(
  fc.record({ fact, is: fc.oneof(fc.boolean(), text) }),
  fc.record({ fact, oneOf: fc.array(text, { minLength: 1, maxLength: 3 }) }),
  fc.record({ fact, within: text }),
  fc.record({ fact, atLeast: bound }),
  fc.record({ fact, atMost: bound }),
  fc.record({ fact, before: bound }),
  fc.record({ fact, after: bound }),
  fc.record({ fact, between: fc.tuple(bound, bound) }),
)

describe('factSorters', () => {
  it('answers every test for a class as for each of its values', () => {
    const tests = fc.array(test, { minLength: 1, maxLength: 5 })
    const given = fc.array(value, { minLength: 1, maxLength: 12 })
    const register = fc.constantFrom(facts, {})
    fc.assert(
      fc.property(tests, given, register, (asking, values, under) => {
        const sorter = factSorters(asking, { facts: under, settings }).get('of')
        for (const each of values)
          for (const asked of asking) {
            const known = each === undefined ? {} : { of: each }
            const { truth } = holds(asked, {
              given: { facts: known, settings, on: '2023-05-08' },
              facts: under,
            })
            expect(sorter?.truths.get(asked)?.[classIn(sorter, each)]).toBe(truth)
          }
      }),
      { numRuns: 1000 },
    )
  })

  it('has no two classes in which all tests are equally true', () => {
    fc.assert(
      fc.property(fc.array(test, { minLength: 1, maxLength: 5 }), (asking) => {
        const sorter = factSorters(asking, { facts, settings }).get('of')
        const told = Array.from({ length: sorter?.classes ?? 0 }, (_, at) =>
          [...(sorter?.truths.values() ?? [])].map((truths) => truths[at]).join(),
        )
        expect(told.length).toBeGreaterThan(0)
        expect(new Set(told).size).toBe(told.length)
      }),
    )
  })

  it('has one sorter for each fact that conditions ask, and none for settings', () => {
    const condition: Condition = {
      any: [
        { not: { fact: 'hot', is: true } },
        {
          all: [
            { fact: 'people', atLeast: 3 },
            { fact: 'hot', is: false },
          ],
        },
        { setting: 'few', is: 'a' },
      ],
    }
    const sorters = factSorters([condition], { facts: {}, settings: {} })
    expect([...sorters].map(([id, { classes }]) => [id, classes])).toEqual([
      // True, false, something else, and not known.
      ['hot', 4],
      // Fewer than three, three or more, and what cannot be compared or is not known.
      ['people', 3],
    ])
  })
})
