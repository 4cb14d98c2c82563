/**
 * A norm in words: how many of what a body of a kind needs, and by when.
 */
import type { Norm } from '@maplebridge/accountability'
import { allNamed, type Page, said } from './Page.ts'

const words = {
  en: {
    least: (figure: string) => `at least ${figure}`,
    most: (figure: string) => `at most ${figure}`,
    together: (figure: string) => `together at least ${figure}`,
    reported: (figure: string) => `${figure}, as the source reports it`,
    by: (day: string) => `by ${day}`,
  },
  zh: {
    least: (figure: string) => `不少于${figure}`,
    most: (figure: string) => `不多于${figure}`,
    together: (figure: string) => `合计不少于${figure}`,
    reported: (figure: string) => `${figure}（原文所述现状）`,
    by: (day: string) => `完成时限：${day}`,
  },
} as const

/** The norm line by line. */
export const normWords = (norm: Norm, page: Page): readonly string[] => {
  const text = words[page.in]
  const fact = page.under.norms.facts[norm.count]
  const unit = fact?.kind === 'count' ? said(fact.unit, page) : ''
  const many = (figure: number): string => (page.in === 'zh' ? `${figure}${unit}` : `${figure} ${unit}`)
  const what = fact === undefined ? `\`${norm.count}\`` : said(fact.label, page)
  const by = norm.by === undefined ? [] : [text.by(norm.by)]
  if ('reported' in norm) return [allNamed(norm.of, page), what, text.reported(many(norm.reported)), ...by]
  if ('together' in norm)
    return [
      what,
      ...norm.together.map(({ of, atLeast }) => `${allNamed(of, page)} ${text.least(many(atLeast))}`),
      text.together(many(norm.atLeast)),
      ...by,
    ]
  const { of, atLeast, atMost } = norm
  const least =
    typeof atLeast === 'number' ? many(atLeast) : `[\`${atLeast.setting}\`](#settings-${atLeast.setting})`
  return [
    allNamed(of, page),
    what,
    `**${text.least(least)}**`,
    ...(atMost === undefined ? [] : [text.most(many(atMost))]),
    ...by,
  ]
}
