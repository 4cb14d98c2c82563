/**
 * What stands beside a rule: that it is inferred, what its source leaves open, when it is in force, and which rules give
 * way to it.
 */
import type { Rule } from '@maplebridge/rules'
import { clauses, days, type Page } from './Page.ts'

type Marked = Partial<
  Pick<Rule<unknown>, 'inferred' | 'unresolved' | 'from' | 'until' | 'displaces' | 'prevailsOver' | 'touches'>
>

const words = {
  en: {
    inferred: '*inferred: the source does not print it*',
    open: 'open: ',
    instead: 'takes the place of',
    over: 'goes before',
    touches: 'what people may lawfully do; nothing may follow for them (RL-06)',
    principles: {
      'higher-law': 'higher law',
      'special-law': 'special law',
      'later-law': 'later law',
      delegated: 'delegated',
      correction: 'correction',
    },
  },
  zh: {
    inferred: '*推定：原文没有写明*',
    open: '未决：',
    instead: '取代',
    over: '优先于',
    touches: '属于群众依法可以做的事，不得因此对其采取任何措施（RL-06）',
    principles: {
      'higher-law': '上位法优于下位法',
      'special-law': '特别法优于一般法',
      'later-law': '新法优于旧法',
      delegated: '授权',
      correction: '更正',
    },
  },
} as const

/** The marks of a rule, one a line. */
export const marks = (rule: Marked, page: Page): readonly string[] => {
  const text = words[page.in]
  const range = days(rule.from, rule.until, page)
  return [
    ...(rule.inferred ? [text.inferred] : []),
    ...(range === '' ? [] : [range]),
    ...(rule.unresolved === undefined ? [] : [`${text.open}${clauses(rule.unresolved, page)}`]),
    ...(rule.displaces ?? []).map(
      ({ rule: other, principle, cites }) =>
        `${text.instead} \`${other}\` (${text.principles[principle]}) ${clauses(cites, page)}`,
    ),
    ...(rule.prevailsOver ?? []).map(
      ({ rule: other, cites }) => `${text.over} \`${other}\` ${clauses(cites, page)}`,
    ),
    ...(rule.touches === undefined ? [] : [text.touches]),
  ]
}
