// Every command of the guide for authors, in the order in which it stands there, in a folder of its own.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inRepository } from './doors.ts'

const commandsOf = (page: string): readonly string[] =>
  [...readFileSync(inRepository(page), 'utf8').matchAll(/```sh\n([\s\S]*?)```/gu)].flatMap(([, block = '']) =>
    block.trim().split('\n'),
  )

it('the commands of the guide run as they stand', { timeout: 120_000 }, () => {
  const cwd = mkdtempSync(join(tmpdir(), 'guide-'))
  symlinkSync(inRepository('examples'), join(cwd, 'examples'))
  const commands = commandsOf('docs/authoring-a-pack.md')
  expect(commands.length).toBeGreaterThan(7)
  for (const command of commands) {
    const [program, ...args] = command.split(' ')
    expect(program).toBe('maplebridge')
    const { status, stderr } = spawnSync(
      process.execPath,
      [inRepository('packages/cli/src/main.ts'), ...args],
      { cwd, encoding: 'utf8', env: { PATH: process.env.PATH } },
    )
    expect([command, status, stderr]).toEqual([command, 0, ''])
  }
})

it('both languages have the same commands', () => {
  expect(commandsOf('docs/authoring-a-pack.zh-CN.md')).toEqual(commandsOf('docs/authoring-a-pack.md'))
})
