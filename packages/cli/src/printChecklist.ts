/**
 * A checklist as text for a person: how far the duties have come, what has become of each, and of every other duty of
 * the plan why it is not open. Every line ends with its rule and clauses in brackets.
 */
import {
  type ChecklistItem,
  type Escalation,
  escalationLabels,
  statusWords,
} from '@maplebridge/accountability'
import type { Body } from '@maplebridge/dispute'
import type { DisputeChecklist, Edition, UnopenedDuty } from '@maplebridge/policy-pack'
import { forceLabels, type Label } from '@maplebridge/rules'
import { heading } from './printAssessment.ts'
import { basis, bracketed, listed, missing, named, type Printer, titled } from './printer.ts'
import { words } from './words.ts'

/** The text of a checklist made under an edition. */
export const printChecklist = (
  list: DisputeChecklist,
  { under, lang }: { readonly under: Edition; readonly lang: Printer['lang'] },
): string => {
  const printer = { under, lang }
  const sections: readonly (readonly string[])[] = [
    heading(list, printer),
    progressSection(list, printer),
    [words.dutiesOpen[lang], ...itemLines(list, printer)],
    [words.nextForOverdue[lang], ...list.escalations.flatMap((next) => stepLines(next, list, printer))],
    unopenedSection(words.undecidedOnes[lang], list.undecided, printer),
    unopenedSection(words.toCome[lang], list.toCome, printer),
    unopenedSection(words.notApplicable[lang], list.notApplicable, printer),
    issueSection(list, printer),
  ]
  return sections
    .filter(([, ...lines]) => lines.length > 0)
    .map(([title, ...lines]) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')
}

const progressSection = (
  { progress: { done, of, must, late, overdue, confirmed, leftOut, says } }: DisputeChecklist,
  { lang }: Printer,
): readonly string[] => {
  const { waived, notApplicable, toCome, undecided } = leftOut
  const counts: Label = {
    zh: `已履行 ${done}/${of}（其中“应当”的 ${must.done}/${must.of}）；迟 ${late}；逾期 ${overdue}；已确认 ${confirmed}`,
    en: `${done} of ${of} done (of those that must be: ${must.done} of ${must.of}); ${late} late; ${overdue} overdue; ${confirmed} confirmed`,
  }
  const out: Label = {
    zh: `不计入：免除 ${waived}，不适用 ${notApplicable}，尚未产生 ${toCome}，待定 ${undecided}`,
    en: `not counted: ${waived} waived, ${notApplicable} not applicable, ${toCome} to come, ${undecided} undecided`,
  }
  return [words.progress[lang], counts[lang], out[lang], says[lang]]
}

const marks: Readonly<Record<ChecklistItem['status']['_tag'], string>> = {
  Done: '✓',
  Waived: '–',
  Due: '□',
  Overdue: '!',
  NotYet: '…',
  Open: '□',
}

const itemLines = ({ items }: DisputeChecklist, printer: Printer): readonly string[] => {
  const { under, lang } = printer
  const summaries = new Map(items.map(({ duty: { reason } }) => [reason.rule, reason.summary] as const))
  const naming = {
    dutyOf: (rule: string): Label => summaries.get(rule) ?? { zh: rule, en: rule },
    bodyOf: (kind: string): Label => under.bodies[kind]?.label ?? { zh: kind, en: kind },
  }
  return items.flatMap((item) => {
    const { duty, status } = item
    const who = duty.bearer === undefined ? words.noBearer[lang] : duty.bearer.label[lang]
    return [
      `${marks[status._tag]} ${duty.reason.summary[lang]}  ${basis(duty.reason, lang)}`,
      `    ${forceLabels[duty.reason.force][lang]} · ${who} · ${statusWords(status, naming)[lang]}`,
      ...remarks(item, printer),
    ]
  })
}

/** What else there is to say of a line: who is responsible beside the bearer, who was not told, who confirmed it. */
const remarks = ({ duty, apart, outOfOrder }: ChecklistItem, { lang }: Printer): readonly string[] => {
  const { responsible, untold, life } = duty
  const bodies = (title: Label, list: readonly Body[] | undefined): readonly string[] =>
    list === undefined
      ? []
      : [
          titled(
            title[lang],
            listed(
              list.map((body) => named(body, lang)),
              lang,
            ),
            lang,
          ),
        ]
  const said = [
    ...bodies(words.responsible, responsible),
    ...bodies(words.untold, untold),
    ...(apart ? [words.toldApart[lang]] : []),
    ...(outOfOrder ? [words.outOfOrder[lang]] : []),
    ...(life?.confirmed ? [bracketed(words.confirmedBy[lang], life.confirmed.on, lang)] : []),
  ]
  return said.map((line) => `    ${line}`)
}

/** What the plan states next for an overdue duty, or that it states nothing. */
const stepLines = (
  { id, daysOverdue, steps, undecided }: Escalation,
  { items }: DisputeChecklist,
  printer: Printer,
): readonly string[] => {
  const { lang } = printer
  const summary = items.find(({ duty }) => duty.id === id)?.duty.reason.summary[lang] ?? id
  const late = { zh: `逾期 ${daysOverdue} 天`, en: `${daysOverdue} days overdue` }[lang]
  const taken = steps.map(({ act, by, tell, reason }) => {
    const bodies = [by ?? [], tell].flat().map((body) => named(body, lang))
    const who = bodies.length === 0 ? words.noBearer[lang] : bodies.join(' → ')
    return `${escalationLabels[act][lang]} · ${who} · ${reason.summary[lang]}  ${basis(reason, lang)}`
  })
  const open = undecided.map(
    (reason) => `${reason.summary[lang]} – ${missing(reason, printer)}  ${basis(reason, lang)}`,
  )
  const lines = [...taken, ...open]
  return [
    `! ${bracketed(summary, late, lang)}`,
    ...(lines.length === 0 ? [words.noStep[lang]] : lines).map((line) => `    ${line}`),
  ]
}

const unopenedSection = (
  title: string,
  duties: readonly UnopenedDuty[],
  { lang }: Printer,
): readonly string[] => [
  title,
  ...duties.flatMap((duty) => [
    `· ${duty.summary[lang]}  ${basis(duty, lang)}`,
    ...[...duty.failed, ...duty.open].map(({ phrase, known }) => {
      const seen = known?.[lang] ?? words.unknown[lang]
      return `    ${{ zh: `须${phrase.zh}；现：${seen}`, en: `asks for ${phrase.en}; known: ${seen}` }[lang]}`
    }),
  ]),
]

const issueSection = ({ issues }: DisputeChecklist, { lang }: Printer): readonly string[] => [
  words.oddEvents[lang],
  ...issues.map(({ event, message }) => `${event.on} ${event.type}: ${message[lang]}`),
]
