/**
 * The counties beside those of @vant/area-data 2.1.0, a list that other people keep. Every difference is written down
 * here; a new one needs a look.
 */
import { kindOfArea } from '@maplebridge/area'
import { areaList } from '@vant/area-data'
import { expect, test } from 'vitest'
import { areasCn } from '../src/index.ts'

const ours = new Map(
  [...areasCn().areas]
    .filter(({ code, until }) => code.length === 6 && until === undefined)
    .map(({ code, name }) => [code, name]),
)
const theirs = new Map(Object.entries(areaList.county_list))

/** Theirs names counties of Taiwan, Hong Kong and Macao, gives townships of cities without counties made-up county
 * codes (441901 …), and makes up codes of zones from 71 or 90 on. */
const isOutOfScope = (code: string): boolean =>
  /^(?:71|81|82|4419|4420|4604)/.test(code) || /^\d{4}(?:7\d|9\d)$/.test(code)

test('both know the same prefectures, apart from what they call a group of counties', () => {
  const prefectures = [...areasCn().areas].filter(
    ({ code, until }) => code.length === 4 && until === undefined,
  )
  const named = new Map(Object.entries(areaList.city_list).map(([code, name]) => [code.slice(0, 4), name]))
  const differing = prefectures.filter(({ code, name }) => named.get(code) !== name)
  expect(differing.filter((area) => kindOfArea(area)?.code !== 'county-group')).toEqual([])
})

test('counties that only this list has are islands and zones of statistics', () => {
  const only = [...ours].filter(([code]) => !theirs.has(code))
  expect(only.filter(([code, name]) => kindOfArea({ code, name })?.code !== 'functional-zone')).toEqual([
    ['460321', '西沙群岛'],
    ['460322', '南沙群岛'],
    ['460323', '中沙群岛的岛礁及其海域'],
  ])
})

test('counties that only the other list has', () => {
  expect([...theirs].filter(([code]) => !ours.has(code) && !isOutOfScope(code))).toEqual([
    ['320112', '江北新区'], // a zone under a number of a district
    ['320611', '港闸区'], // merged into Chongchuan in 2020
    ['321150', '镇江新区'], // 321171 here
    ['350402', '梅列区'], // merged into Sanyuan in 2021
    ['370634', '长岛县'], // merged into Penglai in 2020
    ['460302', '西沙区'], // the statistics list the islands
    ['460303', '南沙区'],
    ['653228', '和康县'], // later than 2023
    ['653229', '和安县'],
  ])
})

test('counties that the two name otherwise', () => {
  const differing = [...ours].filter(([code, name]) => theirs.has(code) && theirs.get(code) !== name)
  expect(differing.map(([code, name]) => [code, name, theirs.get(code)])).toEqual([
    ['131171', '河北衡水高新技术产业开发区', '河北衡水经济开发区'],
    ['152571', '乌拉盖管理区管委会', '乌拉盖管委会'],
    ['152971', '内蒙古阿拉善高新技术产业开发区', '内蒙古阿拉善经济开发区'],
    ['411671', '周口临港开发区', '河南周口经济开发区'],
    ['620201', '嘉峪关市', '市辖区'],
  ])
})
