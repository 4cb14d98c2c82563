/**
 * A text of the page with what it names filled in, in both languages.
 */
import type { Label } from '@maplebridge/rules'
import { type StringKey, strings } from '../strings.ts'

/** A text with its `{names}` filled in. */
export const filledLabel = (text: StringKey, names: Readonly<Record<string, Label>>): Label => {
  const inLanguage = (lang: keyof Label): string =>
    strings[text][lang].replace(/\{(\w+)\}/gu, (whole, name: string) => names[name]?.[lang] ?? whole)
  return { zh: inLanguage('zh'), en: inLanguage('en') }
}
