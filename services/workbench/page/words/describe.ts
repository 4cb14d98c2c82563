/**
 * Says in words what a rule asked and what it saw. Total: codes that an edition does not know stay as they are.
 */

import type { Edition } from '@maplebridge/policy-pack'
import type { Bound, Duration, Fact, FactValue, Label, Test, TestResult } from '@maplebridge/rules'
import { dayLabel } from './dates.ts'
import { unitNames } from './names.ts'

/** A text that is the same in both languages, such as a code or a number. */
export const same = (text: string): Label => ({ zh: text, en: text })

/** A length of time, such as `2 working days`. */
export const durationLabel = ({ amount, unit }: Duration): Label => {
  const { zh, en } = unitNames[unit]
  return { zh: `${amount} ${zh}`, en: `${amount} ${amount === 1 ? en.replace(/s$/u, '') : en}` }
}

/** The label of a setting. */
export const settingLabel = (id: string, { settings }: Edition): Label => settings[id]?.label ?? same(id)

/** The label of a fact. */
export const factLabel = (id: string, { facts }: Edition): Label => facts[id]?.label ?? same(id)

/** The label of a body kind, or of the word of the plan that a code stands for. */
export const termLabel = (code: string, { bodies, terms }: Edition): Label =>
  bodies[code]?.label ?? terms[code] ?? same(code)

/** The kinds of body of an edition, to choose among. */
export const bodyOptions = ({
  bodies,
}: Edition): readonly { readonly code: string; readonly label: Label }[] =>
  Object.values(bodies).map(({ code, label }) => ({ code, label: lineStart(label) }))

/** What a test expects of its fact or setting, such as `at least 5` or `is: yes`. */
export const expectedLabel = (test: Test, edition: Edition): Label => {
  if ('setting' in test)
    return { zh: `为“${settingValue(test, edition).zh}”`, en: `is "${settingValue(test, edition).en}"` }
  const fact = edition.facts[test.fact]
  const bound = (limit: Bound): Label => boundLabel(limit, fact, edition)
  const quoted = (label: Label): Label => ({ zh: `为“${label.zh}”`, en: `is "${label.en}"` })
  if ('is' in test) return quoted(valueLabel(test.is, fact))
  if ('oneOf' in test) return quoted(joined(test.oneOf.map((code) => valueLabel(code, fact))))
  if ('within' in test) {
    const { zh, en } = valueLabel(test.within, fact)
    return { zh: `属于“${zh}”`, en: `is within "${en}"` }
  }
  if ('atLeast' in test) return around('不少于 ', 'is at least ', bound(test.atLeast))
  if ('atMost' in test) return around('不多于 ', 'is at most ', bound(test.atMost))
  if ('before' in test) return around('早于 ', 'is before ', bound(test.before))
  if ('after' in test) return around('晚于 ', 'is after ', bound(test.after))
  const [low, high] = test.between
  return {
    zh: `在 ${bound(low).zh} 与 ${bound(high).zh} 之间`,
    en: `is between ${bound(low).en} and ${bound(high).en}`,
  }
}

/** What a test saw, or `undefined` when there was nothing. */
export const seenLabel = ({ test, seen }: TestResult, edition: Edition): Label | undefined => {
  if (seen === null) return undefined
  if (typeof seen === 'object' && 'amount' in seen) return durationLabel(seen)
  if ('setting' in test) return settingValue({ setting: test.setting, is: String(seen) }, edition)
  return valueLabel(seen, edition.facts[test.fact])
}

/** The value of a fact in words. */
export const valueLabel = (value: FactValue, fact: Fact | undefined): Label => {
  const plain = typeof value === 'object' ? value.is : value
  if (typeof plain === 'boolean') return plain ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (typeof plain === 'number') return amountLabel(plain, fact)
  if (fact?.kind === 'choice' || fact?.kind === 'code') {
    return fact.values.find(({ code }) => code === plain)?.label ?? same(plain)
  }
  return fact?.kind === 'date' ? dayLabel(plain) : same(plain)
}

const amountLabel = (amount: number, fact: Fact | undefined): Label => {
  if (fact?.kind === 'money') return { zh: `${amount / 100} 元`, en: `${amount / 100} yuan` }
  if (fact?.kind !== 'count') return same(String(amount))
  return { zh: `${amount} ${fact.unit.zh}`, en: `${amount} ${fact.unit.en}` }
}

const boundLabel = (limit: Bound, fact: Fact | undefined, edition: Edition): Label => {
  if (typeof limit !== 'object') return valueLabel(limit, fact)
  const { zh, en } = settingLabel(limit.setting, edition)
  const value = edition.values[limit.setting]?.value
  if (typeof value === 'number') {
    const shown = amountLabel(value, fact)
    return { zh: `${shown.zh}(${zh})`, en: `${shown.en} (${en})` }
  }
  return { zh: `“${zh}”所定数值（未设定）`, en: `the value of "${en}" (not set)` }
}

const settingValue = (
  test: { readonly setting: string; readonly is: string },
  { settings }: Edition,
): Label => {
  const setting = settings[test.setting]
  const member = setting?.kind === 'choice' ? setting.values.find(({ code }) => code === test.is) : undefined
  return member?.label ?? same(test.is)
}

const around = (zh: string, en: string, label: Label): Label => ({ zh: zh + label.zh, en: en + label.en })

const joined = (labels: readonly Label[]): Label => ({
  zh: labels.map(({ zh }) => zh).join('、'),
  en: labels.map(({ en }) => en).join(', '),
})

/** A label that starts a line: English gets a capital. */
export const lineStart = ({ zh, en }: Label): Label => ({ zh, en: en.charAt(0).toUpperCase() + en.slice(1) })
