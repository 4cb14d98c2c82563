/**
 * How the commands for authors read and write folders of packs. Nothing is ever written over without being asked to.
 */
import { existsSync } from 'node:fs'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Pack } from '@maplebridge/policy-pack'
import { type PackFolder, readArchive, readPackFolder } from '@maplebridge/policy-pack/load'

/** Reading and writing of folders of packs. */
export type FolderAccess = {
  /** The folder of one pack; `undefined` when there is no such folder with a manifest. */
  readonly read: (
    folder: string,
    options: { readonly among: readonly Pack[] },
  ) => Promise<PackFolder | undefined>
  /** The packs that a folder of packs keeps in `archive`. */
  readonly archived: (folder: string) => Promise<readonly Pack[]>
  /** Writes the files of a new folder; says `exists` and writes nothing where there is something already. */
  readonly create: (folder: string, files: Readonly<Record<string, string>>) => Promise<'written' | 'exists'>
  /** Writes a file of a folder over. */
  readonly revise: (folder: string, file: string, text: string) => Promise<void>
  /** The way from a folder to the JSON Schemas of pack files. */
  readonly schemasFrom: (folder: string) => string
}

/** Folders on the disk. */
export const onDisk: FolderAccess = {
  read: async (folder, options) => {
    const manifest = await stat(join(folder, 'manifest.yaml')).catch(() => undefined)
    return manifest?.isFile() ? readPackFolder(folder, options) : undefined
  },
  archived: readArchive,
  create: async (folder, files) => {
    if (existsSync(folder)) return 'exists'
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), text, { flag: 'wx' })
    }
    return 'written'
  },
  revise: (folder, file, text) => writeFile(join(folder, file), text),
  schemasFrom: (folder) => {
    const schema = import.meta.resolve('@maplebridge/policy-pack/schemas/manifest.schema.json')
    return relative(folder, dirname(fileURLToPath(schema))).replaceAll('\\', '/')
  },
}
