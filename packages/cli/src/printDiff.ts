/**
 * What differs between two packs, as lines: entries, then one `Outcome:` line for each change of what disputes come to.
 */
import type { OutcomeChange, PackChange } from '@maplebridge/policy-pack/authoring'
import { authoringWords } from './authoringWords.ts'
import type { Language } from './outcome.ts'

/** The changed entries by section. */
export const printChanges = (changes: readonly PackChange[], lang: Language): readonly string[] =>
  changes.length === 0
    ? [authoringWords.unchanged[lang]]
    : changes.flatMap((change) => entryLines(change, lang))

const entryLines = ({ kind, section, id, keys }: PackChange, lang: Language): readonly string[] => [
  `${{ added: '+', removed: '-', changed: '~' }[kind]} ${section} ${id} ${authoringWords[kind][lang]}`,
  ...keys.map(
    ({ key, before, after }) => `    ${key === '' ? '' : `${key}: `}${cut(before)} → ${cut(after)}`,
  ),
]

/** A text on one line, cut where it is long. */
const cut = (text: string): string => (text.length > 160 ? `${text.slice(0, 157)}…` : text)

/** One `Outcome:` line for each change of outcome. */
export const printOutcomes = (outcomes: readonly OutcomeChange[], lang: Language): readonly string[] =>
  outcomes.length === 0
    ? [authoringWords.noOutcomes[lang]]
    : outcomes.map((change) => outcomeLine(change, lang))

const outcomeLine = (
  { of, before, after, cases, random, example: { matter, source, facts = {}, events = [] } }: OutcomeChange,
  lang: Language,
): string => {
  const known = Object.entries({ matter, source, ...facts }).map(
    ([key, value]) => `${key}=${JSON.stringify(value)}`,
  )
  const happened = events.map(({ type }) => type)
  const seen = [
    ...(cases.length > 0 ? [`${authoringWords.case[lang]} ${cases.join(' ')}`] : []),
    ...(random.seen > 0 ? [`${random.seen}/${random.of} ${authoringWords.inRandom[lang]}`] : []),
  ]
  const start = `Outcome: ${authoringWords[of][lang]} ${before} → ${after}`
  return `${start} · ${seen.join(', ')} · ${authoringWords.suchAs[lang]} ${[...known, ...happened].join(' ')}`
}
