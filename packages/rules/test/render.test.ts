import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Condition,
  type FactRegister,
  type FactValue,
  render,
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

describe('words', () => {
  const named = (zh: string, en: string) => ({ zh, en })
  const shape = { about: 'dispute', cites: [] } as const
  const register: FactRegister = {
    sum: { ...shape, id: 'sum', kind: 'money', label: named('金额', 'Amount'), minimum: 0, maximum: 9 },
    day: { ...shape, id: 'day', kind: 'date', label: named('日期', 'Day') },
    state: {
      ...shape,
      id: 'state',
      kind: 'choice',
      label: named('进展', 'State'),
      values: [
        { code: 'open', label: named('未结', 'Open') },
        { code: 'shut', label: named('已结', 'Shut') },
      ],
    },
    crowd: {
      ...shape,
      id: 'crowd',
      kind: 'count',
      label: named('人数', 'People'),
      unit: named('人', 'people'),
      minimum: 0,
      maximum: 9,
    },
  }
  const limit: Setting = {
    id: 'limit',
    kind: 'count',
    label: named('大规模', 'Large scale'),
    why: named('未定', 'Open'),
    cites: ['X-1'],
    unit: named('人', 'people'),
    minimum: 1,
    maximum: 9,
  }
  const twin: Setting = { ...limit, id: 'twin' }
  const both = (tested: Condition, settings: Readonly<Record<string, Setting>> = { limit, mode }) =>
    (['zh', 'en'] as const).map((language) =>
      renderCondition(tested, { in: language, facts: register, settings }),
    )

  it.each<[Condition, string, string]>([
    [{ fact: 'sum', atLeast: 500 }, '“金额”不少于500分', '“Amount” is at least 500 fen'],
    [
      { fact: 'sum', atMost: { setting: 'limit' } },
      '“金额”不超过设置项“大规模”的数值',
      '“Amount” is at most the value of setting “Large scale”',
    ],
    [{ fact: 'day', after: '2023-05-08' }, '“日期”晚于2023-05-08', '“Day” is after 2023-05-08'],
    [{ fact: 'day', before: '2023-05-08' }, '“日期”早于2023-05-08', '“Day” is before 2023-05-08'],
    [{ fact: 'state', is: 'open' }, '“进展”为“未结”', '“State” is “Open”'],
    [{ fact: 'state', is: 'lost' }, '“进展”为“lost”', '“State” is “lost”'],
    [
      { fact: 'state', oneOf: ['open', 'shut'] },
      '“进展”为“未结”、“已结”之一',
      '“State” is one of “Open”, “Shut”',
    ],
    [{ fact: 'crowd', atMost: 3 }, '“人数”不超过3人', '“People” is at most 3 people'],
    [{ fact: 'nowhere', is: 'x' }, '“nowhere”为“x”', '“nowhere” is “x”'],
    [{ setting: 'mode', is: 'z' }, '设置项“读法”为“z”', 'setting “Reading” is “z”'],
    [{ setting: 'nowhere', is: 'z' }, '设置项“nowhere”为“z”', 'setting “nowhere” is “z”'],
    [{ setting: 'limit', is: 'z' }, '设置项“大规模”为“z”', 'setting “Large scale” is “z”'],
    [{ all: [{ fact: 'state', is: 'open' }] }, '“进展”为“未结”', '“State” is “Open”'],
    [
      {
        any: [
          {
            all: [
              { fact: 'crowd', atLeast: 1 },
              { fact: 'crowd', atMost: 3 },
            ],
          },
          { fact: 'state', is: 'open' },
        ],
      },
      '（“人数”不少于1人，并且“人数”不超过3人），或者“进展”为“未结”',
      '(“People” is at least 1 people and “People” is at most 3 people) or “State” is “Open”',
    ],
  ])('%j', (tested, zh, en) => {
    expect(both(tested)).toEqual([zh, en])
  })

  it('tells settings of one label apart by their codes', () => {
    const text = (setting: string) => both({ fact: 'crowd', atLeast: { setting } }, { limit, twin })
    expect(text('limit')[1]).toBe('“People” is at least the value of setting “Large scale”[limit]')
    expect(text('twin')).not.toEqual(text('limit'))
  })

  it('makes a rule a sentence with its force, and says so when it always holds', () => {
    const summary = named('及时报告', 'Report in time')
    const sentence = (when: Condition, force: 'must' | 'strive') =>
      (['zh', 'en'] as const).map((language) =>
        render({ when, force, summary }, { in: language, facts: register, settings: {} }),
      )
    expect(sentence({ fact: 'state', is: 'open' }, 'must')).toEqual([
      '“进展”为“未结”的，应当：及时报告',
      'When “State” is “Open” (must): Report in time',
    ])
    expect(sentence({ all: [] }, 'strive')).toEqual([
      '任何情况下，力争：及时报告',
      'Always (strives to): Report in time',
    ])
    expect(sentence({ any: [] }, 'must')[1]).toBe('When never (must): Report in time')
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

describe('render', () => {
  const wording = { in: 'en', facts, settings: { mode } } as const
  const summary = { zh: '报告', en: 'Report' }
  const rendered = (when: Condition) => render({ when, force: 'must', summary }, wording)

  it('says always only of a rule without a condition', () => {
    expect(rendered({ all: [] })).toBe('Always (must): Report')
    expect(rendered({ all: [{ fact: 'hot', is: true }] })).toBe('When “fact”[hot] is yes (must): Report')
  })
})

describe('renderKnown', () => {
  const label = { zh: '事实', en: 'fact' }
  const about = { label, about: 'dispute', cites: [] } as const
  const register: FactRegister = {
    day: { ...about, id: 'day', kind: 'date' },
    sum: { ...about, id: 'sum', kind: 'money', minimum: 0, maximum: 100 },
    kind: {
      ...about,
      id: 'kind',
      kind: 'choice',
      values: [{ code: 'sale', label: { zh: '买卖', en: 'Sale' } }],
    },
  }

  it.each([
    ['day', '2023-05-08', '2023-05-08'],
    ['sum', 40, '40 fen'],
    ['kind', 'sale', '“Sale”'],
    ['unheard-of', 'text', '“text”'],
    ['unheard-of', 7, '7'],
  ])('says of %s what %s means', (id, value, text) => {
    expect(renderKnown(id, value, { in: 'en', facts: register, settings: {} })).toMatch(
      new RegExp(` is ${text}$`, 'u'),
    )
  })
})
