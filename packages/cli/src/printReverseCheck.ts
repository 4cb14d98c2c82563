/**
 * A reverse check as text for a person: the reports made before, then each item with what shows it and what is not on
 * record. It says what is missing and names nobody.
 */
import { findingLabels, type ReverseCheck } from '@maplebridge/accountability'
import { eventLabels } from '@maplebridge/dispute'
import type { DisputeReverseCheck, Edition } from '@maplebridge/policy-pack'
import { heading } from './printAssessment.ts'
import { bracketed, listed, named, type Printer, titled } from './printer.ts'
import { rows } from './rows.ts'
import { words } from './words.ts'

/** The text of a reverse check made under an edition, or of why there is none. */
export const printReverseCheck = (
  answer: DisputeReverseCheck,
  { under, lang }: { readonly under: Edition; readonly lang: Printer['lang'] },
): string => {
  const printer = { under, lang }
  const check = answer.reverseCheck
  const sections: readonly (readonly string[])[] = [
    heading(answer, printer),
    ...(check === null ? [whyNone(answer, printer)] : checkSections(check, printer)),
    [words.unresolved[lang], ...answer.unresolved.map(({ id, summary }) => `${summary[lang]}  [${id}]`)],
  ]
  return sections
    .filter(([title, ...lines]) => title !== words.unresolved[lang] || lines.length > 0)
    .map(([title, ...lines]) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')
}

const whyNone = ({ outcome, triggers }: DisputeReverseCheck, { lang }: Printer): readonly string[] =>
  outcome === 'plan-has-none'
    ? [words.reverseNone[lang]]
    : [words.reverseNotTriggered[lang], ...triggers.map(({ label }) => `· ${label[lang]}`)]

const checkSections = (check: ReverseCheck, printer: Printer): readonly (readonly string[])[] => {
  const { lang } = printer
  const { trigger, later, earlyReports, upward, consequence } = check
  return [
    [
      words.reverseCheck[lang],
      ...[trigger, ...later].map(({ label, on, cites }) => `${on}  ${label[lang]}  ${clauses(cites)}`),
    ],
    [
      words.earlyReports[lang],
      ...(earlyReports.length === 0
        ? [words.noneOnRecord[lang]]
        : earlyReports.map((shown) => shownLine(shown, printer))),
    ],
    [words.reverseItems[lang], ...itemLines(check, printer)],
    ...(upward === undefined
      ? []
      : [
          [
            words.reverseUpward[lang],
            ...upward.bodies.map((body, at) => `${at + 1}. ${named(body, lang)}`),
            noted(`${upward.summary[lang]}  ${clauses(upward.cites)}`, upward.bodiesInferred, lang),
          ],
        ]),
    [words.consequence[lang], `${consequence.summary[lang]}  ${clauses(consequence.cites)}`],
  ]
}

const clauses = (cites: readonly string[]): string => `[${cites.join(' ')}]`

const noted = (text: string, isInferred: boolean, lang: Printer['lang']): string =>
  isInferred ? bracketed(text, words.inferred[lang], lang) : text

type Shown = ReverseCheck['earlyReports'][number]

const shownLine = ({ type, on, to = [] }: Shown, { under, lang }: Printer): string => {
  const told = to.map((kind) => under.bodies[kind]?.label[lang] ?? kind)
  const line = `${on}  ${eventLabels[type][lang]}`
  return told.length === 0 ? line : titled(line, listed(told, lang), lang)
}

const itemLines = ({ items }: ReverseCheck, printer: Printer): readonly string[] => {
  const { lang } = printer
  const lines = rows(
    items.map(({ finding, label, cites, inferred }) => [
      findingLabels[finding][lang],
      noted(`${label[lang]}  ${clauses(cites)}`, inferred, lang),
    ]),
  )
  return items.flatMap((item, at) => [...lines.slice(at, at + 1), ...remarks(item, printer)])
}

const remarks = (
  { shownBy, rounds, notOnRecord, notSent, evidenceInferred }: ReverseCheck['items'][number],
  printer: Printer,
): readonly string[] => {
  const { under, lang } = printer
  const labelled = (id: string): string => under.standing.find((duty) => duty.id === id)?.label[lang] ?? id
  const said = (title: string, texts: readonly string[]): readonly string[] =>
    texts.length === 0 ? [] : [titled(title, listed(texts, lang), lang)]
  const missed = rounds.flatMap(({ duty, turns }) =>
    turns.flatMap(({ due, fulfilment }) =>
      fulfilment._tag === 'Overdue' ? [bracketed(labelled(duty), due, lang)] : [],
    ),
  )
  return [
    ...said(
      words.shownBy[lang],
      shownBy.map((shown) => shownLine(shown, printer)),
    ),
    ...said(words.roundsMissed[lang], missed),
    ...said(
      words.notOnRecord[lang],
      notOnRecord.map((type) => eventLabels[type][lang]),
    ),
    ...said(words.recordNotSent[lang], notSent.map(labelled)),
    ...(evidenceInferred ? [words.evidenceInferred[lang]] : []),
  ].map((line) => `    ${line}`)
}
