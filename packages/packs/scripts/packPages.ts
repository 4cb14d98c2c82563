/**
 * A page for each pack in both languages, and an index of them. Written to `docs/packs/` by `pnpm --filter
 * @maplebridge/packs documents`. Plain Markdown: it is read where the repository is read, needs no site of its own, and
 * its differences can be reviewed line by line.
 */
import type { Pack } from '@maplebridge/policy-pack'
import type { Language } from '@maplebridge/rules'
import { editionOfPack } from './editionOfPack.ts'
import { table } from './markdown.ts'
import { nationalFirst } from './nationalFirst.ts'
import { inForceWords } from './packPages/manifestSection.ts'
import { fileOf, type Page, said } from './packPages/Page.ts'
import { packPage } from './packPages/packPage.ts'

const words = {
  en: {
    title: '# The plans, rule by rule',
    other: '[中文](README.zh-CN.md)',
    about:
      'A page for each pack: every rule as a sentence with its clause, what recurs, tasks, norms, what is counted, what an adopter has to decide, what the source leaves open, and each clause in Chinese as printed with what rests on it. Written from the packs by `pnpm --filter @maplebridge/packs documents`. Beside it: [who handles it](../routing/README.md), [what is counted](../metrics.md), [time limits](../time-limits.md), [codes](../codes.md), [how rules are tested](../rule-coverage.md).',
    heads: [
      'plan',
      'in force',
      'rules',
      'recurring',
      'tasks',
      'metrics',
      'to decide',
      'open points',
      'clauses',
    ],
  },
  zh: {
    title: '# 各方案逐条',
    other: '[English](README.md)',
    about:
      '每个规则包一页：每条规则写成一句话并注明条款，以及常规职责、任务、配备标准、统计指标、须由采用者确定的事项、原文未决之处，最后是逐条原文和据此载入的内容。由 `pnpm --filter @maplebridge/packs documents` 生成。另见：[由谁办理](../routing/README.md)、[统计指标](../metrics.zh-CN.md)、[法定期限](../time-limits.md)、[代码](../codes.md)、[规则如何检验](../rule-coverage.md)。',
    heads: ['方案', '施行期间', '规则', '常规职责', '任务', '指标', '待定设置项', '未决', '条款'],
  },
} as const

/** Every page by its file name. */
export const packPages = (packs: readonly Pack[]): Readonly<Record<string, string>> => {
  const pages = (['en', 'zh'] as const).flatMap((language) =>
    nationalFirst(packs).map(
      (pack): Page => ({ pack, packs, under: editionOfPack(pack, { among: packs }), in: language }),
    ),
  )
  return Object.fromEntries([
    ['README.md', indexOf(pages, 'en')],
    ['README.zh-CN.md', indexOf(pages, 'zh')],
    ...pages.map((page) => [fileOf(page.pack.manifest.id, page.in), packPage(page)]),
  ])
}

const indexOf = (pages: readonly Page[], language: Language): string => {
  const text = words[language]
  const own = pages.filter((page) => page.in === language)
  return `${[text.title, text.other, text.about, table(text.heads, own.map(countsOf))].join('\n\n')}\n`
}

const countsOf = (page: Page): readonly string[] => {
  const { pack } = page
  const { manifest } = pack
  const { risk, routing, remedies, confirmation, duties, guards, escalation, norms } = pack
  const tables = [risk?.rules, routing, remedies, confirmation, duties, guards, escalation, norms?.rules]
  const counts = [
    tables.reduce((sum, rules) => sum + (rules?.length ?? 0), 0),
    ...[pack.standing, pack.tasks?.tasks, pack.metrics?.definitions, pack.settings, pack.unresolved].map(
      (each) => each?.length ?? 0,
    ),
    pack.citations.length,
  ]
  return [
    `[${said(manifest.title, page)}](${fileOf(manifest.id, page.in)})<br>\`${manifest.id}\``,
    manifest.inForce === undefined ? '–' : inForceWords(page),
    ...counts.map(String),
  ]
}
