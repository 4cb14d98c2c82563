/**
 * One code on one day: the day before a change, the day, and what each refusal says.
 */
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { ancestorsOf, areaOn, childrenOf, counterpartsOf, isWithinOn } from '../src/index.ts'
import { small } from './tree.ts'

const nameOn = (code: string, on: string): string | undefined =>
  Result.getOrUndefined(areaOn(code, { in: small, on }))?.name
const refusal = (code: string, on: string) => Result.getOrThrow(Result.flip(areaOn(code, { in: small, on })))

describe('areaOn', () => {
  test.each([
    ['900101', '2020-05-31', '东区'],
    ['900101', '2020-06-01', '朝阳区'],
    ['900102', '2020-12-31', '西区'],
    ['900103', '2021-01-01', '南区'],
    ['900100', '2021-01-01', '甲一市'],
    ['901900003000', '2021-01-01', '河街道'],
    ['9001-z1', '2021-01-01', '高新区'],
    ['900101001001-01', '2021-01-01', '第一网格'],
  ])('%s on %s is %s', (code, on, name) => {
    expect(nameOn(code, on)).toBe(name)
  })

  test('tells tier, parent and dates', () => {
    expect(areaOn('900101', { in: small, on: '2020-05-31' })).toEqual(
      Result.succeed({ code: '900101', name: '东区', tier: 'county', parent: '9001', until: '2020-06-01' }),
    )
    expect(areaOn('901900003', { in: small, on: '2020-05-31' })).toEqual(
      Result.succeed({ code: '901900003', name: '河街道', tier: 'township', parent: '9019' }),
    )
    expect(Result.getOrThrow(areaOn('900101002', { in: small, on: '2020-05-31' })).parent).toBe('9001-z1')
    expect(Result.getOrThrow(areaOn('900102001', { in: small, on: '2020-05-31' })).until).toBe('2021-01-01')
  })

  test('a retired code: since when, and what took its place on the day asked', () => {
    expect(refusal('900102', '2021-06-01')).toMatchObject({
      _tag: 'AreaRetiredError',
      since: '2021-01-01',
      successors: [{ code: '900103' }, { code: '900104' }],
      message: {
        zh: '`900102` 西区 自 2021-01-01 起不再使用；现为 `900103` 南区、`900104` 北区',
        en: '`900102` 西区 is no longer in use since 2021-01-01; use `900103` 南区, `900104` 北区',
      },
    })
    expect(refusal('900102', '2022-06-01')).toMatchObject({
      successors: [{ code: '900103' }, { code: '900104' }, { code: '900106' }],
    })
    expect(refusal('900122', '2025-01-01').message.en).toContain('no area took its place')
  })

  test('a code of the future: from when, and what was there on the day asked', () => {
    expect(refusal('900103', '2020-12-31')).toMatchObject({
      _tag: 'AreaNotYetError',
      from: '2021-01-01',
      predecessors: [{ code: '900102' }],
      message: { en: '`900103` 南区 is there only from 2021-01-01; then it was `900102` 西区' },
    })
    expect(refusal('902021', '2020-12-31')).toMatchObject({
      predecessors: [{ code: '900121', name: '山县' }],
    })
  })

  test('an unknown code: the narrowest area around it', () => {
    expect(refusal('900101001009', '2021-01-01')).toMatchObject({
      _tag: 'AreaUnknownError',
      within: { code: '900101001', name: '东街道' },
    })
  })

  test('a code of another place, and a text that is no code', () => {
    expect(refusal('630103', '2021-01-01')).toMatchObject({
      _tag: 'AreaElsewhereError',
      roots: [{ code: '90', name: '甲省' }],
    })
    for (const text of ['63010', '90010', '9', '9A', '8:', '90 ', ''])
      expect(refusal(text, '2021-01-01')).toMatchObject({ _tag: 'AreaCodeInvalidError', text })
  })

  test('every refusal survives JSON', () => {
    const refused = ['900102', '900109', '63', '6', '900106'].map((code) => refusal(code, '2021-06-01'))
    expect(JSON.parse(JSON.stringify(refused))).toEqual(refused)
  })
})

