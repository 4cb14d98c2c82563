/**
 * A rule as a sentence that an official can read, in Chinese or English. The words come from the labels of the
 * pack; two conditions that ask different things never read alike, so a label that two facts share is followed by
 * the fact's code.
 */
import type { Bound, Condition, Test } from './Condition.ts'
import type { Fact, FactRegister } from './Fact.ts'
import type { FactValue } from './FactValue.ts'
import { forceLabels } from './forceLabels.ts'
import type { Rule } from './Rule.ts'
import type { Setting } from './Setting.ts'

/** The language of a sentence. */
export type Language = 'zh' | 'en'

/** What the words of a sentence are taken from. */
export type Wording = {
  readonly in: Language
  readonly facts: FactRegister
  readonly settings: Readonly<Record<string, Setting>>
}

/**
 * A rule as a sentence: when its condition holds, what its summary says, and how strongly the source says it.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { render } from '@maplebridge/rules'
 *
 * const label = { zh: '可能激化', en: 'May escalate' }
 * const fact = { id: 'may-escalate', kind: 'boolean', label, about: 'dispute', cites: [] } as const
 * const rule = {
 *   id: 'report', when: { fact: 'may-escalate', is: true }, then: 'report', cites: ['S0-3.4-stabilise-report'],
 *   force: 'must', summary: { zh: '及时报告', en: 'Report in time' },
 * } as const
 * const facts = { 'may-escalate': fact }
 * assert.equal(render(rule, { in: 'zh', facts, settings: {} }), '“可能激化”为是的，应当：及时报告')
 * assert.equal(render(rule, { in: 'en', facts, settings: {} }), 'When “May escalate” is yes (must): Report in time')
 * ```
 */
export const render = (rule: Pick<Rule<unknown>, 'when' | 'force' | 'summary'>, wording: Wording): string => {
  const condition = renderCondition(rule.when, wording)
  const always = 'all' in rule.when && rule.when.all.length === 0
  const force = forceLabels[rule.force][wording.in]
  if (wording.in === 'zh') return `${always ? '任何情况下' : `${condition}的`}，${force}：${rule.summary.zh}`
  return `${always ? 'Always' : `When ${condition}`} (${force}): ${rule.summary.en}`
}

/**
 * A condition as a phrase.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { renderCondition } from '@maplebridge/rules'
 *
 * const condition = { any: [{ fact: 'a', is: true }, { not: { fact: 'b', is: true } }] }
 * assert.equal(renderCondition(condition, { in: 'en', facts: {}, settings: {} }), '“a” is yes or not (“b” is yes)')
 * ```
 */
export const renderCondition = (condition: Condition, wording: Wording): string => {
  if ('all' in condition)
    return joined(condition.all, wording, words[wording.in].and, words[wording.in].always)
  if ('any' in condition) return joined(condition.any, wording, words[wording.in].or, words[wording.in].never)
  if ('not' in condition) return `${words[wording.in].not}${bracketed(condition.not, wording)}`
  return renderTest(condition, wording)
}

/**
 * A known value of a fact as a phrase; of a judgement what it says, without its basis.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { renderKnown } from '@maplebridge/rules'
 *
 * const unit = { zh: '人', en: 'people' }
 * const label = { zh: '涉及人数', en: 'People involved' }
 * const people = { id: 'people', kind: 'count', unit, minimum: 1, maximum: 500, label, about: 'dispute', cites: [] } as const
 * const wording = { in: 'en', facts: { people }, settings: {} } as const
 * assert.equal(renderKnown('people', 40, wording), '“People involved” is 40 people')
 * ```
 */
export const renderKnown = (id: string, value: FactValue, wording: Wording): string => {
  const fact = wording.facts[id]
  const plain = typeof value === 'object' ? value.is : value
  const isCode = typeof plain === 'boolean' || (typeof plain === 'string' && fact?.kind !== 'date')
  const text = isCode ? valueNamed(plain, fact, wording.in) : boundNamed(plain, fact, wording)
  return `${factNamed(id, wording)}${wording.in === 'zh' ? '为' : ' is '}${text}`
}

const words = {
  zh: { and: '，并且', or: '，或者', not: '并非', always: '任何情况', never: '从不' },
  en: { and: ' and ', or: ' or ', not: 'not ', always: 'in every case', never: 'never' },
} as const

