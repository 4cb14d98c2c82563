/**
 * A rule that is open or does not hold, as lines: its sentence, and each test in its way with what was seen.
 */
import type { ExplainedRule, ExplainedTest } from '@maplebridge/policy-pack'
import type { Language } from './outcome.ts'
import { basis, listed, type Printer, titled } from './printer.ts'
import { words } from './words.ts'

/** The lines of a rule that is open or does not hold, whatever would follow from it. */
export const ruleLines = (rule: Omit<ExplainedRule, 'then'>, { lang }: Printer): readonly string[] => [
  `· ${rule.sentence[lang]}  ${basis(rule, lang)}`,
  ...rule.failed.map((test) => `    ✕ ${testLine(test, lang)}`),
  ...rule.open.map((test) => `    ? ${openLine(test, lang)}`),
]

const testLine = ({ phrase, known }: ExplainedTest, lang: Language): string =>
  `${phrase[lang]} ← ${titled(words.seen[lang], known?.[lang] ?? words.notKnown[lang], lang)}`

/** A test is open for want of a fact, or of a setting. */
const openLine = (each: ExplainedTest, lang: Language): string => {
  if ('setting' in each.test) return `${each.phrase[lang]} ← ${words.notSet[lang]}`
  const line = testLine(each, lang)
  return each.known === null ? line : listed([line, words.boundNotSet[lang]], lang)
}
