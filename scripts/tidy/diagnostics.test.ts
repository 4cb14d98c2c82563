// Every code that a user can meet has a page, every page a code, and every page
// says what is really said of its example. `pnpm diagnostics` writes the words.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allPaths, read, root } from './codeBase.ts'
import { blocksOf, sayingsOf, sources } from './diagnostics.ts'

const home = 'docs/diagnostics'
const pageOf = (folder: string, code: string): string => `${home}/${folder}/${code}.md`
const pages = sources.flatMap(({ folder, codes }) =>
  codes.map((code) => ({ code, path: pageOf(folder, code) })),
)

test.each(sources)('the pages of $folder are those of its codes', ({ folder, codes }) => {
  const written = allPaths
    .filter((path) => path.startsWith(`${home}/${folder}/`))
    .map((path) => path.slice(home.length + folder.length + 2, -'.md'.length))
  expect(codes.length).toBeGreaterThan(0)
  expect(written.sort()).toEqual([...codes].sort())
})

test('every folder of pages has its source of codes, and the index names every page', () => {
  const folders = allPaths.filter((path) => path.startsWith(`${home}/`)).map((path) => path.split('/')[2])
  expect([...new Set(folders)].sort()).toEqual(['README.md', ...sources.map(({ folder }) => folder)].sort())
  const index = read(`${home}/README.md`).text
  expect(pages.filter(({ path }) => !index.includes(path.slice(home.length + 1)))).toEqual([])
})

const there = pages.filter(({ path }) => existsSync(join(root, path)))

test.each(there)('$path says what is said of its example', async ({ code, path }) => {
  const { text } = read(path)
  const said = (await sayingsOf(text)).find((saying) => saying.code === code)
  const shown = blocksOf(text).find(({ language }) => language === 'text')
  expect(shown?.content).toBe(said?.lines.join('\n') ?? `(nothing says ${code})`)
})

test.each(there)('$path has its sections in both languages', ({ code, path }) => {
  const { text } = read(path)
  expect(text.split('\n')[0]).toMatch(new RegExp(`^# \`${code}\` · .*[\\u4e00-\\u9fff]`))
  const sections = text.split(/^## /m)
  expect(sections.slice(1).map((section) => section.split('\n')[0])).toEqual([
    'Example · 示例',
    'Why it matters · 为何重要',
    'What to do · 如何处理',
  ])
  for (const section of sections.filter((each) => !each.startsWith('Example'))) {
    const body = section.split('\n').slice(1).join('\n')
    expect(body).toMatch(/[a-z]{3} [a-z]+/)
    expect(body).toMatch(/[\u4e00-\u9fff]{3}/)
  }
  // Some problems take several requests to come to.
  const words = text.replace(/^```http[\s\S]*?^```$/m, '')
  expect(words.trimEnd().split('\n').length).toBeLessThanOrEqual(36)
})
