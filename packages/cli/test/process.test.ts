// The command as a process: its exit code, what it writes where and what it reads are those of the same command run in
// this process, as the other tests run it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, main, maplebridge, spawned } from './maplebridge.ts'

const example = (path: string): string => join(import.meta.dirname, '../../../examples', path)
const dispute = example('disputes/hospital-death.json')
const registers = example('registers/cases-2023.csv')
const year = ['--pack', 'cn-national', '--from', '2023-01-01', '--to', '2023-12-31']
const rate = ['--of', 'accepted-of-found', '--progress']
const report = example('reports/huangshi-2020.csv')
const draft = folderOf({ trial: { 'manifest.yaml': 'id: [' } })

describe('maplebridge as a process says what it says in this one', { timeout: 30_000 }, () => {
  it.each<[string, number, readonly string[], Parameters<typeof spawned>[1]?]>([
    ['help', 0, ['--help']],
    ['its version', 0, ['--version']],
    ['a wrong call', 2, ['asess']],
    ['an answer from a file', 0, ['assess', dispute]],
    ['an answer from standard input', 0, ['assess', '-'], { input: readFileSync(dispute, 'utf8') }],
    ['a refusal', 1, ['assess', '-', '--json'], { input: '{' }],
    ['a file that is not there', 1, ['assess', 'none.json']],
    ['Chinese by its environment', 0, ['packs'], { env: { LANG: 'zh_CN.UTF-8' } }],
    ['packs by its environment', 1, ['packs'], { env: { PACKS_DIR: draft } }],
    ['the versions of its packages', 0, ['receipt', dispute]],
    ['a register piece by piece', 0, ['measure', registers, ...year, ...rate]],
    [
      'a register from standard input',
      0,
      ['measure', '-', '--as', 'csv', ...year, ...rate],
      { input: readFileSync(registers, 'utf8') },
    ],
    ['bytes of a file', 1, ['reconcile', report]],
    [
      'bytes from standard input',
      1,
      ['reconcile', '-', '--as', 'csv'],
      { input: readFileSync(report, 'utf8') },
    ],
    ['a draft with its cases', 0, ['test', example('packs/wangxi')]],
  ])('%s', async (_, code, args, given) => {
    const ran = await spawned(args, given)
    expect(ran).toEqual(await maplebridge(args, given))
    expect(ran.code).toBe(code)
    expect(ran.out + ran.err).not.toBe('')
  })

  it('bears a reader that stops early', async () => {
    const child = spawn(process.execPath, [main, 'packs', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk
    })
    expect([await once(child, 'close'), err]).toEqual([[0, null], ''])
  })
})
