// The command line in this process: what `maplebridge` prints for files of a folder.
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packs } from '@maplebridge/packs'
import { databases } from '../../../packages/cli/src/databaseAccess.ts'
import { onDisk } from '../../../packages/cli/src/folderAccess.ts'
import { run } from '../../../packages/cli/src/program.ts'

/** Runs a command; the files that it names are those of the folder. */
export const commandLine = (args: readonly string[], { in: folder }: { readonly in: string }) =>
  run(args, {
    version: '0',
    packages: () => ({}),
    env: {},
    textOf: (file) => readFile(join(folder, file), 'utf8').catch(() => undefined),
    bytesOf: (file) => readFile(join(folder, file)).catch(() => undefined),
    piecesOf: async (file) => createReadStream(join(folder, file)),
    anywhereIn: async () => undefined,
    isWatched: false,
    tell: () => {},
    shipped: packs,
    packsIn: async () => undefined,
    folders: onDisk,
    databases,
  })
