// The table of red lines: it has every line of the national pack as the pack words it, and each test it names is there.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cnNational } from '../src/index.ts'

const root = join(import.meta.dirname, '../../..')
const page = await readFile(join(root, 'docs/red-lines.md'), 'utf8')
const rows = page.split('\n').filter((line) => /^\| RL-\d\d /u.test(line))
const named = rows.flatMap((row) =>
  [...row.matchAll(/`([^`]+\.test\.ts)` “([^”]+(?:’[^”]+)*)”/gu)].map(([, file = '', name = '']) => ({
    line: row.slice(2, 7),
    file,
    name,
  })),
)

test('every line of the national pack has a row with its words and clauses, and no other has', () => {
  expect(rows.map((row) => row.slice(2, 7))).toEqual(
    Array.from({ length: 11 }, (_, at) => `RL-${String(at + 1).padStart(2, '0')}`),
  )
  for (const [at, { summary, cites }] of (cnNational.redLines ?? []).entries()) {
    for (const text of [summary.zh, summary.en, ...cites]) expect(rows[at]).toContain(text)
  }
})

test('every line names a test', () => {
  expect([...new Set(named.map(({ line }) => line))]).toEqual(rows.map((row) => row.slice(2, 7)))
})

describe.each(named)('$line: $file', ({ file, name }) => {
  test(`has “${name}”`, async () => {
    const source = await readFile(join(root, file), 'utf8')
    const isThere = ["'", '"', '`'].some((quote) => source.includes(`${quote}${name}${quote}`))
    expect(isThere, name).toBe(true)
  })
})
