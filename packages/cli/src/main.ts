#!/usr/bin/env node
/**
 * The `maplebridge` command. This file alone reads the environment, the arguments and files.
 */
import { readFileSync } from 'node:fs'
import { type FileHandle, open, readFile, stat } from 'node:fs/promises'
import { buffer, text } from 'node:stream/consumers'
import { packs } from '@maplebridge/packs'
import { loadPack, loadPacks } from '@maplebridge/policy-pack/load'
import { databases } from './databaseAccess.ts'
import { onDisk } from './folderAccess.ts'
import { run } from './program.ts'

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
  if (file === '-') return process.stdin
  const opened = await open(file).catch(() => undefined)
  return opened?.createReadStream({ highWaterMark: 1 << 20 })
}

const anywhereIn = async (file: string) => {
  const opened = await open(file).catch(() => undefined)
  if (opened === undefined) return undefined
  const { size } = await opened.stat()
  return { byteLength: size, slice: (start: number, end = size) => partOf(opened, { start, end }) }
}

const partOf = async (
  opened: FileHandle,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<ArrayBuffer> => {
  const bytes = new Uint8Array(end - start)
  await opened.read(bytes, 0, bytes.length, start)
  return bytes.buffer
}

const { code, out, err } = await run(process.argv.slice(2), {
  version: manifest.version,
  packages: versions,
  env: process.env,
  textOf: (file) => (file === '-' ? text(process.stdin) : readFile(file, 'utf8')).catch(() => undefined),
  bytesOf: (file) => (file === '-' ? buffer(process.stdin) : readFile(file)).catch(() => undefined),
  piecesOf: piecesIn,
  anywhereIn,
  isWatched: process.stderr.isTTY === true,
  tell: (progress) => process.stderr.write(progress),
  shipped: packs,
  packsIn: async (folder) => ((await isFolder(folder)) ? loadPacks(folder, { shipped: packs }) : undefined),
  packAt: async (folder) => ((await isFolder(folder)) ? loadPack(folder) : undefined),
  folders: onDisk,
  databases,
})
process.exitCode = code
// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', () => {})
process.stdout.write(out)
process.stderr.write(err)
