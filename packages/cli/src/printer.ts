/**
 * What the sections of the printed text share: bodies, codes in words, what is missing, and the brackets with rule
 * and clauses.
 */
import type { Body } from '@maplebridge/dispute'
import type { Edition } from '@maplebridge/policy-pack'
import type { Reason } from '@maplebridge/rules'
import type { Language } from './outcome.ts'
import { words } from './words.ts'

/** The edition whose labels are used, and the language. */
export type Printer = { readonly under: Edition; readonly lang: Language }

/**
 * The rule and clauses behind a statement, in brackets; marked when the reading is inferred.
 */
export const basis = (
  { rule, cites, inferred }: Pick<Reason, 'rule' | 'cites' | 'inferred'>,
  lang: Language,
): string => `[${[rule, cites.join(' '), ...(inferred ? [words.inferred[lang]] : [])].join(' · ')}]`

/** A body with the area it stands for. */
export const named = ({ label, area }: Body, lang: Language): string =>
  area === undefined ? label[lang] : bracketed(label[lang], area, lang)

/** A title and what follows it, with the colon of the language. */
export const titled = (title: string, text: string, lang: Language): string =>
  `${title}${{ zh: '：', en: ': ' }[lang]}${text}`

/** A text and a remark in the brackets of the language. */
export const bracketed = (text: string, remark: string, lang: Language): string =>
  `${text}${{ zh: `（${remark}）`, en: ` (${remark})` }[lang]}`

/** Several texts on one line, with the separator of the language. */
export const listed = (texts: readonly string[], lang: Language): string =>
  texts.join({ zh: '；', en: '; ' }[lang])

/** A code in the plan's words, or as it is when the plan gives none. */
export const inWords = (code: string, { under, lang }: Printer): string => under.terms[code]?.[lang] ?? code

/** The facts and settings that would settle an open rule. */
export const missing = ({ missingFacts, unsetSettings }: Reason, { lang }: Printer): string =>
  `${words.needs[lang]} ${[...missingFacts, ...unsetSettings].join(', ')}`
