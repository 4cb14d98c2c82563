/**
 * The list of China: what it holds, that it makes a sound tree with every province, and its changes on their days.
 */
import {
  areaOn,
  childrenOf,
  counterpartsOf,
  indexAreas,
  isWithinOn,
  kindOfArea,
  tierOf,
} from '@maplebridge/area'
import { AreaTree } from '@maplebridge/area/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import { describe, expect, test } from 'vitest'
import { areasCn } from '../src/index.ts'
import { provinces } from '../src/provinces.ts'

const lists = (await Promise.all(Object.values(provinces).map((load) => load()))).map(({ areas }) => areas)
const china = Result.getOrThrow(indexAreas(areasCn()))
const down = Result.getOrThrow(indexAreas(areasCn({ with: lists })))
const on = '2023-06-30'
const nameOn = (code: string, day: string): string | undefined =>
  Result.getOrUndefined(areaOn(code, { in: china, on: day }))?.name

test('the counties are plain data that the schema accepts', () => {
  const tree = { ...areasCn(), areas: [...areasCn().areas] }
  expect(Schema.decodeUnknownResult(AreaTree)(JSON.parse(JSON.stringify(tree)))).toEqual(Result.succeed(tree))
})

test('it holds what the statistics of 2023 list', () => {
  const counts = new Map<string | undefined, number>()
  for (const list of [areasCn().areas, ...lists])
    for (const { code, until } of list)
      if (until === undefined) counts.set(tierOf(code), (counts.get(tierOf(code)) ?? 0) + 1)
  expect(Object.fromEntries(counts)).toEqual({
    province: 34,
    prefecture: 342,
    county: 2975,
    township: 41_351,
    village: 620_572,
  })
})

test.each([
  ['630103002004', '630103002', '南滩街道'],
  ['441900003001', '441900003', '东城街道'],
  ['460400100001', '460400100', '那大镇'],
  ['150207202', '150207', '九原区'],
])('%s lies in %s %s', (code, parent, name) => {
  expect(Result.getOrThrow(areaOn(code, { in: down, on })).parent).toBe(parent)
  expect(Result.getOrThrow(areaOn(parent, { in: down, on })).name).toBe(name)
})

test.each(['4419', '4420', '4604'])('the townships of %s lie directly in it', (code) => {
  const below = Result.getOrThrow(childrenOf(code, { in: down, on }))
  expect(new Set(below.map(({ tier }) => tier))).toEqual(new Set(['township']))
  expect(below.length).toBeGreaterThan(10)
})

test('Jiayuguan has one county that only statistics know', () => {
  const below = Result.getOrThrow(childrenOf('6202', { in: down, on }))
  expect(below.map(({ code, name }) => [code, name])).toEqual([['620201', '嘉峪关市']])
})

test('banners, sumus, gachas and zones are told by name or number', () => {
  const kinds = new Map<string | undefined, number>()
  for (const list of [areasCn().areas, ...lists])
    for (const area of list) {
      const kind = kindOfArea(area)?.code
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    }
  const counted = (code: string) => kinds.get(code)
  expect(['banner', 'autonomous-banner', 'sumu', 'ethnic-sumu', 'gacha'].map(counted)).toEqual([
    49, 3, 153, 1, 3076,
  ])
  expect(counted('functional-zone')).toBeGreaterThan(100)
  expect(kinds.has(undefined)).toBe(false)
})

describe('changes', () => {
  const { changes, sources } = areasCn()

  test('each names areas that are there the day before and on the day', () => {
    expect(changes.length).toBeGreaterThan(30)
    for (const { on: day, from, to } of changes) {
      const before = `${day.slice(0, 8)}${String(Number(day.slice(8)) - 1).padStart(2, '0')}`
      for (const code of from)
        if (!day.endsWith('-01')) expect([code, nameOn(code, before)]).toEqual([code, expect.any(String)])
      for (const code of to) expect([code, nameOn(code, day)]).toEqual([code, expect.any(String)])
    }
  })

  test('each says where it was read, and every source is used', () => {
    const cited = new Set(changes.flatMap(({ cites }) => cites))
    const lists = ['nbs-2023', 'gb-t-2260']
    expect(sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual(lists)
  })

  test.each([
    ['630122', '2019-12-05', '湟中县'],
    ['630106', '2019-12-06', '湟中区'],
    ['130502', '2020-06-22', '桥东区'],
    ['130502', '2020-06-23', '襄都区'],
    ['330113', '2021-04-09', '临平区'],
    ['540422', '2023-04-02', '米林县'],
  ])('%s on %s is %s', (code, day, name) => {
    expect(nameOn(code, day)).toBe(name)
  })

  test.each([
    ['3712', '2018-12-31', on, ['济南市']],
    ['371202', '2018-12-31', on, ['莱芜区']],
    ['630122', '2019-01-01', on, ['湟中区']],
    ['330327', '2019-01-01', on, ['苍南县', '龙港市']],
    ['330104', '2019-01-01', on, ['上城区', '钱塘区']],
    ['330114', on, '2019-01-01', ['江干区', '萧山区']],
    ['410308', on, '2019-01-01', ['吉利区', '孟津县']],
    ['130521', '2019-01-01', on, ['襄都区', '信都区']],
  ])('%s of %s is on %s %j', (code, from, day, names) => {
    const { areas, exact } = Result.getOrThrow(counterpartsOf(code, { in: china, from, on: day }))
    expect(areas.map(({ name }) => name)).toEqual(names)
    expect(exact).toBe(true)
  })

  test('Laiwu lay beside Jinan, and lies in it', () => {
    const inJinan = (code: string, day: string) => isWithinOn(code, { area: '3701', in: china, on: day })
    expect(inJinan('371202', '2019-01-08')).toEqual(Result.succeed(false))
    expect(inJinan('370116', '2019-01-09')).toEqual(Result.succeed(true))
  })

  test('a township of a new district was not there before it', () => {
    const refused = Result.flip(areaOn('330113001', { in: down, on: '2021-04-08' }))
    expect(Result.getOrThrow(refused)._tag).toBe('AreaNotYetError')
  })
})
