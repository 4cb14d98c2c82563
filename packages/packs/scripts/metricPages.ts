/**
 * Every definition of every pack as a row for people, one page in each language. Written to `docs/metrics.md` and
 * `docs/metrics.zh-CN.md` by `pnpm --filter @maplebridge/packs documents`.
 */
import type { Metric } from '@maplebridge/metrics'
import {
  countedInWords,
  displayInWords,
  type Edition,
  type Pack,
  targetInWords,
} from '@maplebridge/policy-pack'
import { forceLabels, type Language } from '@maplebridge/rules'
import { editionOfPack } from './editionOfPack.ts'
import { table } from './markdown.ts'

type Page = { readonly in: Language; readonly packs: readonly Pack[] }
type Section = { readonly pack: Pack; readonly under: Edition }

const words = {
  en: {
    title: '# What is counted, over what',
    about:
      '[中文](metrics.zh-CN.md) · Every figure of every pack with its definition, written by `pnpm --filter @maplebridge/packs documents`. Two figures of one name and two definitions are two metrics, and do not compare. In brackets stands what a line of the register must say; a line that lacks a fact which would decide is *open* and widens the answer. The exact value is held against what is wanted, the rounded one is only shown. *Inferred*: the source names the figure and prints no formula. Counter-metrics show what a figure hides.',
    names: '## One name, several definitions',
    nameHeads: ['name', 'definitions'],
    heads: [
      'metric',
      'what over what',
      'period, and how it is shown',
      'wanted',
      'beside it, and how it is bent',
      'clauses',
    ],
    goals: 'Goals worded like a measure, and without one:',
    goalHeads: ['goal', 'why no number stands for it', 'force', 'clauses'],
    registers: '## Registers',
    registerHeads: ['register', 'what a line says'],
    open: '## Open in the source',
    openHeads: ['id', 'point'],
    clauses: '## Clauses',
    clauseHeads: ['id', 'where', 'what it says'],
    formula: { stated: 'formula stated', inferred: 'formula inferred' },
    counter: 'beside it: ',
    bent: 'bent by: ',
    touches: 'counts what people may lawfully do: nothing may follow for them (RL-06)',
    between: ', ',
    plan: (pack: Pack) => `Pack \`${pack.manifest.id}\`, issued by ${pack.manifest.issuer.en}.`,
  },
  zh: {
    title: '# 统计什么，除以什么',
    about:
      '[English](metrics.md) · 各规则包的全部指标及其定义，由 `pnpm --filter @maplebridge/packs documents` 生成。名称相同而定义不同的是两个指标，不能相互比较。方括号内是台账记录须满足的条件；缺少决定性信息的记录为“待定”，会使结果成为区间。与目标比较的是精确值，四舍五入只用于显示。“推定”指原文只有名称、没有公式。对照指标说明一个数字掩盖了什么。',
    names: '## 同一名称，几种定义',
    nameHeads: ['名称', '定义'],
    heads: ['指标', '统计什么，除以什么', '期间与显示', '目标', '对照指标与常见失真', '条款'],
    goals: '写得像指标、没有数值的目标：',
    goalHeads: ['目标', '为什么没有数值', '效力', '条款'],
    registers: '## 台账',
    registerHeads: ['台账', '每条记录的内容'],
    open: '## 原文未决',
    openHeads: ['编号', '未决之处'],
    clauses: '## 条款',
    clauseHeads: ['编号', '出处', '原文'],
    formula: { stated: '公式为原文', inferred: '公式为推定' },
    counter: '对照：',
    bent: '常见失真：',
    touches: '统计的是群众依法可以做的事，不得因此对其采取任何措施（RL-06）',
    between: '、',
    plan: (pack: Pack) => `规则包 \`${pack.manifest.id}\`，发布：${pack.manifest.issuer.zh}。`,
  },
} as const

/** Both pages by file name. */
export const metricPages = (packs: readonly Pack[]): Readonly<Record<string, string>> => ({
  'metrics.md': pageOf({ packs, in: 'en' }),
  'metrics.zh-CN.md': pageOf({ packs, in: 'zh' }),
})

const pageOf = (page: Page): string => {
  const said = words[page.in]
  const sections = page.packs
    .filter(({ metrics }) => metrics !== undefined)
    .map((pack): Section => ({ pack, under: editionOfPack(pack, { among: page.packs }) }))
    .toSorted((a, b) => layersBelow(a) - layersBelow(b))
  return `${[
    said.title,
    said.about,
    said.names,
    table(said.nameHeads, names(sections, page.in)),
    ...sections.flatMap((section) => planOf(section, page.in)),
    said.registers,
    table(said.registerHeads, registers(sections, page.in)),
    said.open,
    table(said.openHeads, openPoints(sections, page.in)),
    said.clauses,
    table(said.clauseHeads, clauses(sections, page.in)),
  ].join('\n\n')}\n`
}

