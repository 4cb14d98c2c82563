// The table of variables in docs/operations.md is what the services read, in both languages.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesLike } from '../tidy/codeBase.ts'
import { operatorVariables } from './operatorVariables.ts'

const root = join(import.meta.dirname, '../..')
const pages = ['docs/operations.md', 'docs/operations.zh-CN.md']
const rowsOf = (page: string): readonly (readonly string[])[] =>
  readFileSync(join(root, page), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
const variablesIn = (page: string): readonly string[] =>
  rowsOf(page).flatMap(([, first = '']) => (/^`[A-Z_]+`$/u.test(first) ? [first.slice(1, -1)] : []))

test.each(pages)('%s names every variable that a service reads, once, and no other', (page) => {
  expect([...variablesIn(page)].sort()).toEqual([...operatorVariables()].sort())
})

test('no source of a service names a variable that is missing there', () => {
  const known = new Set(operatorVariables())
  const named = filesLike(/^services\/[\w-]+\/(src|scripts)\/.*\.ts$/u).flatMap(({ path, text }) =>
    [...text.matchAll(/(?:environment|process\.env|env)(?:\[['"]|\.)([A-Z][A-Z_]+)/gu)].map(
      ([, name = '']) => `${name} in ${path}`,
    ),
  )
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((each) => !known.has(each.split(' ')[0] ?? ''))).toEqual([])
})

test.each(pages)('%s names the port of every service', (page) => {
  const ports = new Map(rowsOf(page).map(([, service = '', port = '']) => [service, port]))
  const said = readdirSync(join(root, 'services'))
    .filter((name) => name !== 'http')
    .map((name) => {
      const main = readFileSync(join(root, 'services', name, 'src/main.ts'), 'utf8')
      return [name, /\bport: (\d+)/u.exec(main)?.[1]]
    })
  expect(said.length).toBeGreaterThan(6)
  expect(said.filter(([name, port]) => ports.get(name ?? '') !== port)).toEqual([])
})

test('both pages have the same parts, tables and commands', () => {
  const shape = (page: string) => {
    const text = readFileSync(join(root, page), 'utf8')
    const commands = [...text.matchAll(/```sh\n(.*?)```/gsu)].map(([, block = '']) =>
      block.replaceAll(/ +#.*/gu, ''),
    )
    return { parts: text.match(/^## /gmu)?.length, rows: rowsOf(page).length, commands }
  }
  const [en = '', zh = ''] = pages
  expect(shape(zh)).toEqual(shape(en))
})
