/**
 * One row of a table of rules: the sentence with its place and id, what follows from it, its clauses and its marks.
 */
import { marks } from './marks.ts'
import { anchored, clauses, type Page, placeOf } from './Page.ts'

type Stated = Parameters<typeof marks>[0] & { readonly id: string; readonly cites: readonly string[] }

/** The heads of such a table. */
export const heads = {
  en: ['rule', 'what follows', 'clause'],
  zh: ['规则', '内容', '条款'],
} as const

/** The row of a rule of a section. Of two versions of one rule each has its own place. */
export const entry = (
  rule: Stated,
  { of, text, follows }: { readonly of: string; readonly text: string; readonly follows: readonly string[] },
  page: Page,
): readonly string[] => [
  `${anchored(placeOf(of, rule.id, ...(rule.from === undefined ? [] : [rule.from])))}${text}<br>\`${rule.id}\``,
  follows.join('<br>'),
  [clauses(rule.cites, page), ...marks(rule, page)].join('<br>'),
]