const bracketed = (condition: Condition, wording: Wording): string => {
  const text = renderCondition(condition, wording)
  return wording.in === 'zh' ? `（${text}）` : `(${text})`
}

const joined = (parts: readonly Condition[], wording: Wording, link: string, none: string): string => {
  const [only, ...others] = parts
  if (only === undefined) return none
  if (others.length === 0) return renderCondition(only, wording)
  return parts
    .map((part) =>
      'all' in part || 'any' in part ? bracketed(part, wording) : renderCondition(part, wording),
    )
    .join(link)
}

const renderTest = (test: Test, wording: Wording): string => {
  const zh = wording.in === 'zh'
  if ('setting' in test) {
    const name = settingNamed(test.setting, wording)
    const declared = wording.settings[test.setting]
    const value = declared?.kind === 'choice' ? memberNamed(test.is, declared.values, wording.in) : test.is
    return zh ? `设置项${name}为“${value}”` : `setting ${name} is “${value}”`
  }
  const fact = wording.facts[test.fact]
  const name = factNamed(test.fact, wording)
  const bound = (value: Bound): string => boundNamed(value, fact, wording)
  if ('is' in test) return `${name}${zh ? '为' : ' is '}${valueNamed(test.is, fact, wording.in)}`
  if ('oneOf' in test) {
    const values = test.oneOf.map((value) => valueNamed(value, fact, wording.in)).join(zh ? '、' : ', ')
    return zh ? `${name}为${values}之一` : `${name} is one of ${values}`
  }
  if ('within' in test) {
    const value = valueNamed(test.within, fact, wording.in)
    return zh ? `${name}属于${value}及其下级` : `${name} lies within ${value}`
  }
  if ('atLeast' in test)
    return zh ? `${name}不少于${bound(test.atLeast)}` : `${name} is at least ${bound(test.atLeast)}`
  if ('atMost' in test)
    return zh ? `${name}不超过${bound(test.atMost)}` : `${name} is at most ${bound(test.atMost)}`
  if ('before' in test)
    return zh ? `${name}早于${bound(test.before)}` : `${name} is before ${bound(test.before)}`
  if ('after' in test) return zh ? `${name}晚于${bound(test.after)}` : `${name} is after ${bound(test.after)}`
  const [low, high] = test.between.map(bound)
  return zh ? `${name}在${low}至${high}之间（含两端）` : `${name} is from ${low} to ${high}, both included`
}

const factNamed = (id: string, { facts, in: language }: Wording): string => {
  const label = facts[id]?.label[language]
  const alike = Object.values(facts).filter((fact) => fact.label[language] === label).length
  return quoted(id, label, alike)
}

const settingNamed = (id: string, { settings, in: language }: Wording): string => {
  const label = settings[id]?.label[language]
  const alike = Object.values(settings).filter((setting) => setting.label[language] === label).length
  return quoted(id, label, alike)
}

/** The label, or the code where there is none, or both where several share the label. */
const quoted = (id: string, label: string | undefined, alike: number): string =>
  label === undefined ? `“${id}”` : alike > 1 ? `“${label}”[${id}]` : `“${label}”`

const valueNamed = (value: boolean | string, fact: Fact | undefined, language: Language): string => {
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'
  const members = fact?.kind === 'choice' || fact?.kind === 'code' ? fact.values : []
  return `“${memberNamed(value, members, language)}”`
}

const memberNamed = (
  code: string,
  members: readonly { readonly code: string; readonly label: { readonly zh: string; readonly en: string } }[],
  language: Language,
): string => {
  const label = members.find((member) => member.code === code)?.label[language]
  if (label === undefined) return code
  const alike = members.filter((member) => member.label[language] === label).length
  return alike > 1 ? `${label}[${code}]` : label
}

const boundNamed = (bound: Bound, fact: Fact | undefined, wording: Wording): string => {
  if (typeof bound === 'object') {
    const name = settingNamed(bound.setting, wording)
    return wording.in === 'zh' ? `设置项${name}的数值` : `the value of setting ${name}`
  }
  if (fact?.kind === 'money' && typeof bound === 'number')
    return wording.in === 'zh' ? `${bound}分` : `${bound} fen`
  if (fact?.kind !== 'count') return String(bound)
  return wording.in === 'zh' ? `${bound}${fact.unit.zh}` : `${bound} ${fact.unit.en}`
}
