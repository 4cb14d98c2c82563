/**
 * What a pack asks of whoever uses it: the settings that its source leaves open, and the facts that its rules ask, with
 * who may judge them.
 */
import type { Pack } from '@maplebridge/policy-pack'
import { answersOf } from './answersOf.ts'
import { allNamed, anchored, clauses, type Page, placeOf, rows, said, section } from './Page.ts'

type Setting = NonNullable<Pack['settings']>[number]
type Fact = NonNullable<Pack['facts']>[number]

const words = {
  en: {
    settings: 'To be decided by whoever adopts it',
    settingHeads: ['setting', 'why it is open', 'values', 'clause'],
    duration: 'a length of time',
    facts: 'What its rules ask',
    factHeads: ['fact', 'question', 'answer', 'clause'],
    derived: 'follows from the record, never typed in',
    judged: 'judged by',
    values: 'Set by this layer',
    valueHeads: ['setting', 'value', 'clause'],
    body: 'asked of a body',
  },
  zh: {
    settings: '须由采用者确定的事项',
    settingHeads: ['设置项', '为什么未定', '取值', '条款'],
    duration: '一段时间',
    facts: '规则所问的事实',
    factHeads: ['事实', '问题', '答案', '条款'],
    derived: '由记录得出，不手工填写',
    judged: '有权判断者',
    values: '本层已定的设置项',
    valueHeads: ['设置项', '取值', '条款'],
    body: '问的是机构',
  },
} as const

/** The sections on settings and facts that the pack has. */
export const askedSections = (page: Page): readonly string[] => {
  const text = words[page.in]
  const { settings = [], values = {}, facts = [], norms } = page.pack
  return [
    ...section(
      text.settings,
      rows(
        text.settingHeads,
        settings.map((setting) => [
          `${anchored(placeOf('settings', setting.id))}**${said(setting.label, page)}**<br>\`${setting.id}\``,
          said(setting.why, page),
          valuesOf(setting, page),
          clauses(setting.cites, page),
        ]),
      ),
    ),
    ...section(
      text.values,
      rows(
        text.valueHeads,
        Object.entries(values).map(([id, { value, cites }]) => [
          `${anchored(placeOf('values', id))}\`${id}\``,
          typeof value === 'object' ? `${value.amount} ${value.unit}` : `${value}`,
          clauses(cites, page),
        ]),
      ),
    ),
    ...section(
      text.facts,
      rows(text.factHeads, [
        ...facts.map((fact) => factRow(fact, '', page)),
        ...(norms?.facts ?? []).map((fact) => factRow(fact, text.body, page)),
      ]),
    ),
  ]
}

const factRow = (fact: Fact, about: string, page: Page): readonly string[] => {
  const text = words[page.in]
  return [
    `${anchored(placeOf('facts', fact.id))}${said(fact.label, page)}<br>\`${fact.id}\`${about === '' ? '' : `<br>${about}`}`,
    fact.question === undefined ? '–' : said(fact.question, page),
    [
      answersOf(fact, page),
      ...(fact.derived === undefined ? [] : [text.derived]),
      ...(fact.judgement === undefined ? [] : [`${text.judged} ${allNamed(fact.judgement.by, page)}`]),
    ].join('<br>'),
    clauses(fact.cites, page),
  ]
}

const valuesOf = (setting: Setting, page: Page): string => {
  if (setting.kind === 'duration') return words[page.in].duration
  if (setting.kind === 'count') return `${setting.minimum}–${setting.maximum} ${said(setting.unit, page)}`
  return setting.values.map(({ code, label }) => `· ${said(label, page)} \`${code}\``).join('<br>')
}
