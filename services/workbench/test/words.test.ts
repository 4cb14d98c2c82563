import { packs } from '@maplebridge/packs'
import { checkLayers, layersOf } from '@maplebridge/policy-pack'
import { decodePack } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { expect, test } from 'vitest'
import { strings } from '../page/strings.ts'
import { TRIAL_LAYER, trialLayer } from '../page/trialLayer.ts'
import { dayLabel } from '../page/words/dates.ts'
import { expectedLabel } from '../page/words/describe.ts'
import { levelColours } from '../page/words/levelColours.ts'
import * as nameLists from '../page/words/names.ts'
import { editionOf } from './workedDisputes.ts'

const edition = editionOf({ pack: 'xining-chengzhong', on: '2023-05-08' })

test('each text of the page is in both languages, with the same names to fill in', () => {
  for (const [key, { zh, en }] of Object.entries(strings)) {
    expect(zh, key).toMatch(/[\u4e00-\u9fff{]/u)
    expect(en, key).not.toMatch(/[\u4e00-\u9fff]/u)
    expect(zh.match(/\{\w+\}/gu)?.sort(), key).toEqual(en.match(/\{\w+\}/gu)?.sort())
  }
})

test('Chinese texts use Chinese punctuation', () => {
  const lists = Object.values(nameLists).flatMap((list) => Object.values(list))
  for (const { zh } of [...Object.values(strings), ...lists])
    expect(zh).not.toMatch(/[\u4e00-\u9fff][,;:?(]/u)
})

test('a day is written as people write it', () => {
  expect(dayLabel('2023-05-08')).toEqual({ zh: '2023年5月8日', en: '8 May 2023' })
  expect(dayLabel('2023-05-08T09:30+08:00').en).toBe('8 May 2023 09:30')
  expect(dayLabel('soon')).toEqual({ zh: 'soon', en: 'soon' })
})

test.each([
  [{ fact: 'may-escalate', is: true }, 'is "yes"'],
  [{ fact: 'people-involved', atLeast: { setting: 'large-scale-people' } }, 'not set'],
  [{ fact: 'departments-involved', atLeast: 2 }, 'is at least 2'],
  [{ fact: 'nothing-known', oneOf: ['a', 'b'] }, 'is "a, b"'],
])('%o is said in words', (asked, words) => {
  expect(expectedLabel(asked, edition).en).toContain(words)
})

test('the text on each level of the plan can be read', () => {
  const levels = edition.risk?.levels ?? []
  expect(levels).toHaveLength(3)
  for (const level of levels) {
    const { backgroundColor, color } = levelColours(level)
    expect(contrast(backgroundColor, color), level.code).toBeGreaterThanOrEqual(4.5)
  }
})

test('tried values make a layer that decodes and fits over its plan', () => {
  const over = packs.find(({ manifest }) => manifest.id === 'xining-chengzhong')
  expect(over).toBeDefined()
  if (over === undefined) return
  const values = { 'report-within': { amount: 24, unit: 'hour' }, 'large-scale-people': 5 } as const
  const layer = Result.getOrThrow(decodePack(trialLayer(values, { over })))
  const layers = Result.getOrThrow(layersOf([...packs, layer], { id: TRIAL_LAYER }))
  expect(layers.map(({ manifest }) => manifest.id)).toEqual(['cn-national', 'xining-chengzhong', TRIAL_LAYER])
  expect(checkLayers(layers)).toEqual([])
})

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
