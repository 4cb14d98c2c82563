// Names that say what is inside, and texts that name no place outside.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allPaths, filesLike, root } from './codeBase.ts'
import { emptyNames } from './houseRules.ts'

test('no file, folder or package has an empty name', () => {
  const named = allPaths
    .filter((path) => !path.startsWith('docs/'))
    .filter((path) =>
      path.split('/').some((part) => emptyNames.includes(part.split('.', 1)[0]?.toLowerCase() ?? '')),
    )
  expect(named).toEqual([])
})

/** Texts, as opposed to pictures and other binary files. */
const texts =
  /(^|\/)[^/]+\.(ts|mjs|js|json|jsonc|ya?ml|md|vue|html|css|svg|txt|sh)$|^(\.ci\/run|LICENSE|\.[a-z]+)$/
const linesWith = (files: RegExp, pattern: RegExp): readonly string[] =>
  filesLike(files).flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim().slice(0, 120)}`] : [])),
  )

test('nothing outside the repository is named', () => {
  // Written in pieces, so that this file does not name them either.
  const outside = [
    ['\\.\\./', 'shared\\b'],
    ['\\.li', 'brary/'],
    ['/wo', 'rk/'],
  ].map((pieces) => pieces.join(''))
  expect(linesWith(texts, new RegExp(outside.join('|')))).toEqual([])
})

test('no registry host is named', () => {
  const hosts = [
    ['registry.np', 'mjs'],
    ['npm', 'mirror'],
    ['registry.yarn', 'pkg'],
    ['deb.deb', 'ian'],
    ['pypi', '\\.org'],
  ].map((pieces) => pieces.join(''))
  expect(linesWith(texts, new RegExp(hosts.join('|'), 'i'))).toEqual([])
})

test('the lockfile names no host', () => {
  expect(linesWith(/^pnpm-lock\.yaml$/, /https?:\/\//)).toEqual([])
})

test('Chinese texts use full-width punctuation', () => {
  const written = /^(packages\/[^/]+\/src\/.*|services\/[^/]+\/(src|page)\/.*|README\.zh-CN\.md)$/
  // A comma, semicolon, colon or question mark of the other width right before a Chinese character.
  expect(linesWith(written, /[,;:?][\u3400-\u9fff]/)).toEqual([])
})

test('the page loads nothing from another host', () => {
  const addresses = linesWith(
    /^services\/workbench\/(page\/.*|vite\.config\.ts)$/,
    /(https?:)?\/\/[a-z0-9-]+(\.[a-z0-9-]+)+/i,
  )
  const namespaces = /(["'])http:\/\/www\.w3\.org\/[\w/.#-]*\1/
  expect(addresses.filter((line) => !namespaces.test(line))).toEqual([])
})

test('the built page loads nothing from another host', () => {
  const page = join(root, 'services/workbench/dist/page')
  expect(existsSync(page), 'build first: pnpm build').toBe(true)
  const loading = readdirSync(page, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(html|css)$/.test(path))
    .flatMap(
      (path) =>
        readFileSync(join(page, path), 'utf8').match(/(src|href|url)[=(]["']?(https?:)?\/\/[^"')]*/g) ?? [],
    )
  expect(loading).toEqual([])
})
