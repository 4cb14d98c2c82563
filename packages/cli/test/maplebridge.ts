/**
 * Runs the command as a user would, in this process or as one of its own, and gives back its exit code and texts.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { packs } from '@maplebridge/packs'
import { loadPacks } from '@maplebridge/policy-pack/load'
import { databases } from '../src/databaseAccess.ts'
import { onDisk } from '../src/folderAccess.ts'
import { onThisMachine } from '../src/onThisMachine.ts'
import type { Outside } from '../src/outside.ts'
import { run } from '../src/program.ts'

/** The file that starts the command. */
export const main = join(import.meta.dirname, '../src/main.ts')

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

type Given = { readonly input?: string; readonly env?: Readonly<Record<string, string>> }

/**
 * Runs `maplebridge` with these arguments in this process, over the files of this machine, with what `process.test.ts`
 * shows a process to say; `env` is all it finds in its environment.
 */
export const maplebridge = async (
  args: readonly string[],
  { input = '', env = {} }: Given = {},
): Promise<Ran> => {
  const told: string[] = []
  const stderr = { write: (text: string) => told.push(text) }
  const { code, out, err } = await run(
    args,
    onThisMachine({ env, stdin: Readable.from([Buffer.from(input)]), stderr }),
  )
  return { code, out, err: told.join('') + err }
}

/** Runs `maplebridge` as a process; `env` is added to an environment without LANG and PACKS_DIR. */
export const spawned = async (
  args: readonly string[],
  { input = '', env = {} }: Given = {},
): Promise<Ran> => {
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...env },
  })
  child.stdin.on('error', () => {}).end(input)
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { code, out, err }
}

const scratch = mkdtempSync(join(tmpdir(), 'maplebridge-'))
let count = 0

/** The path of a new file with this content; anything but a text is written as JSON. */
export const fileWith = (content: unknown): string => {
  count += 1
  const path = join(scratch, `${count}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

/** The path of a new folder of packs, each given as a name and its section files. */
export const folderOf = (packs: Readonly<Record<string, Readonly<Record<string, string>>>>): string => {
  const folder = mkdtempSync(join(scratch, 'packs-'))
  for (const [name, sections] of Object.entries(packs)) {
    const inside = join(folder, name)
    mkdirSync(inside)
    for (const [file, yaml] of Object.entries(sections)) writeFileSync(join(inside, file), yaml)
  }
  return folder
}

/** A world in which there are the shipped packs, folders and databases; files and the environment stay outside, `-` reads `input`. */
export const outside = ({ input }: { readonly input?: unknown } = {}): Outside => ({
  version: '0',
  packages: () => ({}),
  env: {},
  textOf: async (file) => (file === '-' && input !== undefined ? JSON.stringify(input) : undefined),
  bytesOf: async (file) => (file === '-' ? Buffer.from(JSON.stringify(input)) : undefined),
  piecesOf: async () => undefined,
  anywhereIn: async () => undefined,
  isWatched: false,
  tell: () => {},
  shipped: packs,
  packsIn: (folder) => loadPacks(folder, { shipped: packs }),
  folders: onDisk,
  databases,
})

/** Runs the command line in this process, which is much quicker. */
export const asked = (args: readonly string[], given: { readonly input?: unknown } = {}): Promise<Ran> =>
  run(args, outside(given))
