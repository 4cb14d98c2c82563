/**
 * Where a text stops being JSON. The platform's own parser does not always say, so a tolerant one is asked for its
 * first complaint.
 */
import { type ParseError, parseTree } from 'jsonc-parser'

/** A place in a text; lines and columns count from 1. */
export type Place = { readonly line: number; readonly column: number }

/**
 * The place at which a text that is no JSON stops to be, or its end when no place can be named.
 */
export const jsonFault = (text: string): Place => {
  const complaints: ParseError[] = []
  parseTree(text, complaints, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  const before = text.slice(0, complaints[0]?.offset ?? text.length).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
