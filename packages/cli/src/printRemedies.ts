/**
 * The lawful ways open to the parties, as text: where each is taken, what comes first, which body will not join
 * another, how its time limits stand, and the courts that confirm an agreement by each rule.
 */
import type { Assessment } from '@maplebridge/policy-pack'
import {
  type Confirmation,
  confirmationLabels,
  feeLabels,
  type LimitRun,
  type Remedy,
} from '@maplebridge/routing'
import type { Label } from '@maplebridge/rules'
import { basis, bracketed, inWords, listed, type Printer, titled } from './printer.ts'
import { words } from './words.ts'

/** The lines of the remedies section. */
export const printRemedies = ({ remedies }: Assessment, printer: Printer): readonly string[] => [
  words.remedies[printer.lang],
  ...remedies.flatMap((remedy) => printRemedy(remedy, printer)),
]

const printRemedy = (remedy: Remedy, printer: Printer): readonly string[] => {
  const { label, at, fee, after, refusedWith, notes = [], runs, confirmation, reason } = remedy
  const { lang } = printer
  const details = [
    at[lang],
    feeLabels[fee][lang],
    ...(after === undefined ? [] : [`${words.after[lang]} ${inWords(after, printer)}`]),
  ]
  const others = (refusedWith?.channels ?? []).map((channel) => inWords(channel, printer))
  return [
    bracketed(label[lang], listed(details, lang), lang),
    `  · ${reason.summary[lang]}  ${basis(reason, lang)}`,
    ...runs.map((run) => `  ${runText(run, printer)}`),
    ...(refusedWith === undefined
      ? []
      : [
          `  ${titled(words.refusedWith[lang], listed(others, lang), lang)}  [${refusedWith.cites.join(' ')}]`,
        ]),
    ...notes.map(({ text, cites }) => `  ${text[lang]}  [${cites.join(' ')}]`),
    ...(confirmation === undefined ? [] : printCourts(confirmation, printer)),
  ]
}

const runText = (run: LimitRun, printer: Printer): string => {
  const { under, lang } = printer
  const limit = `${under.timeLimits[run.limit]?.label[lang] ?? run.limit} ${run.limit}`
  switch (run._tag) {
    case 'Until':
      return titled(limit, `${words.lastDay[lang]} ${run.due.due}`, lang)
    case 'Waits': {
      const { zh, en } = unitWords[run.unit]
      const length = { zh: `${run.amount} ${zh}`, en: `${run.amount} ${en}${run.amount === 1 ? '' : 's'}` }[
        lang
      ]
      return titled(limit, bracketed(length, `${words.waits[lang]} ${inWords(run.for, printer)}`, lang), lang)
    }
    case 'NotCovered':
      return titled(limit, run.message[lang], lang)
  }
}

const unitWords: Readonly<Record<Extract<LimitRun, { readonly _tag: 'Waits' }>['unit'], Label>> = {
  hour: { zh: '小时', en: 'hour' },
  'calendar-day': { zh: '日', en: 'calendar day' },
  'working-day': { zh: '个工作日', en: 'working day' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
}

const printCourts = ({ rules, agreement, lists }: Confirmation, printer: Printer): readonly string[] => {
  const { lang } = printer
  return [
    `  ${titled(words.courts[lang], confirmationLabels[agreement][lang], lang)}`,
    ...rules.flatMap(({ by, courts, open }) => [
      ...courts.map(
        ({ court, reason }) =>
          `    · ${titled(inWords(by, printer), inWords(court, printer), lang)}  ${basis(reason, lang)}`,
      ),
      ...open.map(
        ({ court, reason }) =>
          `    ? ${titled(inWords(by, printer), inWords(court, printer), lang)}  ${basis(reason, lang)}`,
      ),
    ]),
    ...lists.map(({ list, items, reason }) => {
      const said = listed(
        items.map((item) => item[lang]),
        lang,
      )
      return `    ${titled(confirmationLabels[list][lang], said, lang)}  ${basis(reason, lang)}`
    }),
  ]
}