const layersBelow = ({ pack }: Section): number => (pack.manifest.over === undefined ? 0 : 1)
const definitionsIn = ({ metrics = {} }: Pack): readonly Metric[] => metrics.definitions ?? []
const anchor = (id: string): string => id.toLowerCase().replaceAll('.', '-')
const linked = (ids: readonly string[]): string => ids.map((id) => `[${id}](#${anchor(id)})`).join(', ')
const toMetric = (id: string): string => `[\`${id}\`](#${id})`

/** Names that more than one definition claims. */
const names = (sections: readonly Section[], language: Language): readonly (readonly string[])[] => {
  const claims = sections.flatMap(({ pack }) => definitionsIn(pack).map(({ claims, id }) => ({ claims, id })))
  const labels = Object.assign({}, ...sections.map(({ under }) => under.metrics.names))
  return [...new Set(claims.map((each) => each.claims))]
    .map((name) => ({ name, ids: claims.filter((each) => each.claims === name).map(({ id }) => id) }))
    .filter(({ ids }) => ids.length > 1)
    .map(({ name, ids }) => [labels[name]?.label[language] ?? name, ids.map(toMetric).join('<br>')])
}

const planOf = ({ pack, under }: Section, language: Language): readonly string[] => {
  const said = words[language]
  const goals = pack.metrics?.qualitative ?? []
  const rows = definitionsIn(pack).map((metric) => rowOf(metric, { under, in: language }))
  return [
    `## ${pack.manifest.title[language]}`,
    said.plan(pack),
    ...(rows.length === 0 ? [] : [table(said.heads, rows)]),
    ...(goals.length === 0 ? [] : [said.goals]),
    ...(goals.length === 0
      ? []
      : [
          table(
            said.goalHeads,
            goals.map(({ label, reason, force, cites, unresolved = [] }) => [
              label[language],
              reason[language],
              forceLabels[force][language],
              linked([...cites, ...unresolved]),
            ]),
          ),
        ]),
  ]
}

const rowOf = (
  metric: Metric,
  wording: { readonly under: Edition; readonly in: Language },
): readonly string[] => {
  const { under, in: language } = wording
  const said = words[language]
  const {
    id,
    label,
    claims,
    targets = [],
    counter,
    bentBy,
    touches,
    formula,
    cites,
    unresolved = [],
  } = metric
  const beside = [
    ...(counter === undefined ? [] : [`${said.counter}${toMetric(counter)}`]),
    ...(bentBy === undefined ? [] : [`${said.bent}${bentBy[language]}`]),
    ...(touches === undefined ? [] : [said.touches]),
  ]
  return [
    `<a id="${id}"></a>**${label[language]}**<br>\`${id}\`<br>${under.metrics.names[claims]?.label[language] ?? claims}`,
    `${countedInWords(metric, wording)}<br>*${said.formula[formula]}*`,
    displayInWords(metric, wording).join('<br>'),
    targets.map((target) => targetInWords(target, { ...wording, metric })).join('<br>') || '–',
    beside.join('<br>') || '–',
    linked([...cites, ...unresolved]),
  ]
}

const registers = (sections: readonly Section[], language: Language): readonly (readonly string[])[] => {
  const all = new Map(
    sections.flatMap(({ pack }) => (pack.metrics?.registers ?? []).map((each) => [each.code, each.label])),
  )
  return [...all].map(([code, label]) => {
    const fields = sections.flatMap(({ pack }) => pack.metrics?.fields?.[code] ?? [])
    const said = fields.map((field) => `\`${field.id}\` ${field.label[language]}`)
    return [`**${label[language]}**<br>\`${code}\``, said.join(words[language].between)]
  })
}

const idsIn = (sections: readonly Section[], of: 'cites' | 'unresolved') =>
  sections.map(({ pack: { metrics = {} }, under }) => ({
    under,
    ids: [...(metrics.definitions ?? []), ...(metrics.qualitative ?? [])].flatMap((each) => each[of] ?? []),
  }))

/** Points and clauses of one id stand once; plans give a shared point their own words. */
const openPoints = (sections: readonly Section[], language: Language): readonly (readonly string[])[] => {
  const points = new Map<string, readonly string[]>()
  for (const { ids, under } of idsIn(sections, 'unresolved'))
    for (const id of new Set(ids)) {
      const summary = under.unresolved[id]?.summary[language] ?? ''
      points.set(id, [...new Set([...(points.get(id) ?? []), summary])])
    }
  return [...points].sort(byId).map(([id, texts]) => [`<a id="${anchor(id)}"></a>${id}`, texts.join('<br>')])
}

const clauses = (sections: readonly Section[], language: Language): readonly (readonly string[])[] => {
  const found = new Map(
    idsIn(sections, 'cites').flatMap(({ ids, under }) =>
      ids.map((id) => {
        const citation = under.citations[id]
        if (citation === undefined) throw new Error(`no clause ${id}`)
        const title = under.sources[citation.source]?.title[language] ?? citation.source
        return [id, [`${title} ${citation.clause}`, citation.text[language]]] as const
      }),
    ),
  )
  return [...found].sort(byId).map(([id, cells]) => [`<a id="${anchor(id)}"></a>${id}`, ...cells])
}

const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
