/**
 * How much of the sources the packs carry, as a page in each language: counts by source and by machine form, and what
 * is left out, with the reason. Written to `docs/coverage.md` and `docs/coverage.zh-CN.md` by
 * `pnpm --filter @maplebridge/packs documents`.
 */
import type { Pack } from '@maplebridge/policy-pack'
import { table } from '../markdown.ts'
import type { Coverage, InventoryItem } from './Coverage.ts'
import { carriersIn } from './carriersIn.ts'
import { entriesOf, type Fate, fateOf, fates, type Known } from './fateOf.ts'
import { formNames } from './formNames.ts'

type Language = 'zh' | 'en'
type Judged = InventoryItem & { readonly fate: Fate }

/** The pages by file name. */
export const coveragePages = (
  coverage: Coverage,
  packs: readonly Pack[],
): Readonly<Record<'coverage.md' | 'coverage.zh-CN.md', string>> => {
  const known: Known = { coverage, entries: entriesOf(coverage), carriers: carriersIn(packs) }
  const items = coverage.inventory.map((item): Judged => ({ ...item, fate: fateOf(item.id, known) }))
  const titles = new Map(
    coverage.sources.map(({ source, pack }) => [
      source,
      packs.find(({ manifest }) => manifest.id === pack)?.manifest.title,
    ]),
  )
  const page = (lang: Language): string =>
    `${[
      ...words[lang].intro,
      words[lang].bySource,
      counted(items, {
        by: ({ source }) => [source],
        lang,
        named: (source) => nameOf(source, titles.get(source)?.[lang], lang),
      }),
      words[lang].byForm,
      counted(items, {
        by: ({ forms }) => forms,
        lang,
        named: (form) => `${form} ${formNames[form]?.[lang] ?? ''}`.trim(),
      }),
      words[lang].leftOut,
      leftOut(items, { ...known, lang }),
    ].join('\n\n')}\n`
  return { 'coverage.md': page('en'), 'coverage.zh-CN.md': page('zh') }
}

const nameOf = (source: string, title: string | undefined, lang: Language): string =>
  title === undefined ? words[lang].own : `${source} ${title}`

type Counting = {
  readonly by: (item: Judged) => readonly string[]
  readonly named: (group: string) => string
  readonly lang: Language
}

/** A row for each group with its count of each fate; an item may be in several groups. */
const counted = (items: readonly Judged[], { by, named, lang }: Counting): string => {
  const groups = [...new Set(items.flatMap(by))]
  const row = (name: string, of: readonly Judged[]): readonly string[] => [
    name,
    `${of.length}`,
    ...fates.map((fate) => `${of.filter((item) => item.fate === fate).length}`),
  ]
  return table(
    ['', words[lang].items, ...fates.map((fate) => words[lang].fates[fate])],
    [
      ...groups.map((group) =>
        row(
          named(group),
          items.filter((item) => by(item).includes(group)),
        ),
      ),
      row(words[lang].all, items),
    ],
  )
}

/** The reasons with the items that are left out for each; those left out only in part are marked. */
const leftOut = (
  items: readonly Judged[],
  { coverage, entries, lang }: Known & { readonly lang: Language },
): string =>
  table(
    [words[lang].reason, words[lang].outcome, words[lang].items],
    Object.entries(coverage.reasons).map(([code, { outcome, reason }]) => [
      reason[lang],
      words[lang].fates[outcome],
      items
        .filter(({ id }) => entries.get(id)?.out === code)
        .map(({ id, fate }) => (fate === outcome ? `\`${id}\`` : `\`${id}\` ${words[lang].inPart}`))
        .join(' '),
    ]),
  )

const words = {
  en: {
    intro: [
      '# What of the sources is carried',
      '[中文](coverage.zh-CN.md)',
      'The inventory lists everything that the source plans say: each rule, list, figure, date and role is an item, and the inventory adds entries of its own (terms, forms, open points, repairs of the text, outside law). For each item the folder [coverage](../packages/packs/coverage) says what carries it, or why nothing does. `coverage.test.ts` fails on an item without an answer, on a target that is not there, on a row that does not cite what it is said to carry, and on a row that cites an item of which nothing is said.',
      '**executable**: rules, duties, periods, norms, facts and settings that an answer rests on, and open points that answers report. **named**: bodies, words, systems and sources that answers name. **text**: words that can be quoted and decide nothing (`quotedTexts`). **not executable** and **out of scope**: left out, for a reason below. An item counts by the strongest of what carries it.',
      'Sixty items and one whole plan were [read a second time](second-reading.md) against the Chinese.',
      'Written by `pnpm --filter @maplebridge/packs documents`.',
    ],
    bySource: '## By source',
    byForm:
      '## By machine form\n\nAn item may call for several forms. Repairs, outside law and the forms themselves call for none.',
    leftOut: '## What is left out, and why',
    own: "The inventory's own entries",
    items: 'items',
    all: 'all',
    reason: 'reason',
    outcome: 'outcome',
    inPart: '(in part)',
    fates: {
      executable: 'executable',
      named: 'named',
      text: 'text',
      'not-executable': 'not executable',
      'out-of-scope': 'out of scope',
    },
  },
  zh: {
    intro: [
      '# 来源文件的内容由何处承载',
      '[English](coverage.md)',
      '条目清单列出各来源文件的全部内容：每项规则、列举、数字、日期、角色为一条；清单另有自用条目（术语、形式、待决事项、文字复原、外部法律）。[coverage](../packages/packs/coverage) 文件夹逐条说明由什么承载，或者为什么不承载。条目没有着落、承载处不存在、承载处没有引用该条目，或者规则引用了没有登记的条目，`coverage.test.ts` 都不通过。',
      '**可执行**：回答所依据的规则、职责、周期、配备标准、事实和设置，以及回答中列出的待决事项。**名称**：回答中写出的机构、词语、系统和来源。**引文**：可以引用、不据以判断的原文（`quotedTexts`）。**不可执行**、**不属范围**：不载入，理由见后。一条由多处承载的，按最强的一处计。',
      '六十条和一份完整方案另经[第二次通读](second-reading.zh-CN.md)，与原文核对。',
      '由 `pnpm --filter @maplebridge/packs documents` 生成。',
    ],
    bySource: '## 按来源',
    byForm: '## 按形式\n\n一条可以有几种形式。文字复原、外部法律和形式本身没有形式。',
    leftOut: '## 不载入的内容和理由',
    own: '清单自用条目',
    items: '条目',
    all: '合计',
    reason: '理由',
    outcome: '结果',
    inPart: '（部分）',
    fates: {
      executable: '可执行',
      named: '名称',
      text: '引文',
      'not-executable': '不可执行',
      'out-of-scope': '不属范围',
    },
  },
} as const
