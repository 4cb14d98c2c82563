/**
 * How much of each register was counted, and what was not, as text.
 */
import type { NotCounted, RegisterRead } from '@maplebridge/policy-pack'
import { measureWords as words } from './measureWords.ts'
import type { Language } from './outcome.ts'
import { titled } from './printer.ts'

/** How much of a file was counted. */
export type FileRead = RegisterRead & { readonly file: string }

/** The block on registers, or nothing when none was read. */
export const readLines = (read: readonly FileRead[], lang: Language): readonly string[] =>
  read.length === 0 ? [] : [[words.read[lang], ...read.flatMap((each) => fileLines(each, lang))].join('\n')]

const fileLines = (
  { file, register, counted, notCounted, first, unread, lacking }: FileRead,
  lang: Language,
): readonly string[] => {
  const names = (columns: readonly string[]) => columns.join({ zh: '、', en: ', ' }[lang])
  const more = notCounted - first.length
  return [
    `  ${titled(`${file} (${register})`, `${words.counted[lang]} ${counted}, ${words.notCounted[lang]} ${notCounted}`, lang)}`,
    ...first.flatMap((line) => lineTexts(line, lang)),
    ...(more === 0 ? [] : [`    ${words.more[lang].replace('{n}', `${more}`)}`]),
    ...(unread.length === 0 ? [] : [`    ${titled(words.unread[lang], names(unread), lang)}`]),
    ...(lacking.length === 0 ? [] : [`    ${titled(words.lacking[lang], names(lacking), lang)}`]),
  ]
}

/** One line of text for each issue of a line that was not counted. */
export const lineTexts = ({ line, issues }: NotCounted, lang: Language): readonly string[] =>
  issues.map(({ path, message }) => {
    const place = [words.line[lang].replace('{n}', `${line}`), ...path].join(' ')
    return `    ${titled(place, message[lang], lang)}`
  })
