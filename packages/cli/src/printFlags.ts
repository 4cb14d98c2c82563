/**
 * Flags as text: those raised, by body or area, each with what was found, why, what else it may mean and what to look at;
 * those that could not be judged with what they lack; and how much was read.
 */
import type { Flag, FlagNotJudged } from '@maplebridge/metrics'
import type { FlagsUnderEdition } from '@maplebridge/policy-pack'
import { flagNumbers, flagsWords as words } from './flagsWords.ts'
import type { Language } from './outcome.ts'
import { pointLines } from './pointLines.ts'
import { heading } from './printAssessment.ts'
import { bracketed, listed, type Printer, titled } from './printer.ts'
import { type FileRead, readLines } from './printRead.ts'

/** Flags as they are printed, with the files that they come from. */
type Printed = Omit<FlagsUnderEdition, 'read'> & { readonly read: readonly FileRead[] }

/** The text of flags under an edition. */
export const printFlags = (flags: Printed, printer: Printer): string => {
  const { under, lang } = printer
  const { during, before, raised, notJudged, read } = flags
  const days = [during, ...(before === undefined ? [] : [before])].map(({ from, to }) => `${from}..${to}`)
  return [
    [
      ...heading({ ...under, dispute: `${words.title[lang]} ${days.join(' / ')}` }, printer),
      words.hints[lang],
    ].join('\n'),
    raised.length === 0 ? words.none[lang] : words.raised[lang],
    ...raised.map((flag) => flagLines(flag, printer).join('\n')),
    ...(notJudged.length === 0
      ? []
      : [[words.notJudged[lang], ...notJudged.map((each) => notJudgedLine(each, printer))].join('\n')]),
    ...readLines(read, lang),
    ...pointLines(raised, printer),
  ].join('\n\n')
}

const flagLines = (
  { flag, label, of, metrics, found, threshold, why, innocent, lookAt, cites, unresolved }: Flag,
  { under, lang }: Printer,
): readonly string[] => {
  const line = (title: string, text: string) => `    ${titled(title, text, lang)}`
  const said = innocent.map((each) => each[lang])
  const look = lookAt.map((each) => each[lang])
  const names = metrics.map((id) => bracketed(under.metrics.definitions[id]?.label[lang] ?? id, id, lang))
  const clauses = [flag, cites.join(' '), ...unresolved.map((id) => `! ${id}`)]
  return [
    `  ${titled(of === '' ? words.noCode[lang] : of, label[lang], lang)}  [${clauses.join(' · ')}]`,
    ...(names.length === 0 ? [] : [line(words.looking[lang], listed(names, lang))]),
    line(words.found[lang], numbersText(found, lang)),
    ...(Object.keys(threshold).length === 0
      ? []
      : [line(words.threshold[lang], numbersText(threshold, lang))]),
    line(words.why[lang], why[lang]),
    line(words.innocent[lang], listed(said, lang)),
    line(words.lookAt[lang], listed(look, lang)),
  ]
}

const numbersText = (numbers: Flag['found'], lang: Language): string =>
  Object.entries(numbers)
    .map(([key, value]) => `${flagNumbers[key]?.[lang] ?? key} ${numberText(value)}`)
    .join({ zh: '，', en: ', ' }[lang])

const numberText = (value: number): string =>
  Number.isInteger(value) ? `${value}` : value < 0.001 ? value.toExponential(1) : value.toFixed(3)

const notJudgedLine = ({ flag, label, lacks }: FlagNotJudged, { under, lang }: Printer): string => {
  const about = lackText(lacks, { under, lang })
  const text = about === undefined ? words[lacks._tag][lang] : `${words[lacks._tag][lang]} ${about}`
  return `  ${titled(bracketed(label[lang], flag, lang), text, lang)}`
}

const lackText = (lacks: FlagNotJudged['lacks'], { under, lang }: Printer): string | undefined => {
  switch (lacks._tag) {
    case 'Setting':
      return bracketed(under.settings[lacks.setting]?.label[lang] ?? lacks.setting, lacks.setting, lang)
    case 'Register':
      return lacks.register
    case 'Metric':
      return lacks.metric
    case 'SubPeriods':
    case 'PeriodBefore':
    case 'Calendar':
    case 'Others':
      return undefined
  }
}
