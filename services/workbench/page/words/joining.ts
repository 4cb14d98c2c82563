/**
 * How texts are put together in each language: Chinese has full-width marks and no spaces.
 */
import type { Language } from '@maplebridge/rules'

/** A text with another behind it in brackets; the text alone when the other is empty. */
export const bracketed = (text: string, beside: string, language: Language): string => {
  if (beside === '') return text
  return language === 'zh' ? `${text}（${beside}）` : `${text} (${beside})`
}

/** A title, and what it is the title of. */
export const titled = (title: string, text: string, language: Language): string =>
  language === 'zh' ? `${title}：${text}` : `${title}: ${text}`

/** Words in a row. */
export const listed = (texts: readonly string[], language: Language): string =>
  texts.join(language === 'zh' ? '、' : ', ')

/** Sentences in a row. */
export const chained = (texts: readonly string[], language: Language): string =>
  texts.join(language === 'zh' ? '；' : '; ')
