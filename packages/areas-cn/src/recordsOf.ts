/**
 * The compact text of a list of areas, and how it becomes records. Three levels nest: each record of the first starts
 * a line, one of the second follows `/`, one of the third `|`. A code is given as its distance from the one before,
 * which is left out when it is 1; a frequent ending of a name is one letter.
 */
import type { AreaRecord } from '@maplebridge/area'

/** How many digits each of the three levels adds to the code before it. */
export type Layout = { readonly of: string; readonly digits: readonly [number, number, number] }

/** Provinces, prefectures and counties of the country. */
export const countyLayout: Layout = { of: '', digits: [2, 2, 2] }

/** Counties (without names: the other list has them), townships and villages of a province. */
export const villageLayout = (province: string): Layout => ({ of: province, digits: [4, 3, 3] })

/** Frequent endings of names, by their letters. */
export const endings: readonly string[] = [
  '村委会',
  '村民委员会',
  '社区居委会',
  '社区居民委员会',
  '社区',
  '居委会',
  '居民委员会',
  '生活区',
  '嘎查',
  '村',
]

/**
 * The records of a compact text, made anew each time they are asked for, in the order of their codes.
 */
export const recordsOf = (text: string, layout: Layout): Iterable<AreaRecord> => ({
  [Symbol.iterator]: () => records(text, layout),
})

function* records(text: string, { of, digits: [wide, middle, narrow] }: Layout): Generator<AreaRecord> {
  for (const line of text.split('\n')) {
    const [head = '', ...groups] = line.split('/')
    const first = of + head.slice(0, wide)
    if (head.length > wide) yield record(first, head.slice(wide))
    let second = 0
    for (const group of groups) {
      const [lead = '', ...leaves] = group.split('|')
      second += stepOf(lead)
      const above = numbered(first, second, middle)
      yield record(above, nameIn(lead))
      let third = 0
      for (const leaf of leaves) {
        third += stepOf(leaf)
        yield record(numbered(above, third, narrow), nameIn(leaf))
      }
    }
  }
}

const record = (code: string, name: string): AreaRecord => ({ code, name })

const numbered = (code: string, number: number, digits: number): string =>
  code + String(number).padStart(digits, '0')

const stepOf = (entry: string): number => {
  const end = entry.indexOf('=')
  return end < 0 ? 1 : Number(entry.slice(0, end))
}

const letterA = 97

/** The name of an entry, its ending written out. */
const nameIn = (entry: string): string => {
  const start = entry.indexOf('=') + 1
  const ending = endings[entry.charCodeAt(entry.length - 1) - letterA]
  return ending === undefined ? entry.slice(start) : entry.slice(start, -1) + ending
}
