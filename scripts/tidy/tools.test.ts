// The other tools' verdicts, one test each, so that they count like any test.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './codeBase.ts'

/** What a tool of node_modules/.bin says; nothing when it is content. */
const complaints = (tool: string, ...words: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const file = join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${tool}.cmd` : tool)
    const options = { cwd: root, maxBuffer: 2 ** 24, shell: process.platform === 'win32' }
    execFile(file, words, options, (error, out, err) =>
      resolve(error === null ? '' : `${out}${err}` || String(error)),
    )
  })

test('biome finds nothing to lint or format (`pnpm format` mends most)', { timeout: 60_000 }, async () => {
  expect(await complaints('biome', 'check', '--colors=off', '--max-diagnostics=10', '.')).toBe('')
})

test('sources, tests, scripts and examples type-check (`pnpm types`)', { timeout: 120_000 }, async () => {
  expect(await complaints('tsc', '-p', 'tsconfig.check.json', '--pretty', 'false')).toBe('')
})

test('the page type-checks (`pnpm types:page`)', { timeout: 120_000 }, async () => {
  expect(existsSync(join(root, 'services/workbench/page/tsconfig.json'))).toBe(true)
  expect(
    await complaints('vue-tsc', '-p', 'services/workbench/page/tsconfig.json', '--pretty', 'false'),
  ).toBe('')
})
