/**
 * What a plan counts: each definition in words with what is wanted of it, goals without a number, and the registers,
 * figures and names they use. How a figure is bent and shown stands on the page about metrics.
 */

import { countedInWords, targetInWords } from '@maplebridge/policy-pack'
import { forceLabels } from '@maplebridge/rules'
import { answersOf } from './answersOf.ts'
import { entry, heads } from './entry.ts'
import { anchored, clauses, type Page, placeOf, rows, said, section } from './Page.ts'

const words = {
  en: {
    heading: 'What is counted',
    more: 'Each with how it is shown, bent and countered: [What is counted, over what](../metrics.md).',
    unwanted: 'nothing is wanted of it',
    inferred: 'formula inferred',
    goals: 'Goals without a number',
    from: 'What it is counted from',
    fromHeads: ['list', 'id', 'what', 'clause'],
    register: 'register',
    field: 'field of a register',
    figure: 'figure from elsewhere',
    name: 'name in reports',
  },
  zh: {
    heading: '统计指标',
    more: '各指标的显示方式、常见失真和对照指标见[统计什么，除以什么](../metrics.zh-CN.md)。',
    unwanted: '没有目标',
    inferred: '公式为推定',
    goals: '没有数值的目标',
    from: '据以计数的台账与数字',
    fromHeads: ['种类', '编号', '内容', '条款'],
    register: '台账',
    field: '台账字段',
    figure: '外来数字',
    name: '报表所用名称',
  },
} as const

/** The section on metrics, when the pack counts anything. */
export const measureSection = (page: Page): readonly string[] => {
  const { metrics: own } = page.pack
  if (own === undefined) return []
  const text = words[page.in]
  const file = `../metrics${page.in === 'zh' ? '.zh-CN' : ''}.md`
  const definitions = (own.definitions ?? []).map((metric) => {
    const wanted = (metric.targets ?? []).map((target) => `**${targetInWords(target, { ...page, metric })}**`)
    const follows = [
      countedInWords(metric, page),
      ...(metric.formula === 'inferred' ? [`*${text.inferred}*`] : []),
      ...(wanted.length === 0 ? [text.unwanted] : wanted),
    ]
    return entry(
      metric,
      { of: 'metrics', text: `[${said(metric.label, page)}](${file}#${metric.id})`, follows },
      page,
    )
  })
  const goals = (own.qualitative ?? []).map((goal) => {
    const stated = `${said(goal.label, page)} (${said(forceLabels[goal.force], page)})`
    return entry(goal, { of: 'metrics', text: stated, follows: [said(goal.reason, page)] }, page)
  })
  return [
    ...section(
      text.heading,
      definitions.length === 0 ? [] : [text.more, ...rows(heads[page.in], definitions)],
    ),
    ...section(text.goals, rows(heads[page.in], goals)),
    ...section(text.from, rows(text.fromHeads, countedFrom(page))),
  ]
}

const countedFrom = (page: Page): readonly (readonly string[])[] => {
  const text = words[page.in]
  const { registers = [], fields = {}, figures = [], names = [] } = page.pack.metrics ?? {}
  const row = (kind: string, id: string, what: string, cites: readonly string[]): readonly string[] => [
    kind,
    `${anchored(placeOf('counted-from', id))}\`${id}\``,
    what,
    clauses(cites, page),
  ]
  return [
    ...registers.map(({ code, label }) => row(text.register, code, said(label, page), [])),
    ...Object.entries(fields).flatMap(([register, facts]) =>
      facts.map((fact) =>
        row(
          `${text.field} \`${register}\``,
          fact.id,
          `${said(fact.label, page)} (${answersOf(fact, page)})`,
          fact.cites,
        ),
      ),
    ),
    ...figures.map(({ code, label, unit, cites }) =>
      row(text.figure, code, `${said(label, page)} (${said(unit, page)})`, cites),
    ),
    ...names.map(({ code, label }) => row(text.name, code, said(label, page), [])),
  ]
}
