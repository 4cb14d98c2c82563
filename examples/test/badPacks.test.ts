// Packs that are wrong in exactly one way: one for each red line that a pack can break and one for each code of an
// issue that a pack can have. Each is refused, and what is said in both languages is held to `messages.md`.
import { join } from 'node:path'
import { packs } from '@maplebridge/packs'
import { loadPacks } from '@maplebridge/policy-pack/load'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../bad-packs')
const { packs: taken, refused } = await loadPacks(folder, { shipped: packs })
const told = refused.map(({ folder: path, error: { issues } }) => ({
  name: path.slice(folder.length + 1),
  issues,
}))

test('none is taken', () => {
  expect(taken.map(({ manifest }) => manifest.id)).toEqual([])
})

test.each(told.map(({ name, issues }) => [name, issues] as const))('%s', (name, issues) => {
  const [kind = '', number = '', ...rest] = name.split('-')
  if (kind === 'code') {
    expect(issues.map(({ code }) => code)).toEqual(issues.map(() => [number, ...rest].join('-')))
  } else if (name !== 'RL-07-fact-of-a-person') {
    expect(issues.map(({ code }) => code)).toEqual(issues.map(() => 'red-line'))
    expect(new Set(issues.map(({ message }) => message.en.replace(/^\([^)]*\) /u, '').slice(0, 5)))).toEqual(
      new Set([`${kind}-${number}`]),
    )
  }
  for (const { message } of issues) {
    expect(message.en, 'names file and line').toMatch(/\.yaml:\d+\)|line \d/u)
    expect(message.zh).not.toBe(message.en)
  }
})

test('there is one for each red line that a pack can break, and one for each code', () => {
  const names = told.map(({ name }) => name)
  const lines = ['RL-01', 'RL-02', 'RL-03', 'RL-04', 'RL-05', 'RL-06', 'RL-07', 'RL-11']
  expect(lines.filter((line) => !names.some((name) => name.startsWith(line)))).toEqual([])
  const codes = [
    ...['missing-key', 'unknown-key', 'wrong-type', 'out-of-domain', 'impossible-date', 'duplicate-id'],
    ...['overlapping-versions', 'dangling-reference', 'calendar-overlay', 'unreadable'],
  ]
  expect(codes.filter((code) => !names.includes(`code-${code}`))).toEqual([])
})

test('what is said of each is what `messages.md` prints', async () => {
  const page = [
    '# What is said of each bad pack · 各反例的提示',
    'Written by the test `examples/test/badPacks.test.ts` (`vitest run --project examples badPacks -u`).',
    ...told.map(({ name, issues }) =>
      [
        `## ${name}`,
        ...issues.map(
          ({ code, path, message }) =>
            `- \`${code}\` at \`${path.join('.')}\`\n  - ${message.en}\n  - ${message.zh}`,
        ),
      ].join('\n\n'),
    ),
  ].join('\n\n')
  await expect(`${page}\n`).toMatchFileSnapshot(join(folder, 'messages.md'))
})
