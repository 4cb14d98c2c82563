/**
 * Small numbers for the values of a fact: every test answers for a class as it does for each of its values, and two
 * values are told apart only if some test can.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classOf, type FactReader, readersOf, truthIn } from '../src/factReader.ts'
import { holds } from '../src/holds.ts'
import type { FactRegister, FactValue, SettingValues, Test } from '../src/index.ts'

const on = '2023-05-08'
const label = { zh: '事实', en: 'fact' }
const about = { label, about: 'dispute', cites: [] } as const
const facts: FactRegister = {
  of: {
    ...about,
    id: 'of',
    kind: 'code',
    values: [
      { code: 'land', label },
      { code: 'land-contract', label, parent: 'land' },
      { code: 'sale', label },
    ],
  },
}

const readerOf = (
  tests: readonly Test[],
  settings: SettingValues = {},
  register: FactRegister = {},
): FactReader => {
  const [reader] = readersOf(tests, { facts: register, settings }) ?? []
  if (reader === undefined) throw new Error('no reader')
  return reader
}

/** For each value the class it has agrees with the value in every test. */
const agrees = (
  tests: readonly Test[],
  values: readonly FactValue[],
  {
    settings = {},
    register = {},
  }: { readonly settings?: SettingValues; readonly register?: FactRegister } = {},
) => {
  const reader = readerOf(tests, settings, register)
  const world = { facts: register, settings }
  for (const value of [undefined, ...values]) {
    const inClass = classOf(reader, value, on)
    const given = { facts: value === undefined ? {} : { of: value }, settings, on }
    for (const test of tests)
      expect(truthIn(reader, test, inClass, world), JSON.stringify([test, value])).toBe(
        holds(test, { given, facts: register }).truth,
      )
  }
}

const cut = fc.oneof(fc.integer({ min: -3, max: 6 }), fc.integer({ min: 250, max: 260 }))
const orderedTest = fc.oneof(
  cut.map((atLeast): Test => ({ fact: 'of', atLeast })),
  cut.map((atMost): Test => ({ fact: 'of', atMost })),
  fc.tuple(cut, cut).map(([low, high]): Test => ({ fact: 'of', between: [low, high] })),
)
const days = ['2023-05-01', '2023-05-07', '2023-05-08', '2023-06-01']
const day = fc.constantFrom(...days)
const dayTest = fc.oneof(
  day.map((before): Test => ({ fact: 'of', before })),
  day.map((after): Test => ({ fact: 'of', after })),
  fc.tuple(day, day).map(([low, high]): Test => ({ fact: 'of', between: [low, high] })),
)
const codeTest = fc.oneof(
  fc.constantFrom('land', 'land-contract', 'sale', 'other').map((is): Test => ({ fact: 'of', is })),
  fc.subarray(['land', 'sale', 'other'], { minLength: 1 }).map((oneOf): Test => ({ fact: 'of', oneOf })),
  fc.constantFrom('land', 'sale').map((within): Test => ({ fact: 'of', within })),
)
const some = (test: fc.Arbitrary<Test>) => fc.array(test, { minLength: 1, maxLength: 4 })
const around = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
const judged = (is: string | boolean, expiresOn?: string): FactValue => ({
  is,
  judgedBy: 'office',
  basis: 'visit',
  on: '2023-05-01',
  ...(expiresOn !== undefined && { expiresOn }),
})

describe('a class', () => {
  it('answers as each of its numbers does, small, large and below zero', () => {
    const values = [...around(-5, 8), ...around(247, 263), 10_000]
    fc.assert(fc.property(some(orderedTest), (tests) => agrees(tests, values)))
  })

  it('answers as each of its days does', () => {
    const values = ['2023-04-30', ...days, '2023-05-02', '2023-05-09', '2023-12-31', judged('2023-05-07')]
    fc.assert(fc.property(some(dayTest), (tests) => agrees(tests, values)))
  })

  it('answers as each of its codes does, within their parents', () => {
    const values = ['land', 'land-contract', 'sale', 'other', 'never-heard-of', judged('sale')]
    fc.assert(fc.property(some(codeTest), (tests) => agrees(tests, values, { register: facts })))
  })

  it('answers as a judgement does, which is not known once it has expired', () => {
    const tests: readonly Test[] = [{ fact: 'of', is: true }]
    agrees(tests, [true, false, judged(true), judged(false, on), judged(true, '2023-05-07')])
    const reader = readerOf(tests)
    expect(classOf(reader, judged(true, '2023-05-07'), on)).toBe(reader.unknown)
    expect(classOf(reader, judged(true, on), on)).toBe(reader.whenTrue)
    expect(classOf(reader, judged(false), on)).toBe(reader.whenFalse)
  })

  it('answers with the value of a setting, and for want of it with unknown', () => {
    const tests: readonly Test[] = [
      { fact: 'of', atLeast: { setting: 'large' } },
      { fact: 'of', atMost: 2 },
    ]
    agrees(tests, around(0, 9), { settings: { large: { value: 5, cites: ['X-1'] } } })
    agrees(tests, around(0, 9))
  })
})

describe('values', () => {
  it('are told apart by a test, and only by one', () => {
    const classes = (tests: readonly Test[], values: readonly FactValue[]) => {
      const reader = readerOf(tests)
      return new Set(values.map((value) => classOf(reader, value, on))).size
    }
    expect(classes([{ fact: 'of', atLeast: 3 }], around(0, 300))).toBe(3)
    expect(
      classes(
        [{ fact: 'of', before: '2023-05-07' }],
        ['2023-05-01', '2023-05-02', '2023-05-07', '2024-01-01'],
      ),
    ).toBe(3)
    expect(classes([{ fact: 'of', is: 'sale' }], ['sale', 'land', 'other', 'more'])).toBe(2)
    expect(classes([{ fact: 'of', is: 'sale' }], ['sale', 7, true])).toBe(2)
  })

  it('of another kind than the tests ask are not known', () => {
    const ofNumbers = readerOf([{ fact: 'of', atLeast: 3 }])
    const ofDays = readerOf([{ fact: 'of', after: '2023-05-07' }])
    expect(classOf(ofNumbers, '2023-05-08', on)).toBe(ofNumbers.unknown)
    expect(classOf(ofNumbers, true, on)).toBe(ofNumbers.unknown)
    expect(classOf(ofDays, 7, on)).toBe(ofDays.unknown)
    expect(classOf(ofDays, judged('2023-05-08'), on)).not.toBe(ofDays.unknown)
  })

  it.each<[string, readonly Test[]]>([
    [
      'codes and numbers',
      [
        { fact: 'of', is: 'sale' },
        { fact: 'of', atLeast: 3 },
      ],
    ],
    [
      'numbers and days',
      [
        { fact: 'of', atLeast: 3 },
        { fact: 'of', before: '2023-05-07' },
      ],
    ],
  ])('are read by nobody where tests ask for %s of one fact', (_, tests) => {
    expect(readersOf(tests, { facts: {}, settings: {} })).toBeUndefined()
    const other: Test = { fact: 'other', is: true }
    expect(readersOf([other, ...tests], { facts: {}, settings: {} })).toBeUndefined()
  })

  it('of settings have no reader', () => {
    const readers = readersOf(
      [
        { setting: 'mode', is: 'a' },
        { fact: 'of', is: true },
      ],
      { facts: {}, settings: {} },
    )
    expect(readers?.map(({ fact }) => fact)).toEqual(['of'])
  })
})
