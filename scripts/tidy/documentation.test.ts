// Every export says what it is; every function shows it; every noun stands in
// the glossary.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { entriesOf, packages, placeOf, read, root } from './codeBase.ts'
import { exportsOf, hasExample, isDescribed, isFunction } from './docComments.ts'

const entries = packages.flatMap(entriesOf)

test.each(entries)('$name $subpath: every export has a doc comment', ({ path }) => {
  const silent = exportsOf(path)
    .filter(({ declarations }) => !declarations.some(isDescribed))
    .map(({ name, declarations: [first] }) =>
      first === undefined ? `${path} \`${name}\` (not found)` : `${placeOf(first)} \`${name}\``,
    )
  expect(silent).toEqual([])
})

test.each(entries)('$name $subpath: every function has an @example with a ts block', ({ path }) => {
  const without = exportsOf(path)
    .flatMap(({ name, declarations }) =>
      declarations.filter(isFunction).map((declaration) => ({ name, declaration })),
    )
    .filter(({ declaration }) => !hasExample(declaration))
    .map(({ name, declaration }) => `${placeOf(declaration)} \`${name}\``)
  expect(without).toEqual([])
})

const isType = (node: ts.Node): boolean => ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)

test('every exported noun stands in docs/glossary.md', () => {
  const glossary = existsSync(join(root, 'docs/glossary.md')) ? read('docs/glossary.md').text : ''
  const listed = new Set([...glossary.matchAll(/`(\w+)`/g)].map(([, name]) => name))
  const nouns = entries
    .flatMap(({ path }) => exportsOf(path))
    .filter(({ declarations }) => declarations.some(isType))
  const missing = [...new Set(nouns.map(({ name }) => name))].filter((name) => !listed.has(name)).sort()
  expect(missing, 'add each in backticks to docs/glossary.md').toEqual([])
})