describe('above and below', () => {
  test('ancestors, from the nearest to the widest, as they were named on the day', () => {
    const names = (on: string) =>
      Result.getOrThrow(ancestorsOf('900101001001-01', { in: small, on })).map(({ name }) => name)
    expect(names('2020-05-31')).toEqual(['东社区', '东街道', '东区', '甲一市', '甲省'])
    expect(names('2020-06-01')).toEqual(['东社区', '东街道', '朝阳区', '甲一市', '甲省'])
    expect(Result.getOrThrow(ancestorsOf('90', { in: small, on: '2020-06-01' }))).toEqual([])
  })

  test('children on the day, in the order of their codes', () => {
    const codes = (code: string, on: string) =>
      Result.getOrThrow(childrenOf(code, { in: small, on })).map((area) => area.code)
    expect(codes('9001', '2020-12-31')).toEqual(['900101', '900102', '900105', '900121', '900122', '9001-z1'])
    expect(codes('9001', '2024-01-01')).toEqual(['900101', '900103', '900104', '900106', '9001-z1'])
    expect(codes('9019', '2024-01-01')).toEqual(['901900003'])
    expect(codes('9001-z1', '2024-01-01')).toEqual(['900101002'])
    expect(codes('900101', '2024-01-01')).toEqual(['900101001'])
    expect(codes('902021', '2024-01-01')).toEqual([])
  })

  test('within, by the tree and not by the digits', () => {
    const within = (code: string, area: string, on: string) =>
      Result.getOrThrow(isWithinOn(code, { area, in: small, on }))
    expect(within('900101002', '9001-z1', '2021-01-01')).toBe(true)
    expect(within('900101002', '900101', '2021-01-01')).toBe(false)
    expect(within('900121', '9001', '2022-12-31')).toBe(true)
    expect(within('902021', '9001', '2023-01-01')).toBe(false)
    expect(within('9001', '9001', '2023-01-01')).toBe(true)
    expect(within('9001', '900101', '2023-01-01')).toBe(false)
    expect(Result.isFailure(isWithinOn('9001', { area: '900102', in: small, on: '2023-01-01' }))).toBe(true)
  })
})

describe('counterpartsOf', () => {
  const counterparts = (code: string, from: string, on: string) =>
    Result.getOrThrow(counterpartsOf(code, { in: small, from, on }))
  const codes = (code: string, from: string, on: string) =>
    counterparts(code, from, on).areas.map((area) => area.code)

  test.each([
    ['900101', '2019-01-01', '2025-01-01', ['900101']],
    ['900102', '2019-01-01', '2020-12-31', ['900102']],
    ['900102', '2019-01-01', '2021-01-01', ['900103', '900104']],
    ['900102', '2019-01-01', '2022-01-01', ['900103', '900104', '900106']],
    ['900104', '2021-01-01', '2025-01-01', ['900104', '900106']],
    ['900121', '2019-01-01', '2025-01-01', ['902021']],
    ['900122', '2019-01-01', '2025-01-01', []],
    ['902021', '2025-01-01', '2019-01-01', ['900121']],
    ['900106', '2025-01-01', '2021-01-01', ['900104', '900105']],
    ['900106', '2025-01-01', '2019-01-01', ['900102', '900105']],
    ['900101', '2025-01-01', '2019-01-01', ['900101']],
  ])('%s of %s is on %s: %j', (code, from, on, expected) => {
    expect(codes(code, from, on)).toEqual(expected)
  })

  test('names the changes on the way, the earliest first', () => {
    const { changes, exact } = counterparts('900102', '2019-01-01', '2025-01-01')
    expect(changes.map(({ on, kind }) => [on, kind])).toEqual([
      ['2021-01-01', 'split'],
      ['2022-01-01', 'merged'],
    ])
    expect(exact).toBe(true)
  })

  test('a part of a divided area lies in one of the new ones', () => {
    const { areas, exact } = counterparts('900102001', '2019-01-01', '2021-01-01')
    expect(areas.map(({ code }) => code)).toEqual(['900103', '900104'])
    expect(exact).toBe(false)
  })

  test('refuses a code that was not in use on the day it is said to be of', () => {
    expect(
      Result.isFailure(counterpartsOf('900102', { in: small, from: '2023-01-01', on: '2025-01-01' })),
    ).toBe(true)
  })
})
