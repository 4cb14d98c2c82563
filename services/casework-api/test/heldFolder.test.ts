/**
 * A folder is open in one process at a time, and free again however that process ended.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Result from 'effect/Result'
import { afterEach, expect, it } from 'vitest'
import { heldFolder } from '../src/database/heldFolder.ts'
import { openDatabase } from '../src/database/openDatabase.ts'
import { openFolder } from '../src/database/openFolder.ts'

const folders: string[] = []
const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-held-'))
  folders.push(folder)
  return folder
}
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

it.each([
  ['short', 'ledger'],
  ['too long for a socket', join('a'.repeat(60), 'b'.repeat(60), 'ledger')],
])('is held by one, and free after the release: a path that is %s', async (_, name) => {
  const folder = join(await newFolder(), name)
  await mkdir(folder, { recursive: true })
  const release = await heldFolder(folder)
  expect(release).toBeTypeOf('function')
  expect(await heldFolder(folder)).toBe(undefined)
  await release?.()
  const again = await heldFolder(folder)
  expect(again).toBeTypeOf('function')
  await again?.()
})

it('is free after the process that held it was killed', { timeout: 30_000 }, async () => {
  const folder = join(await newFolder(), 'ledger')
  const module = join(import.meta.dirname, '../src/database/heldFolder.ts')
  const code = `const { heldFolder } = await import(process.argv[1])
    console.log((await heldFolder(process.argv[2])) === undefined ? 'taken' : 'held')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, module, folder])
  expect(String((await once(child.stdout, 'data'))[0])).toBe('held\n')
  expect(await heldFolder(folder)).toBe(undefined)
  child.kill('SIGKILL')
  await once(child, 'exit')
  // Of several that come at once, one gets it.
  const all = await Promise.all([1, 2, 3, 4, 5].map(() => heldFolder(folder)))
  const got = all.filter((release) => release !== undefined)
  expect(got).toHaveLength(1)
  await Promise.all(got.map((release) => release()))
})

it('keeps a second ledger out of the folder with a sentence, and lets it in later', {
  timeout: 60_000,
}, async () => {
  const folder = join(await newFolder(), 'ledger')
  const first = await openDatabase(folder)
  await expect(openDatabase(folder)).rejects.toThrow('another process has this folder open')
  // Opens only when it is first asked.
  await first.selectNoFrom(({ lit }) => lit(1).as('one')).execute()
  await first.destroy()
  const second = await openDatabase(folder)
  await second.selectNoFrom(({ lit }) => lit(1).as('one')).execute()
  await second.destroy()
})

it('leaves a folder alone that holds files and no database', async () => {
  const folder = join(await newFolder(), 'ledger')
  await mkdir(folder)
  await writeFile(join(folder, 'letter.txt'), 'dear all')
  await expect(openDatabase(folder)).rejects.toThrow('holds files and no database')
  expect(await readdir(folder)).toEqual(['letter.txt'])
  // Nobody has it any more.
  const release = await heldFolder(folder)
  expect(release).toBeTypeOf('function')
  await release?.()
})

it('says that a folder can not be written', async () => {
  const file = join(await newFolder(), 'file')
  await writeFile(file, '')
  expect(
    Result.getOrUndefined(Result.flip(await openFolder(join(file, 'ledger'), { by: expect.unreachable })))
      ?.why,
  ).toBe('not-writable')
})
