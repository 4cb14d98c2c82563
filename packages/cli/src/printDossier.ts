/**
 * A dossier as text: the value under each definition, where the definitions part, and what each has changed by.
 */
import type { Span } from '@maplebridge/calendar'
import type { Dossier, MetricMeasured } from '@maplebridge/policy-pack'
import type { ChangeOf } from './changesOf.ts'
import { dossierWords as words } from './dossierWords.ts'
import { measureWords } from './measureWords.ts'
import type { Language } from './outcome.ts'
import { bracketed, listed, titled } from './printer.ts'
import { type FileRead, readLines } from './printRead.ts'
import { rows } from './rows.ts'
import { valueCells, valueText } from './valueText.ts'

type Beside = {
  readonly since: Span | undefined
  readonly changes: readonly ChangeOf[]
  readonly read: readonly FileRead[]
  readonly lang: Language
}

/** The text of a dossier. */
export const printDossier = (
  { label, name, during, rates, differences }: Dossier,
  { since, changes, read, lang }: Beside,
): string =>
  [
    `${bracketed(label[lang], name, lang)} ${during.from}..${during.to}`,
    ...rates.map((rate) => rateLines(rate, lang).join('\n')),
    differences.length === 0
      ? words.alike[lang]
      : [
          words.parts[lang],
          ...differences.flatMap((part) => [
            `  ${part.label[lang]}`,
            ...part.said.map(
              (said) =>
                `    ${bracketed(said.words[lang], said.by.map(({ metric }) => metric).join(', '), lang)}`,
            ),
          ]),
        ].join('\n'),
    ...(since === undefined
      ? []
      : [
          [
            `${words.since[lang]} ${since.from}..${since.to}`,
            ...rows(changes.map((each) => changeCells(each, rates, lang))),
          ].join('\n'),
        ]),
    ...readLines(read, lang),
  ].join('\n\n')

const rateLines = (rate: MetricMeasured, lang: Language): readonly string[] => {
  const { metric, label, value, definition, bentBy, counter } = rate
  return [
    `${label[lang]}  [${[metric, definition.cites.join(' ')].join(' · ')}]`,
    `  ${valueCells(value, rate, lang)
      .filter((cell) => cell !== '')
      .join('  ')}`,
    `  ${listed([measureWords[definition.formula][lang], `${definition.pack} ${definition.version}`, definition.hash.slice(0, 19), ...definition.unresolved.map((id) => `! ${id}`)], lang)}`,
    ...(counter === undefined ? [] : [`  ${titled(measureWords.beside[lang], counter, lang)}`]),
    ...(bentBy === undefined ? [] : [`  ${titled(measureWords.bentBy[lang], bentBy[lang], lang)}`]),
  ]
}

const changeCells = (
  { metric, change }: ChangeOf,
  rates: readonly MetricMeasured[],
  lang: Language,
): readonly string[] => {
  const rate = rates.find((each) => each.metric === metric)
  const text = (value: typeof change.from) => (rate === undefined ? '' : valueText(value, rate, lang))
  const ends = `${text(change.from)} → ${text(change.to)}`
  if (change._tag === 'Unsplit') return [`  ${metric}`, ends, words.unsplit[lang]]
  const parts = Object.entries(change.parts).flatMap(([part, share]) =>
    isPart(part) && share !== undefined ? [`${words[part][lang]} ${share}`] : [],
  )
  return [`  ${metric}`, ends, `${words.total[lang]} ${change.total}`, listed(parts, lang)]
}

const isPart = (part: string): part is 'reality' | 'definition' | 'population' | 'boundary' =>
  part === 'reality' || part === 'definition' || part === 'population' || part === 'boundary'
