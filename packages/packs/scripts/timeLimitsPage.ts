/**
 * The time limits of the national pack as a page for people, with worked examples. Written to `docs/time-limits.md` by
 * `pnpm --filter @maplebridge/packs documents`.
 */
import { dueDate } from '@maplebridge/calendar'
import type { Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { both, table } from './markdown.ts'

type Limit = NonNullable<Pack['timeLimits']>[number]
type Label = Limit['label']

/** The limits and start days of the worked examples. */
const examples: readonly (readonly [id: string, from: string])[] = [
  ['D-01', '2026-01-16'],
  ['D-01', '2026-09-02'],
  ['D-05', '2026-01-20'],
  ['D-21', '2026-09-18'],
  ['D-22.mediate', '2026-08-20'],
  ['D-28', '2026-08-03'],
  ['D-27', '2026-02-11'],
  ['D-18.apply', '2026-09-25'],
]

/** The page about a pack's time limits. */
export const timeLimitsPage = (pack: Pack): string => {
  const words = new Map(pack.terms?.map(({ code, label }) => [code, label]))
  const limits = pack.timeLimits ?? []
  return `${[
    ...about(pack),
    '## Limits · 期限',
    table(heads, limits.map(rowOf(words))),
    '## Open points · 待核对事项',
    ...limits.flatMap(openPoint),
    '## Worked examples · 算例',
    `Counted with calendar \`${pack.calendar?.id}\`, version ${pack.calendar?.version}; the day of the start is not counted.`,
    table(
      ['id', 'from 起算', 'as counted 届满日', 'moved to 顺延至', 'due 截止日', 'status'],
      examples.map(exampleOf(pack)),
    ),
    '## Clauses · 依据',
    clauses(pack),
  ].join('\n\n')}\n`
}

const about = ({ manifest }: Pack): readonly string[] => [
  '# Time limits of the law · 法定期限',
  `From pack \`${manifest.id}\` ${manifest.version}, written by \`pnpm --filter @maplebridge/packs documents\`. **Not legal advice: a second reader with the official text is needed before anybody relies on a row.**`,
  '本页由国家规则包生成。**不构成法律意见；使用前须由他人对照官方文本复核。**',
  "Confidence 可信度: **H** the article was read in a mirrored collection 已读汇编条文; **M** seen on a public page, or restated with care 据公开资料转述; **L** from memory 据记忆. A last day that is a day off 最后一日遇休息日: *moves* 顺延, *stays* 不顺延, *silent* the law does not say 法律未规定 (it stays unless an office decides otherwise; a party's right never ends later 默认不顺延，当事人的权利一律不推迟).",
]

const heads = [
  'id',
  'what 事项',
  'time 期限',
  'from 起算',
  'whose 主体',
  'last day off 遇休息日',
  'stops, starts anew, extension 中止、中断、延长',
  'when over 期满后果',
  'clauses 依据',
  'in force 施行',
  'confidence 可信度',
  'open 待核对',
]

const rowOf =
  (words: ReadonlyMap<string, Label>) =>
  (limit: Limit): readonly string[] => {
    const word = (code: string): string => both(words.get(code) ?? { zh: code, en: code })
    return [
      `\`${limit.id}\``,
      both(limit.label),
      limit.direction === 'before' ? `${length(limit)} before 之前` : length(limit),
      word(limit.trigger),
      limit.whose === 'party' ? 'party 当事人' : 'authority 机关、组织',
      restDay[limit.atRestDay],
      [
        ...(limit.stoppedBy ?? []).map((code) => `stops 中止: ${word(code)}`),
        ...(limit.interruptedBy ?? []).map((code) => `anew 中断: ${word(code)}`),
        ...(limit.extension === undefined ? [] : [extended(limit.extension, limit)]),
      ].join('<br>'),
      limit.onExpiry === undefined ? '' : word(limit.onExpiry),
      limit.cites.join(', '),
      inForce(limit),
      limit.confidence ?? '',
      limit.disputed === undefined ? '' : `[yes 有](#${anchor(limit)})`,
    ]
  }

const restDay = { rolls: 'moves 顺延', stays: 'stays 不顺延', silent: 'silent 未规定' } as const

const units: Readonly<Record<Limit['unit'], Label>> = {
  hour: { zh: '小时', en: 'hour' },
  'calendar-day': { zh: '日', en: 'calendar day' },
  'working-day': { zh: '个工作日', en: 'working day' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
}

const length = ({ amount, unit }: Pick<Limit, 'amount' | 'unit'>): string =>
  `${amount} ${units[unit].en}${amount === 1 ? '' : 's'} ${amount}${units[unit].zh}`

const bys = { agreement: 'agreement 约定', approval: 'approval 批准' } as const

const extended = (
  { by, amount, unit, times, notify }: NonNullable<Limit['extension']>,
  limit: Limit,
): string =>
  [
    `by 延长 ${by.map((each) => bys[each]).join(', ')}`,
    ...(amount === undefined ? [] : [`at most 至多 ${length({ amount, unit: unit ?? limit.unit })}`]),
    ...(times === undefined ? [] : [`${times}×`]),
    ...(notify === true ? ['told 须告知'] : []),
  ].join(', ')

const inForce = ({ inForce: days }: Limit): string =>
  [
    ...(days?.from === undefined ? [] : [`from 自 ${days.from}`]),
    ...(days?.until === undefined ? [] : [`until 至 ${days.until}`]),
  ].join('<br>')

/** The place of a limit's open point on the page. */
const anchor = ({ id, inForce: days }: Limit): string =>
  [id, ...(days?.from === undefined ? [] : [days.from])].join('-').toLowerCase().replaceAll('.', '-')

const openPoint = (limit: Limit): readonly string[] =>
  limit.disputed === undefined
    ? []
    : [`<a id="${anchor(limit)}"></a>**\`${limit.id}\`** ${limit.disputed.en}`, limit.disputed.zh]

const exampleOf =
  ({ timeLimits = [], calendar }: Pack) =>
  ([id, from]: readonly [id: string, from: string]): readonly string[] => {
    const limit = timeLimits.find((each) => each.id === id)
    if (limit === undefined || calendar === undefined) throw new Error(`no limit ${id}, or no calendar`)
    const { raw, rolled = '', due, status } = Result.getOrThrow(dueDate(limit, { from, calendar }))
    return [`\`${id}\``, from, raw, rolled, due, status]
  }

const clauses = ({ citations, sources, unresolved = [], timeLimits = [] }: Pack): string => {
  const cited = new Set(timeLimits.flatMap(({ cites }) => cites))
  const titles = new Map(sources.map(({ id, title }) => [id, title]))
  return table(
    ['id', 'clause 条款'],
    [
      ...citations
        .filter(({ id }) => cited.has(id))
        .map(({ id, source, clause }) => {
          const title = titles.get(source) ?? { zh: source, en: source }
          return [id, `${title.en}<br>${title.zh}　${clause}`]
        }),
      ...unresolved.filter(({ id }) => cited.has(id)).map(({ id, summary }) => [id, both(summary)]),
    ],
  )
}
