/**
 * What may be answered about a fact: its values with their codes, its range, yes or no.
 */
import type { Fact } from '@maplebridge/rules'
import { listed, type Page, said } from './Page.ts'

const words = {
  en: { boolean: 'yes or no', date: 'a day', money: 'fen' },
  zh: { boolean: '是或否', date: '日期', money: '分' },
} as const

/** The answers to a fact in words. */
export const answersOf = (fact: Fact, page: Page): string => {
  const text = words[page.in]
  switch (fact.kind) {
    case 'boolean':
      return text.boolean
    case 'date':
      return text.date
    case 'money':
      return `${fact.minimum}–${fact.maximum} ${text.money}`
    case 'count':
      return `${fact.minimum}–${fact.maximum} ${said(fact.unit, page)}`
    case 'choice':
    case 'code':
      return listed(
        fact.values.map(({ code, label }) => `${said(label, page)} \`${code}\``),
        page,
      )
  }
}
