/**
 * A checked report as text for a person: for each identity in how many lines it holds, then each line that does not,
 * with its cells; last, whether one way of rounding explains all rates.
 */
import type { Rounding, TableCell, TableCheck, TableReconciled } from '@maplebridge/metrics'
import type { Language } from './outcome.ts'
import { bracketed, listed, titled } from './printer.ts'
import { roundingWords, reconcileWords as words } from './reconcileWords.ts'

type Speaking = { readonly lang: Language }

/** The text of a checked report. */
export const printReconciled = (reconciled: TableReconciled, { lang }: Speaking): string => {
  const { checks } = reconciled
  if (checks.length === 0) return words.nothing[lang]
  const identities = [
    ...new Map(
      checks.map(({ identity: { id, label }, suggested }) => [id, { id, label, suggested }]),
    ).values(),
  ]
  return [
    `${tally(checks, lang)}`,
    ...identities.flatMap(({ id, label, suggested }) => {
      const own = checks.filter(({ identity }) => identity.id === id)
      const title = suggested ? bracketed(label[lang], words.suggested[lang], lang) : label[lang]
      return [
        '',
        `${titled(title, tally(own, lang), lang)}  [${id}]`,
        ...own.flatMap((check) => linesOf(check, lang)).map((line) => `  ${line}`),
      ]
    }),
    ...roundingLines(reconciled, lang),
    ...(checks.some(({ suggested }) => suggested) ? ['', words.suggestedNote[lang]] : []),
  ].join('\n')
}

const tags = ['Holds', 'Fails', 'Open', 'Undefined'] as const

const tally = (checks: readonly TableCheck[], lang: Language): string =>
  tags
    .flatMap((tag) => {
      const count = checks.filter(({ result }) => result._tag === tag).length
      if (count === 0) return []
      return { zh: `${words[tag].zh} ${count}`, en: `${count} ${words[tag].en}` }[lang]
    })
    .join({ zh: '，', en: ', ' }[lang])

/** What is to be said of a line; of one that simply holds, nothing. */
const linesOf = (check: TableCheck, lang: Language): readonly string[] => {
  const { identity, cells, result } = check
  switch (result._tag) {
    case 'Holds':
      return result.offBy === undefined ? [] : [words.offBy[lang].replace('{n}', result.offBy)]
    case 'Fails': {
      const said = `${words.printed[lang]} ${result.printed}${{ zh: '，', en: ', ' }[lang]}${words.computed[lang]} ${result.computed}`
      const sources = 'shares' in identity ? cells : cells.slice(0, -1)
      return [
        titled('shares' in identity ? words.sumOfShares[lang] : place(cells.at(-1), lang), said, lang),
        `  ${words.from[lang]} ${figures(sources, lang)}`,
      ]
    }
    case 'Open': {
      const missing = result.missing.map((name) => `${placeOf(name, cells, lang)} ${words.missing[lang]}`)
      const unread = result.unread.map(
        ({ cell, text }) => `${placeOf(cell, cells, lang)} \`${text}\` ${words.noNumber[lang]}`,
      )
      return [listed([...missing, ...unread], lang)]
    }
    case 'Undefined':
      return [titled(place(cells.at(-1), lang), `${words.Undefined[lang]} ${result.printed}`, lang)]
  }
}

const place = (cell: TableCell | undefined, lang: Language): string =>
  cell === undefined
    ? ''
    : bracketed(cell.cell, [cell.row, cell.column].filter((text) => text !== '').join(' / '), lang)

const placeOf = (name: string, cells: readonly TableCell[], lang: Language): string =>
  place(
    cells.find(({ cell }) => cell === name),
    lang,
  )

/** Cells with their texts; a heading that all of them share goes without saying. */
const figures = (cells: readonly TableCell[], lang: Language): string => {
  const oneRow = new Set(cells.map(({ row }) => row)).size === 1
  const oneColumn = new Set(cells.map(({ column }) => column)).size === 1
  return cells
    .map(({ cell, text, row, column }) => {
      const headings = [...(oneRow ? [] : [row]), ...(oneColumn && !oneRow ? [] : [column])]
      return `${bracketed(cell, headings.filter((each) => each !== '').join(' / '), lang)} ${text}`
    })
    .join(' · ')
}

const roundingLines = ({ rounding }: TableReconciled, lang: Language): readonly string[] => {
  const named = (way: Rounding) => roundingWords[way][lang]
  switch (rounding._tag) {
    case 'Unrounded':
      return []
    case 'Uniform':
      return [
        '',
        titled(words.uniform[lang], rounding.roundings.map(named).join({ zh: '、', en: ', ' }[lang]), lang),
      ]
    case 'Mixed':
      return [
        '',
        words.mixed[lang],
        ...rounding.excluded.map(
          ({ rounding: way, by }) => `  ${named(way)} ${words.excludedBy[lang]} ${figures(by, lang)}`,
        ),
      ]
  }
}
