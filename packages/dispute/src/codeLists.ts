/**
 * Finds a list among others, and a code in a list by what was written: its code, its label or another word of its
 * source. Exact up to blanks around it; nothing is guessed.
 */
import { closest, distance } from 'fastest-levenshtein'
import type { CodeEntry, CodeList } from './CodeList.ts'
import type { ListRef } from './Crosswalk.ts'

/**
 * The list that a reference names; without a version the first of that id.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { listIn } from '@maplebridge/dispute'
 *
 * const list = {
 *   id: 'forms', version: '1.0.0', label: { zh: '协议形式', en: 'Form' }, use: 'outcome', confidence: 'M', cites: [],
 *   codes: [{ code: '书面协议', label: { zh: '书面协议', en: 'In writing' } }],
 * } as const
 * assert.equal(listIn([list], { named: { list: 'forms', version: '1.0.0' } }), list)
 * assert.equal(listIn([list], { named: { list: 'forms', version: '2.0.0' } }), undefined)
 * ```
 */
export const listIn = (
  lists: readonly CodeList[],
  { named: { list, version } }: { readonly named: ListRef },
): CodeList | undefined =>
  lists.find((each) => each.id === list && (version === undefined || each.version === version))

/**
 * How codes are found in a list: the entry of what was written, and the nearest code to what is not in it.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { lookupIn } from '@maplebridge/dispute'
 *
 * const lookup = lookupIn({
 *   id: 'types', version: '1.0.0', label: { zh: '类型', en: 'Types' }, use: 'matter', confidence: 'M', cites: [],
 *   codes: [{ code: '03', label: { zh: '房屋宅基地纠纷', en: 'Housing' }, words: ['房产宅基地'] }],
 * })
 * assert.equal(lookup.entry('房产宅基地')?.code, '03')
 * assert.equal(lookup.entry('3'), undefined)
 * assert.equal(lookup.near('3'), '03')
 * ```
 */
export const lookupIn = (list: CodeList): Lookup => {
  const byWord = new Map<string, CodeEntry>()
  for (const entry of list.codes)
    for (const word of wordsOf(entry)) if (!byWord.has(word)) byWord.set(word, entry)
  for (const entry of list.codes) byWord.set(entry.code, entry)
  const codes = list.codes.map(({ code }) => code)
  return {
    entry: (written) => byWord.get(written.trim()),
    near: (written) =>
      digits.test(written) ? nearDigits(written, codes) : nearWord(written, [...byWord.keys()]),
  }
}

/** How codes are found in a list. */
export type Lookup = {
  readonly entry: (written: string) => CodeEntry | undefined
  readonly near: (written: string) => string | undefined
}

/** Everything by which a source may write a code; internal to the package. */
export const wordsOf = ({ code, label, words }: CodeEntry): readonly string[] => [
  ...new Set([code, label.zh, ...(words ?? [])]),
]

const digits = /^\d+$/u

/** Digits one apart are another thing, not a slip: only zeros that a table dropped, or a finer code, are near. */
const nearDigits = (written: string, codes: readonly string[]): string | undefined => {
  const bare = (code: string): string => code.replace(/^0+/u, '')
  const prefixes = codes.filter((code) => digits.test(code) && written.startsWith(code))
  return (
    codes.find((code) => digits.test(code) && bare(code) === bare(written)) ??
    prefixes.toSorted((one, other) => other.length - one.length)[0]
  )
}

/** Words of a list are short: what differs in more than a third of its characters is another word. */
const nearWord = (written: string, words: readonly string[]): string | undefined => {
  const found = closest(written, words)
  return distance(written, found) * 3 <= found.length ? found : undefined
}
