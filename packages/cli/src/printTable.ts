/**
 * A table of a plan as text for a person: each question with its rows, and with each row its answer, its clauses and
 * what is open about it; then the rows that contradict each other, and the open points in full.
 */
import {
  type Edition,
  identityOf,
  type RowInWords,
  type RowsInConflict,
  type TableName,
} from '@maplebridge/policy-pack'
import type { Language } from './outcome.ts'
import { bracketed, titled } from './printer.ts'
import { words } from './words.ts'

type Options = {
  readonly conflicts: readonly RowsInConflict[]
  readonly section: TableName
  readonly under: Edition
  readonly lang: Language
}

/** The text of the rows of a table. */
export const printTable = (rows: readonly RowInWords[], options: Options): string => {
  const { under, lang, section } = options
  const questions = [...new Map(rows.map(({ question, asks }) => [question, asks]))]
  const sections = [
    heading(options),
    ...questions.map(([question, asks]) => [
      asks[lang],
      ...rows.filter((row) => row.question === question).flatMap((row) => rowLines(row, lang)),
    ]),
    ...(rows.length === 0 ? [[section === 'risk' ? words.noLevels[lang] : words.noRows[lang]]] : []),
    conflictLines(options),
    openLines(rows, under, lang),
  ]
  return sections
    .filter(({ length }) => length > 0)
    .map(([title, ...lines]) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')
}

const heading = ({ under, lang }: Options): readonly string[] => [
  under.manifest.title[lang],
  `${words.on[lang]} ${under.on} · ${words.under[lang]} ${identityOf(under)
    .layers.map(({ id, version }) => `${id} ${version}`)
    .join(' < ')}`,
]

const rowLines = (row: RowInWords, lang: Language): readonly string[] => {
  const marks = [
    row.rule,
    row.cites.join(' '),
    ...(row.inferred ? [words.inferred[lang]] : []),
    ...(row.unresolved.length === 0 ? [] : [`${words.open[lang]} ${row.unresolved.join(' ')}`]),
  ]
  return [row.answer[lang], `  · ${row.sentence[lang]}  [${marks.join(' · ')}]`]
}

const conflictLines = ({ conflicts, lang }: Options): readonly string[] =>
  conflicts.length === 0
    ? []
    : [
        words.rowsDisagree[lang],
        ...conflicts.map(({ rules, shownBy }) =>
          titled(rules.join(' ≠ '), bracketed(words.smallestCase[lang], shownBy[lang], lang), lang),
        ),
      ]

const openLines = (rows: readonly RowInWords[], under: Edition, lang: Language): readonly string[] => {
  const ids = [...new Set(rows.flatMap(({ unresolved }) => unresolved))].sort()
  return ids.length === 0
    ? []
    : [words.unresolved[lang], ...ids.map((id) => `${under.unresolved[id]?.summary[lang] ?? id}  [${id}]`)]
}
