/**
 * A text rendered in both languages; internal to the package.
 */
import type { Label, Language } from '@maplebridge/rules'

/** What a rendering says in each language. */
export const inBoth = (text: (language: Language) => string): Label => ({ zh: text('zh'), en: text('en') })
