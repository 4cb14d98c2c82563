/**
 * Where a text stops being JSON. The platform's own parser does not always say; this walks the grammar of RFC 8259
 * up to the first character that does not fit and gives its line and column. It builds no value.
 */

/** A place in a text; lines and columns count from 1. */
export type Place = { readonly line: number; readonly column: number }

/**
 * The place of the first character that does not fit, or `undefined` when the text is JSON.
 */
export const jsonFault = (text: string): Place | undefined => {
  const end = skip(text, space, 0)
  const first = valueAt(text, end, 0)
  const rest = first.fits ? skip(text, space, first.end) : first.end
  if (first.fits && rest === text.length) return undefined
  const before = text.slice(0, rest).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

type Reading = { readonly fits: boolean; readonly end: number }

const space = /[ \t\n\r]*/uy
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy
const text = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/uy
const deepest = 1000

const skip = (source: string, pattern: RegExp, from: number): number => {
  pattern.lastIndex = from
  return pattern.test(source) ? pattern.lastIndex : from
}

const valueAt = (source: string, at: number, depth: number): Reading => {
  const opening = source[at]
  if (opening === '"') return textAt(source, at)
  if ((opening === '{' || opening === '[') && depth < deepest) return listAt(source, at, depth + 1)
  const end = skip(source, scalar, at)
  return { fits: end > at, end }
}

const textAt = (source: string, at: number): Reading => {
  const end = skip(source, text, at)
  return end > at && source[end] === '"' ? { fits: true, end: end + 1 } : { fits: false, end }
}

const listAt = (source: string, at: number, depth: number): Reading => {
  const closing = source[at] === '{' ? '}' : ']'
  let end = skip(source, space, at + 1)
  if (source[end] === closing) return { fits: true, end: end + 1 }
  for (;;) {
    const item = closing === '}' ? entryAt(source, end, depth) : valueAt(source, end, depth)
    if (!item.fits) return item
    end = skip(source, space, item.end)
    if (source[end] === closing) return { fits: true, end: end + 1 }
    if (source[end] !== ',') return { fits: false, end }
    end = skip(source, space, end + 1)
  }
}

const entryAt = (source: string, at: number, depth: number): Reading => {
  const key = textAt(source, at)
  if (!key.fits) return key
  const colon = skip(source, space, key.end)
  if (source[colon] !== ':') return { fits: false, end: colon }
  return valueAt(source, skip(source, space, colon + 1), depth)
}
