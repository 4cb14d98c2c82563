/**
 * The head of a page: which plan this is, who issued it, where and when it holds, and what the page has.
 */
import { anchored, clauses, days, fileOf, type Page, said } from './Page.ts'

const words = {
  en: {
    other: '中文',
    all: 'All plans',
    written:
      'Written from the pack by `pnpm --filter @maplebridge/packs documents`. What the source does not print is marked *inferred*; what it leaves open carries the id of the point; nothing is guessed. Not legal advice.',
    pack: 'Pack',
    issuer: 'Issued by',
    area: 'Area',
    force: 'In force',
    unknown: 'not known: the source carries no usable date, and every answer says so',
    over: 'Stands on',
    open: 'Open throughout',
    has: 'On this page',
  },
  zh: {
    other: 'English',
    all: '全部方案',
    written:
      '本页由规则包生成（`pnpm --filter @maplebridge/packs documents`）。原文没有写明的标为“推定”，原文未决的注明编号，不作猜测。不构成法律意见。',
    pack: '规则包',
    issuer: '发布',
    area: '地区',
    force: '施行期间',
    unknown: '不详：来源没有可用的日期，每项结论都会说明',
    over: '上位规则',
    open: '始终未决',
    has: '本页内容',
  },
} as const

/** The head, with links to the sections that follow. */
export const manifestSection = (page: Page, body: readonly string[]): readonly string[] => {
  const text = words[page.in]
  const { manifest } = page.pack
  const other = fileOf(manifest.id, page.in === 'en' ? 'zh' : 'en')
  const index = page.in === 'en' ? 'README.md' : 'README.zh-CN.md'
  const headings = body.filter((line) => line.startsWith('## ')).map((line) => line.slice(3))
  const facts: readonly (readonly [string, string])[] = [
    [`${anchored('manifest')}${text.pack}`, `\`${manifest.id}\` ${manifest.version}`],
    [text.issuer, said(manifest.issuer, page)],
    ...(manifest.area === undefined ? [] : ([[text.area, `\`${manifest.area}\``]] as const)),
    [text.force, inForceWords(page)],
    ...(manifest.over === undefined
      ? []
      : ([[text.over, `[\`${manifest.over}\`](${fileOf(manifest.over, page.in)})`]] as const)),
    ...(manifest.unresolved === undefined
      ? []
      : ([[text.open, clauses(manifest.unresolved, page).replaceAll('<br>', ', ')]] as const)),
  ]
  return [
    `# ${said(manifest.title, page)}`,
    `[${text.other}](${other}) · [${text.all}](${index})`,
    text.written,
    facts.map(([name, value]) => `- **${name}** ${value}`).join('\n'),
    `**${text.has}** ${headings.map((heading) => `[${heading}](#${headingPlace(heading)})`).join(' · ')}`,
  ]
}

/** From when until when a plan holds, in words. */
export const inForceWords = (page: Page): string => {
  const { inForce } = page.pack.manifest
  return inForce === undefined ? words[page.in].unknown : days(inForce.from, inForce.until, page)
}

/** The place that a heading has where Markdown is shown. */
export const headingPlace = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(/\s/gu, '-')
