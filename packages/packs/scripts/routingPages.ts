/**
 * The routing table of each pack as a page for people, in both languages, and an index of them. Written to
 * `docs/routing/` by `pnpm --filter @maplebridge/packs documents`.
 */
import {
  conflictingRows,
  type Edition,
  type Pack,
  type RowInWords,
  type RowsInConflict,
  tableInWords,
} from '@maplebridge/policy-pack'
import { forceLabels } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { editionOfPack } from './editionOfPack.ts'
import { both, table } from './markdown.ts'
import { nationalFirst } from './nationalFirst.ts'

type Page = {
  readonly pack: Pack
  readonly under: Edition
  readonly rows: readonly RowInWords[]
  readonly conflicts: readonly RowsInConflict[]
}

/** Every page by its file name. */
export const routingPages = (packs: readonly Pack[]): Readonly<Record<string, string>> => {
  const pages = nationalFirst(packs).map((pack): Page => {
    const under = editionOfPack(pack, { among: packs })
    const rows = tableInWords(under, { of: 'routing' })
    return { pack, under, rows, conflicts: Result.getOrThrow(conflictingRows(under)) }
  })
  return {
    'README.md': indexOf(pages),
    ...Object.fromEntries(pages.map((page) => [`${page.pack.manifest.id}.md`, pageOf(page)])),
  }
}

const indexOf = (pages: readonly Page[]): string =>
  `${[
    '# Who handles it, plan by plan · 各方案由谁办理',
    'Every row on who handles a dispute, as an official reads it: the question, the condition, the answer, how strongly the source speaks, and the clause. Written from the packs by `pnpm --filter @maplebridge/packs documents`; `maplebridge table --pack dadukou --section routing --lang zh` prints one, and `risk`, `remedies` and `duties` too. Shown at work: [twenty disputes](../worked-disputes.md).',
    '各方案关于由谁办理的每一条：问的是什么、什么条件、由谁办、效力如何、依据哪一条。由规则包生成；命令行 `maplebridge table --pack dadukou --section routing --lang zh` 可以打印，等级（`risk`）、合法途径（`remedies`）、职责（`duties`）同样可以。实例见[二十起纠纷](../worked-disputes.zh-CN.md)。',
    table(
      ['pack 规则包', 'plan 方案', 'rows 条', 'inferred 推定', 'open 未决', 'in conflict 冲突'],
      pages.map(({ pack, rows, conflicts }) => {
        const own = rows.filter(({ rule }) => isOwn(rule, pack))
        return [
          `[\`${pack.manifest.id}\`](${pack.manifest.id}.md)`,
          both(pack.manifest.title),
          String(own.length),
          String(own.filter(({ inferred }) => inferred).length),
          String(own.filter(({ unresolved }) => unresolved.length > 0).length),
          String(conflicts.length),
        ]
      }),
    ),
    'Rows are the plan’s own; the three on leaving mediation of `cn-national` stand in every table. A conflict is two rows that name different leads, or different channels, in one case, with no clause that orders them: every case was looked at.',
    '条数只计本方案自己的；`cn-national` 关于不进入调解的三条在每张表中都有。冲突指同一情形下两条指向不同的牵头单位（或者不同的渠道）而没有条款定其先后；已逐一查看全部情形。',
  ].join('\n\n')}\n`

const isOwn = (rule: string, { routing = [] }: Pack): boolean => routing.some(({ id }) => id === rule)

const pageOf = (page: Page): string => {
  const { pack, under, rows, conflicts } = page
  const { manifest } = pack
  const questions = [...new Map(rows.map(({ question, asks }) => [question, asks]))]
  return `${[
    `# ${manifest.title.en} · ${manifest.title.zh}`,
    `[All plans 全部方案](README.md). Pack \`${manifest.id}\` ${manifest.version}, its rules on ${under.on}; written by \`pnpm --filter @maplebridge/packs documents\`. Issued by ${manifest.issuer.en}. 由规则包生成，按 ${under.on} 适用的规则。发布：${manifest.issuer.zh}。`,
    'A row answers one question; within *who leads* and *to which body* one row must decide, the others add up. What the source does not print is marked *inferred* 推定; what it leaves open carries the id of the point. 每条只回答一个问题；“由谁牵头”“归哪个渠道”只能有一个答案，其余各条并列。',
    ...(conflicts.length === 0 ? [] : conflictSection(page)),
    ...questions.flatMap(([question, asks]) => [
      `## ${asks.en} · ${asks.zh}`,
      table(
        heads,
        rows.filter((row) => row.question === question).map((row) => rowOf(row, page)),
      ),
    ]),
    ...openPoints(page),
    '## Clauses · 条款',
    clauses(page),
  ].join('\n\n')}\n`
}

const heads = [
  'row 条',
  'when, and what it says 条件与内容',
  'answer 去向',
  'force 效力',
  'clauses 条款',
  'marks 标注',
]

const rowOf = (row: RowInWords, { pack, conflicts }: Page): readonly string[] => {
  const others = conflicts
    .filter(({ rules }) => rules.includes(row.rule))
    .flatMap(({ rules }) => rules.filter((rule) => rule !== row.rule))
  const marks = [
    ...(isOwn(row.rule, pack) ? [] : ['national 国家']),
    ...(row.inferred ? ['inferred 推定'] : []),
    ...row.unresolved.map((id) => `[${id}](#${anchor(id)})`),
    ...others.map((rule) => `**conflicts with 与此冲突** \`${rule}\``),
  ]
  return [
    `\`${row.rule}\``,
    both(row.sentence),
    both(row.answer),
    both(forceLabels[row.force]),
    row.cites.map((id) => `[${id}](#${anchor(id)})`).join(', '),
    marks.join('<br>'),
  ]
}

const conflictSection = ({ conflicts, rows }: Page): readonly string[] => [
  '## Conflicts · 冲突',
  'Rows that contradict each other as their source does. The answer is *contested*: both are shown and an officer decides. 原文自相冲突之处，答案为“规定之间不一致”，并列两条，由有权人员决定。',
  ...conflicts.map(({ rules, shownBy }) =>
    [
      `- ${shownBy.en}. ${shownBy.zh}。`,
      ...rows
        .filter(({ rule }) => rules.includes(rule))
        .map(
          ({ rule, answer, summary, cites }) =>
            `  - \`${rule}\` → ${answer.en} · ${answer.zh}: ${summary.en} · ${summary.zh} [${cites.join(', ')}]`,
        ),
    ].join('\n'),
  ),
]

const openPoints = ({ rows, under }: Page): readonly string[] => {
  const ids = [...new Set(rows.flatMap(({ unresolved }) => unresolved))].sort()
  return ids.length === 0
    ? []
    : [
        '## Open in the source · 原文未决',
        table(
          ['id', 'point 未决之处'],
          ids.map((id) => [
            `<a id="${anchor(id)}"></a>${id}`,
            both(under.unresolved[id]?.summary ?? { zh: '', en: '' }),
          ]),
        ),
      ]
}

const clauses = ({ rows, under }: Page): string =>
  table(
    ['id', 'where 出处', 'what it says 原文'],
    [...new Set(rows.flatMap(({ cites }) => cites))].sort().map((id) => {
      const citation = under.citations[id]
      if (citation === undefined) throw new Error(`no clause ${id}`)
      const title = under.sources[citation.source]?.title ?? { zh: citation.source, en: citation.source }
      return [`<a id="${anchor(id)}"></a>${id}`, `${both(title)}　${citation.clause}`, both(citation.text)]
    }),
  )

const anchor = (id: string): string => id.toLowerCase().replaceAll('.', '-')
