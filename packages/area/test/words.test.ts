/**
 * Statistical codes of 17 digits, and the kinds that names and numbers tell.
 */
import * as Result from 'effect/Result'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOfArea, parseAreaCode, readStatisticalCode, statisticalCodeOf } from '../src/index.ts'

describe('readStatisticalCode', () => {
  test('says what it left out', () => {
    const { code, dropped } = Result.getOrThrow(readStatisticalCode('63010300200402220'))
    expect(code).toBe('630103002004')
    expect(dropped).toMatchObject({ attribute: '02', urbanRural: '220' })
    expect(dropped?.message).toEqual({
      zh: '略去 `02`（属性码）和 `220`（城乡分类：村庄）；地区为 `630103002004`',
      en: 'left out `02` (attribute) and `220` (urban or rural: village); the area is `630103002004`',
    })
  })

  test('an unknown class is kept as digits', () => {
    const { dropped } = Result.getOrThrow(readStatisticalCode('63010300200400999'))
    expect(dropped?.urbanRuralLabel).toBeUndefined()
    expect(dropped?.message.en).toContain('unknown')
  })

  test.each(['630103002004', '441900003000', '63', '63010', 'x'])(
    'reads %s as parseAreaCode does',
    (text) => {
      const read = Result.map(readStatisticalCode(text), ({ code, dropped }) => {
        expect(dropped).toBeUndefined()
        return code
      })
      expect(read).toEqual(parseAreaCode(text))
    },
  )

  test('seventeen digits of which the first twelve are no code are refused', () => {
    expect(Result.isFailure(readStatisticalCode('03010300200400111'))).toBe(true)
  })

  test('a code comes back from the twelve digits under which statistics list it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d(\d{2}|\d{4}|\d{7}|\d{10})?$/), (text) => {
        const code = Result.getOrThrow(parseAreaCode(text))
        expect(parseAreaCode(statisticalCodeOf(code) ?? '')).toEqual(Result.succeed(code))
      }),
    )
    expect(statisticalCodeOf('6301-z1')).toBeUndefined()
    expect(statisticalCodeOf('x')).toBeUndefined()
  })
})

describe('kindOfArea', () => {
  test.each([
    ['15', '内蒙古自治区', 'autonomous-region'],
    ['81', '香港特别行政区', 'special-administrative-region'],
    ['50', '重庆市', 'municipality'],
    ['5001', '市辖区', 'county-group'],
    ['1529', '阿拉善盟', 'league'],
    ['2327', '大兴安岭地区', 'prefecture'],
    ['4419', '东莞市', 'prefecture-city'],
    ['152921', '阿拉善左旗', 'banner'],
    ['150723', '鄂伦春自治旗', 'autonomous-banner'],
    ['429021', '神农架林区', 'forestry-district'],
    ['140109', '万柏林区', 'district'],
    ['520203', '六枝特区', 'special-district'],
    ['120116', '滨海新区', 'district'],
    ['150271', '包头稀土高新技术产业开发区', 'functional-zone'],
    ['632857', '大柴旦行政委员会', 'administrative-committee'],
    ['460321', '西沙群岛', 'county-level'],
    ['150207202', '阿嘎如泰苏木', 'sumu'],
    ['150725201', '鄂温克民族苏木', 'ethnic-sumu'],
    ['630103002', '南滩街道', 'street'],
    ['110116213', '喇叭沟门满族乡', 'ethnic-township'],
    ['110115406', '大兴国际机场', 'township-like'],
    ['110115405', '大兴经济开发区', 'township-zone'],
    ['150203102211', '卜尔汉图嘎查', 'gacha'],
    ['630103002004', '某某社区居委会', 'residents'],
    ['110105021200', '楼梓庄村委会', 'villagers'],
    ['110105021200', '楼梓庄', 'villagers'],
    ['110108023500', '某某生活区', 'village-like'],
    ['630103002004-03', '第三网格', 'grid'],
  ])('%s %s: %s', (code, name, kind) => {
    const found = kindOfArea({ code, name })
    expect(found?.code).toBe(kind)
    expect(found?.label).toEqual({
      zh: expect.stringMatching(/[\u4e00-\u9fff]/),
      en: expect.stringMatching(/^[a-z]/),
    })
  })

  test('a zone needs its tier; a text that is no code has no kind', () => {
    expect(kindOfArea({ code: '6301-z1', name: '某开发区', tier: 'county' })?.code).toBe('functional-zone')
    expect(kindOfArea({ code: '6301-z1', name: '某开发区' })).toBeUndefined()
    expect(kindOfArea({ code: 'x', name: '某县', tier: 'county' })).toBeUndefined()
  })
})
