import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Condition,
  type FactRegister,
  type FactValue,
  renderCondition,
  renderKnown,
  type Setting,
} from '../src/index.ts'
import { condition, domain, facts } from './arbitraries.ts'
import { completions, reads } from './oracle.ts'

const mode: Setting = {
  id: 'mode',
  kind: 'choice',
  label: { zh: '读法', en: 'Reading' },
  why: { zh: '未定', en: 'Left open' },
  cites: ['X-1'],
  values: [
    { code: 'a', label: { zh: '甲', en: 'First' } },
    { code: 'b', label: { zh: '乙', en: 'Second' } },
  ],
}
const worlds = completions({}, domain)

describe.each(['zh', 'en'] as const)('renderCondition in %s', (language) => {
  const wording = { in: language, facts, settings: { mode } }

  it('never makes conditions that decide differently read alike', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 2, maxLength: 30 }), (conditions) => {
        const byText = new Map<string, string>()
        for (const each of conditions) {
          const text = renderCondition(each, wording)
          const decided = worlds.map((world) => Number(reads(each, world))).join('')
          expect(byText.get(text) ?? decided).toBe(decided)
          byText.set(text, decided)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('tells facts of one label apart by their codes', () => {
    const label = { zh: '人数', en: 'People' }
    const shared: FactRegister = {
      first: { id: 'first', kind: 'boolean', label, about: 'dispute', cites: [] },
      second: { id: 'second', kind: 'boolean', label, about: 'dispute', cites: [] },
    }
    const text = (fact: string) => renderCondition({ fact, is: true }, { ...wording, facts: shared })
    expect(text('first')).not.toBe(text('second'))
  })
})

describe('renderCondition', () => {
  it.each<[Condition, string, string]>([
    [{ fact: 'people', atLeast: 5 }, '“事实”[people]不少于5事实', '“fact”[people] is at least 5 fact'],
    [
      { fact: 'people', between: [1, { setting: 'mode' }] },
      '“事实”[people]在1事实至设置项“读法”的数值之间（含两端）',
      '“fact”[people] is from 1 fact to the value of setting “Reading”, both included',
    ],
    [{ setting: 'mode', is: 'a' }, '设置项“读法”为“甲”', 'setting “Reading” is “First”'],
    [{ all: [] }, '任何情况', 'in every case'],
    [{ any: [] }, '从不', 'never'],
    [
      {
        all: [
          { fact: 'hot', is: true },
          {
            any: [
              { fact: 'big', is: false },
              { fact: 'day', before: '2023-05-08' },
            ],
          },
        ],
      },
      '“事实”[hot]为是，并且（“事实”[big]为否，或者“day”早于2023-05-08）',
      '“fact”[hot] is yes and (“fact”[big] is no or “day” is before 2023-05-08)',
    ],
    [
      { not: { fact: 'matter', within: 'land' } },
      '并非（“事实”[matter]属于“事实[land]”及其下级）',
      'not (“fact”[matter] lies within “fact[land]”)',
    ],
  ])('%j', (tested, zh, en) => {
    expect(renderCondition(tested, { in: 'zh', facts, settings: { mode } })).toBe(zh)
    expect(renderCondition(tested, { in: 'en', facts, settings: { mode } })).toBe(en)
  })
})

describe('renderKnown', () => {
  const on = '2023-05-08'
  it.each<[string, FactValue, string, string]>([
    ['hot', true, '“事实”[hot]为是', '“fact”[hot] is yes'],
    ['hot', { is: false, judgedBy: 'office', basis: '走访', on }, '“事实”[hot]为否', '“fact”[hot] is no'],
    ['people', 5, '“事实”[people]为5事实', '“fact”[people] is 5 fact'],
    ['matter', 'land', '“事实”[matter]为“事实[land]”', '“fact”[matter] is “fact[land]”'],
    ['day', on, '“day”为“2023-05-08”', '“day” is “2023-05-08”'],
  ])('%s is %j', (id, value, zh, en) => {
    expect(renderKnown(id, value, { in: 'zh', facts, settings: { mode } })).toBe(zh)
    expect(renderKnown(id, value, { in: 'en', facts, settings: { mode } })).toBe(en)
  })
})
