/**
 * Code lists and crosswalks as text for a person: what there is, one list code by code, one crosswalk row by row with
 * what each row loses.
 */
import type { CodeList, Crosswalk, CrosswalkRow, Fit } from '@maplebridge/dispute'
import { listIn } from '@maplebridge/dispute'
import type { Codes } from '@maplebridge/policy-pack'
import { codeWords, fitWords, severalWords, useWords } from './codeWords.ts'
import type { Language } from './outcome.ts'
import { listed, titled } from './printer.ts'
import { rows } from './rows.ts'

/** The lists and crosswalks there are, one a line. */
export const printCodes = ({ codeLists, crosswalks }: Codes, lang: Language): string =>
  [
    codeWords.lists[lang],
    ...indented(
      codeLists.map(({ id, version, codes, use, confidence, label }) => [
        `${id} ${version}`,
        `${codes.length} ${codeWords.codes[lang]}`,
        useWords[use][lang],
        confidence,
        label[lang],
      ]),
    ),
    '',
    codeWords.crosswalks[lang],
    ...indented(
      Object.values(crosswalks).map(({ id, label, rows: each }) => [
        id,
        (['exact', 'broader', 'narrower', 'lossy', 'none'] as const)
          .flatMap((fit) => countOf(each, fit, lang))
          .join(' '),
        label[lang],
      ]),
    ),
  ].join('\n')

const indented = (cells: readonly (readonly string[])[]): readonly string[] =>
  rows(cells).map((line) => `  ${line}`)

const countOf = (each: readonly CrosswalkRow[], fit: Fit, lang: Language): readonly string[] => {
  const count = each.filter((row) => row.fit === fit).length
  return count === 0 ? [] : [`${fitWords[fit][lang]} ${count}`]
}

/** A list, code by code; finer codes are set in. */
export const printList = (list: CodeList, lang: Language): string =>
  [
    `${list.id} ${list.version}  ${list.label[lang]}`,
    `  ${useWords[list.use][lang]} · ${titled(codeWords.confidence[lang], list.confidence, lang)}${clauses(list.cites)}`,
    ...(list.note === undefined ? [] : [`  ${list.note[lang]}`]),
    ...rows(
      list.codes.map(({ code, parent, label, words, residual, cites }) => [
        `${parent === undefined ? '  ' : '    '}${code}`,
        [
          label[lang],
          ...(words === undefined ? [] : [titled(codeWords.words[lang], listed(words, lang), lang)]),
          ...(residual ? [codeWords.residual[lang]] : []),
        ].join(' · ') + clauses(cites),
      ]),
    ),
  ].join('\n')

const clauses = (cites: readonly string[] | undefined): string =>
  cites === undefined || cites.length === 0 ? '' : `  [${cites.join(' ')}]`

/** A crosswalk, row by row, with the labels of both its lists. */
export const printCrosswalk = (crosswalk: Crosswalk, { codes, lang }: Wording): string => {
  const from = namesIn(listIn(codes.codeLists, { named: crosswalk.from }), lang)
  const to = namesIn(listIn(codes.codeLists, { named: crosswalk.to }), lang)
  return [
    `${crosswalk.id}  ${crosswalk.label[lang]}`,
    `  ${titled(codeWords.confidence[lang], crosswalk.confidence, lang)}`,
    ...(crosswalk.note === undefined ? [] : [`  ${crosswalk.note[lang]}`]),
    ...crosswalk.rows.flatMap((row) => [
      `  ${from(row.code)} → ${targetsInWords(row, lang, to)}  [${fitWords[row.fit][lang]}]`,
      ...(row.loss === undefined ? [] : [`      ${titled(codeWords.loses[lang], row.loss[lang], lang)}`]),
    ]),
  ].join('\n')
}

/** The lists whose words are used, and the language. */
export type Wording = { readonly codes: Codes; readonly lang: Language }

/** The targets of a row in words, or that there is none. */
export const targetsInWords = (
  { to, several }: Pick<CrosswalkRow, 'to' | 'several'>,
  lang: Language,
  name: (code: string) => string,
): string => {
  if (to.length === 0) return codeWords.nowhere[lang]
  return to.map(name).join(several === undefined ? '' : ` ${severalWords[several][lang]} `)
}

/** A code with its label, unless the label is the code. */
export const namesIn = (list: CodeList | undefined, lang: Language): ((code: string) => string) => {
  const labels = new Map(list?.codes.map(({ code, label }) => [code, label[lang]]))
  return (code) => {
    const label = labels.get(code)
    return label === undefined || label === code ? code : `${code} ${label}`
  }
}
