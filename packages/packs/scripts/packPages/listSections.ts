/**
 * The lists a pack brings: its matters, bodies and terms, its time limits, codes and calendar, and the red lines.
 */
import type { Label } from '@maplebridge/rules'
import { anchored, clauses, listed, type Page, placeOf, rows, said, section } from './Page.ts'

const words = {
  en: {
    matters: 'Types of dispute',
    bodies: 'Bodies',
    terms: 'Terms',
    limits: 'Time limits of the law',
    ladders: 'Ladders of limits',
    codes: 'Code lists and crosswalks',
    calendar: 'Working calendar',
    redLines: 'Red lines',
    heads: ['code', 'words', 'clause'],
    more: 'Counted, extended and cited: [Time limits of the law](../time-limits.md).',
    moreCodes: 'Row by row: [Code lists and crosswalks](../codes.md).',
    covers: (id: string, from: string, to: string) => `\`${id}\`, ${from} to ${to}`,
    under: 'under',
    residual: 'what is left over',
  },
  zh: {
    matters: '纠纷类型',
    bodies: '机构',
    terms: '用语',
    limits: '法定期限',
    ladders: '分段期限',
    codes: '代码清单与对照表',
    calendar: '工作日历',
    redLines: '红线',
    heads: ['代码', '名称', '条款'],
    more: '计算、延长与依据见[法定期限](../time-limits.md)。',
    moreCodes: '逐行见[代码清单与对照表](../codes.md)。',
    covers: (id: string, from: string, to: string) => `\`${id}\`：${from}至${to}`,
    under: '属于',
    residual: '其余',
  },
} as const

type Listed = {
  readonly code: string
  readonly label: Label
  readonly cites?: readonly string[]
  readonly beside?: string
}

/** The lists that the pack has. */
export const listSections = (page: Page): readonly string[] => {
  const text = words[page.in]
  const { pack } = page
  const { matters = [], bodies = [], terms = [], timeLimits = [], ladders = [], calendar } = pack
  const codes = [...(pack.codeLists ?? []), ...(pack.crosswalks ?? [])]
  const list = (of: string, items: readonly Listed[]): readonly string[] =>
    rows(
      text.heads,
      items.map(({ code, label, cites = [], beside }, at) => [
        `${isFirst(code, at, items) ? anchored(placeOf(of, code)) : ''}\`${code}\``,
        `${said(label, page)}${beside === undefined ? '' : ` (${beside})`}`,
        clauses(cites, page),
      ]),
    )
  const short = (body: readonly string[]): readonly string[] =>
    body.length === 0 ? [] : [listed(body, page)]
  return [
    ...section(
      text.matters,
      list(
        'matters',
        matters.map(({ parent, residual, ...matter }) => ({
          ...matter,
          ...(parent === undefined
            ? residual
              ? { beside: text.residual }
              : {}
            : { beside: `${text.under} ${parent}` }),
        })),
      ),
    ),
    ...section(text.bodies, list('bodies', bodies)),
    ...section(text.terms, list('terms', terms)),
    ...section(
      text.limits,
      timeLimits.length === 0
        ? []
        : [
            text.more,
            ...list(
              'limits',
              timeLimits.map(({ id, label, cites, inForce }) => ({
                code: id,
                label,
                cites,
                ...(inForce?.from === undefined ? {} : { beside: inForce.from }),
              })),
            ),
          ],
    ),
    ...section(text.ladders, short(ladders.map(({ id }) => `\`${id}\``))),
    ...section(
      text.codes,
      codes.length === 0
        ? []
        : [
            text.moreCodes,
            ...list(
              'codes',
              codes.map(({ id, label }) => ({ code: id, label })),
            ),
          ],
    ),
    ...section(
      text.calendar,
      calendar === undefined ? [] : [text.covers(calendar.id, calendar.covers.from, calendar.covers.to)],
    ),
    ...section(
      text.redLines,
      list(
        'red-lines',
        (pack.redLines ?? []).map(({ id, summary, cites }) => ({ code: id, label: summary, cites })),
      ),
    ),
  ]
}

/** Of several versions of one entry the first has the place. */
const isFirst = (code: string, at: number, items: readonly Listed[]): boolean =>
  items.findIndex((each) => each.code === code) === at
