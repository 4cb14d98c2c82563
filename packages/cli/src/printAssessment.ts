/**
 * An assessment as text for a person: level, who handles it, duties, lawful ways, the next question, and what is
 * unresolved. Every statement ends with its rule and clauses in brackets; nothing is left to colour.
 */
import { findingLabels } from '@maplebridge/accountability'
import type { Assessment, Edition } from '@maplebridge/policy-pack'
import type { Reason } from '@maplebridge/rules'
import type { Language } from './outcome.ts'
import { printDuties } from './printDuties.ts'
import { basis, listed, missing, type Printer, titled } from './printer.ts'
import { printRemedies } from './printRemedies.ts'
import { printRoute } from './printRoute.ts'
import { words } from './words.ts'

/** The text of an assessment made under an edition. */
export const printAssessment = (
  assessment: Assessment,
  { under, lang }: { readonly under: Edition; readonly lang: Language },
): string => {
  const printer = { under, lang }
  const sections: readonly (readonly string[])[] = [
    heading(assessment, printer),
    levelSection(assessment, printer),
    [words.handles[lang], ...printRoute(assessment.route, printer)],
    printDuties(assessment, printer),
    printRemedies(assessment, printer),
    reverseCheckSection(assessment, printer),
    questionSection(assessment, printer),
    settingsSection(assessment, printer),
    unresolvedSection(assessment, printer),
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .map(([title, ...lines]) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')
}

/** What is answered, on which day and under which packs. */
export const heading = (
  { dispute, on, historical, layers }: Pick<Assessment, 'dispute' | 'on' | 'historical' | 'layers'>,
  { under, lang }: Printer,
): readonly string[] => [
  `${dispute} · ${under.manifest.title[lang]}`,
  `${words.on[lang]} ${on} · ${words.under[lang]} ${layers.map(({ id, version }) => `${id} ${version}`).join(' < ')}`,
  words.proposal[lang],
  ...(historical ? [words.historical[lang]] : []),
]

/** The level, or the range of it while facts are missing. */
export const levelRange = (
  { established, possible }: { readonly established: string; readonly possible: string },
  { under, lang }: Printer,
): string => {
  const labelled = (code: string): string =>
    under.risk?.levels.find((level) => level.code === code)?.label[lang] ?? code
  if (established === possible) return labelled(established)
  const range = [
    `${words.atLeast[lang]} ${labelled(established)}`,
    `${labelled(possible)} ${words.possibly[lang]}`,
  ]
  return listed(range, lang)
}

const levelSection = ({ risk }: Assessment, printer: Printer): readonly string[] => {
  const { under, lang } = printer
  if (risk === null) return [words.level[lang], words.noLevels[lang]]
  const why = (reason: Reason): string => `· ${reason.summary[lang]}  ${basis(reason, lang)}`
  return [
    words.level[lang],
    levelRange(risk, printer),
    ...(risk.reasons.length === 0
      ? [`· ${words.floor[lang]}  [${(under.risk?.floorCites ?? []).join(' ')}]`]
      : risk.reasons.map(why)),
    ...risk.open.map(
      (reason) => `? ${titled(reason.summary[lang], missing(reason, printer), lang)}  ${basis(reason, lang)}`,
    ),
  ]
}

const reverseCheckSection = ({ reverseCheck }: Assessment, { lang }: Printer): readonly string[] =>
  reverseCheck === null
    ? []
    : [
        `${words.reverseCheck[lang]} · ${reverseCheck.trigger.label[lang]} ${reverseCheck.trigger.on}`,
        ...reverseCheck.items.map(
          ({ label, finding, cites }) =>
            `${titled(findingLabels[finding][lang], label[lang], lang)}  [${cites.join(' ')}]`,
        ),
        `${reverseCheck.consequence.summary[lang]}  [${reverseCheck.consequence.cites.join(' ')}]`,
      ]

const questionSection = ({ missingFacts }: Assessment, { under, lang }: Printer): readonly string[] => {
  const [first, ...others] = missingFacts
  if (first === undefined) return []
  const fact = under.facts[first]
  const cites = fact === undefined ? '' : `  [${[first, ...fact.cites].join(' · ')}]`
  return [
    words.next[lang],
    `${fact?.question?.[lang] ?? fact?.label[lang] ?? first}${cites}`,
    ...(others.length === 0 ? [] : [titled(words.alsoMissing[lang], others.join(', '), lang)]),
  ]
}

const settingsSection = ({ unsetSettings }: Assessment, { under, lang }: Printer): readonly string[] =>
  unsetSettings.length === 0
    ? []
    : [
        words.settings[lang],
        ...unsetSettings.map((id) => {
          const setting = under.settings[id]
          return setting === undefined
            ? id
            : `${titled(id, setting.label[lang], lang)} – ${setting.why[lang]}  [${setting.cites.join(' ')}]`
        }),
      ]

const unresolvedSection = ({ unresolved }: Assessment, { lang }: Printer): readonly string[] =>
  unresolved.length === 0
    ? []
    : [words.unresolved[lang], ...unresolved.map(({ id, summary }) => `${summary[lang]}  [${id}]`)]
