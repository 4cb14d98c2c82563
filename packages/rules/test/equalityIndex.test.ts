/**
 * Which rules are looked up and which are left to the masks. That an index answers as the interpreter does is held by
 * the tests of `compile`; here, that it is there when it pays, and only then.
 */
import { describe, expect, it } from 'vitest'
import { conjunctions } from '../src/conjunctions.ts'
import { equalityIndexes } from '../src/equalityIndex.ts'
import { readersOf } from '../src/factReader.ts'
import type { Condition } from '../src/index.ts'
import { matchOf } from '../src/match.ts'

/** Indexes of rules with these conditions; `at` looks up the classes that the values given have. */
const indexed = (conditions: readonly Condition[]) => {
  const parts = conditions.map((when) => conjunctions(when, { atMost: 64 }) ?? [])
  const tests = parts.flat(2).map(({ test }) => test)
  const readers = readersOf(tests, { facts: {}, settings: {} }) ?? []
  const { indexes, rest } = equalityIndexes(parts, readers)
  const at = (values: Readonly<Record<string, string>>) => {
    const found = matchOf(conditions.length)
    const classes = Int32Array.from(readers, ({ fact, byValue, unknown }) => {
      const value = values[fact]
      return value === undefined ? unknown : (byValue?.get(value) ?? unknown - 1)
    })
    for (const index of indexes) index.add(classes, found)
    const placesOf = ({ at: places, many }: typeof found.satisfied) => [...places.subarray(0, many)]
    return { satisfied: placesOf(found.satisfied), undecided: placesOf(found.undecided) }
  }
  return { indexes, rest, at }
}

const many = 128
const rows = (row: (at: number) => Condition, length = many) => Array.from({ length }, (_, at) => row(at))
const matterIs = (at: number): Condition => ({ fact: 'matter', is: `matter-${at}` })
const codes = (length: number, from: number) => Array.from({ length }, (_, at) => `matter-${from + at}`)
const both = (at: number): Condition => ({ all: [{ fact: 'area', is: `area-${at % 8}` }, matterIs(at)] })

describe('an index', () => {
  it('stands for as many rules as make it worthwhile, and no fewer', () => {
    expect(indexed(rows(matterIs)).indexes).toHaveLength(1)
    expect(indexed(rows(matterIs)).rest).toEqual([])
    expect(indexed(rows(matterIs, many - 1)).indexes).toEqual([])
    expect(indexed(rows(matterIs, many - 1)).rest).toHaveLength(many - 1)
  })

  it('stands for the rules that ask the same facts, in whatever order they ask', () => {
    const turned = (at: number): Condition => ({
      all: [matterIs(at), { fact: 'area', is: `area-${at % 8}` }],
    })
    const { indexes, rest, at } = indexed(rows((each) => (each % 2 === 0 ? both(each) : turned(each))))
    expect([indexes.length, rest]).toEqual([1, []])
    expect(at({ area: 'area-3', matter: 'matter-3' })).toEqual({ satisfied: [3], undecided: [] })
    expect(at({ area: 'area-4', matter: 'matter-3' })).toEqual({ satisfied: [], undecided: [] })
    expect(at({ matter: 'matter-3' })).toEqual({ satisfied: [], undecided: [3] })
    expect(at({ area: 'area-3' }).undecided).toEqual(Array.from({ length: 16 }, (_, each) => 8 * each + 3))
    expect(at({}).undecided).toHaveLength(many)
  })

  it('is one of several where rules ask different facts', () => {
    const { indexes, rest } = indexed([...rows(matterIs), ...rows(both)])
    expect([indexes.length, rest]).toEqual([2, []])
  })

  it('finds a rule under each of the codes that it accepts', () => {
    const { at } = indexed(rows((each) => ({ fact: 'matter', oneOf: [`matter-${each}`, 'any'] })))
    expect(at({ matter: 'matter-7' }).satisfied).toEqual([7])
    expect(at({ matter: 'any' }).satisfied).toHaveLength(many)
  })

  it.each<[string, (at: number) => Condition]>([
    ['that a code is not', (at) => ({ not: matterIs(at) })],
    ['for a number', () => ({ fact: 'people', atLeast: 5 })],
    ['for a setting', () => ({ setting: 'mode', is: 'a' })],
    ['for one of two things', (at) => ({ any: [matterIs(at), { fact: 'area', is: 'area-1' }] })],
    ['nothing', () => ({ all: [] })],
    [
      'one fact twice',
      (at) => ({ all: [matterIs(at), { fact: 'matter', oneOf: ['matter-1', 'matter-2'] }] }),
    ],
    [
      'six facts',
      (at) => ({ all: [0, 1, 2, 3, 4, 5].map((fact) => ({ fact: `fact-${fact}`, is: `${at % 9}` })) }),
    ],
    ['for more combinations than are kept', (at) => ({ fact: 'matter', oneOf: codes(65, at) })],
  ])('leaves rules that ask %s to the masks', (_, row) => {
    const { indexes, rest } = indexed(rows(row))
    expect([indexes, rest.length]).toEqual([[], many])
  })

  it.each<[string, (at: number) => Condition]>([
    [
      'five facts',
      (at) => ({ all: [0, 1, 2, 3, 4].map((fact) => ({ fact: `fact-${fact}`, is: `${at % 9}` })) }),
    ],
    ['64 combinations', (at) => ({ fact: 'matter', oneOf: codes(64, at) })],
  ])('stands for rules that ask for %s', (_, row) => {
    expect(indexed(rows(row)).indexes).toHaveLength(1)
  })

  it('leaves the other rules of a table in their order', () => {
    const other: Condition = { fact: 'people', atLeast: 5 }
    expect(indexed([other, ...rows(matterIs), other]).rest).toEqual([0, many + 1])
  })

  it('is not made where combinations of codes outnumber the whole numbers', () => {
    const wide = rows(
      (at) => ({ all: [0, 1, 2, 3, 4].map((fact) => ({ fact: `fact-${fact}`, is: `code-${at}` })) }),
      1600,
    )
    expect(indexed(wide).indexes).toEqual([])
    expect(indexed(wide.slice(0, 1400)).indexes).toHaveLength(1)
  })
})
