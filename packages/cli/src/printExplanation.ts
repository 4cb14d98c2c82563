/**
 * The explanation of a level as text for a person: the rules that hold, then the others with each test in their way and
 * what was seen.
 */
import type { Edition, RiskExplanation } from '@maplebridge/policy-pack'
import type { Language } from './outcome.ts'
import { heading, levelRange } from './printAssessment.ts'
import { basis, type Printer } from './printer.ts'
import { ruleLines } from './ruleLines.ts'
import { words } from './words.ts'

/** The text of an explanation made under an edition. */
export const printExplanation = (
  explanation: RiskExplanation,
  { under, lang }: { readonly under: Edition; readonly lang: Language },
): string => {
  const printer = { under, lang }
  const { risk } = explanation
  const sections =
    risk === null
      ? [[words.level[lang], words.noLevels[lang]]]
      : [
          [words.level[lang], levelRange(risk, printer)],
          [words.holding[lang], ...holdingLines(risk, printer)],
          [words.undecidedRules[lang], ...risk.undecided.flatMap((rule) => ruleLines(rule, printer))],
          [words.refuted[lang], ...risk.refuted.flatMap((rule) => ruleLines(rule, printer))],
        ]
  return [heading(explanation, printer), ...sections.filter(({ length }) => length > 1)]
    .map(([title, ...lines]) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')
}

const holdingLines = (
  { holding, floorCites }: NonNullable<RiskExplanation['risk']>,
  { lang }: Printer,
): readonly string[] =>
  holding.length === 0
    ? [`· ${words.floor[lang]}  [${floorCites.join(' ')}]`]
    : holding.map(({ sentence, reason }) => `· ${sentence[lang]}  ${basis(reason, lang)}`)
