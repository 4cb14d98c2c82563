/**
 * The outside world of the command on the machine that runs it: its files, the packs that ship with it, and the
 * environment and streams that it is given.
 */
import { readFileSync } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { buffer, text } from 'node:stream/consumers'
import { packs } from '@maplebridge/packs'
import { loadPacks } from '@maplebridge/policy-pack/load'
import { databases } from './databaseAccess.ts'
import { onDisk } from './folderAccess.ts'
import type { Outside } from './outside.ts'

/** What a process has of its own; `process` is one. */
export type Given = {
  readonly env: Outside['env']
  readonly stdin: AsyncIterable<Uint8Array> & NodeJS.ReadableStream
  readonly stderr: { readonly isTTY?: boolean; readonly write: (text: string) => unknown }
}

/** The world outside as the files of this machine and what a process was given. */
export const onThisMachine = ({ env, stdin, stderr }: Given): Outside => ({
  version: manifest.version,
  packages: versions,
  env,
  textOf: (file) => (file === '-' ? text(stdin) : readFile(file, 'utf8')).catch(() => undefined),
  bytesOf: (file) => (file === '-' ? buffer(stdin) : readFile(file)).catch(() => undefined),
  piecesOf: async (file) => (file === '-' ? stdin : piecesIn(file)),
  anywhereIn,
  isWatched: stderr.isTTY === true,
  tell: (progress) => stderr.write(progress),
  shipped: packs,
  packsIn: async (folder) => ((await isFolder(folder)) ? loadPacks(folder, { shipped: packs }) : undefined),
  folders: onDisk,
  databases,
})

type Manifest = { readonly version: string; readonly dependencies: Readonly<Record<string, string>> }

const manifestAt = (url: string | URL): Manifest => JSON.parse(readFileSync(new URL(url), 'utf8'))
const manifest = manifestAt(new URL('../package.json', import.meta.url))
const versions = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(manifest.dependencies)
      .filter((name) => name.startsWith('@maplebridge/'))
      .map((name) => [name, manifestAt(import.meta.resolve(`${name}/package.json`)).version]),
  )

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

const piecesIn = async (file: string): Promise<AsyncIterable<Uint8Array> | undefined> => {
  const opened = await open(file).catch(() => undefined)
  return opened?.createReadStream({ highWaterMark: 1 << 20 })
}

const anywhereIn: Outside['anywhereIn'] = async (file) => {
  const opened = await open(file).catch(() => undefined)
  if (opened === undefined) return undefined
  const { size } = await opened.stat()
  await opened.close()
  return { byteLength: size, slice: (start: number, end = size) => partOf(file, { start, end }) }
}

/** Opened for each part, since nobody says which is the last. */
const partOf = async (
  file: string,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<ArrayBuffer> => {
  const opened = await open(file)
  try {
    const bytes = new Uint8Array(end - start)
    await opened.read(bytes, 0, bytes.length, start)
    return bytes.buffer
  } finally {
    await opened.close()
  }
}
