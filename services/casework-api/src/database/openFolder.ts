/**
 * Opens a database over a folder that no other process has open, and in which there is nothing but that database.
 */
import { mkdir, readdir } from 'node:fs/promises'
import * as Result from 'effect/Result'
import { heldFolder, type Release } from './heldFolder.ts'

/** Why a folder can not hold a database: a code, and what is wrong and what to do in a sentence. */
export type FolderRefused = {
  readonly why: 'not-writable' | 'in-use' | 'unusable'
  readonly message: string
}

/** Opens the database of a folder, or makes one where there is nothing; the folder is free again when it is closed. */
export const openFolder = async <Opened extends { close: () => Promise<void> }>(
  folder: string,
  { by: open }: { readonly by: (folder: string) => Promise<Opened> },
): Promise<Result.Result<Opened, FolderRefused>> => {
  const held = await hold(folder)
  if (Result.isFailure(held)) return Result.fail(held.failure)
  const release = held.success
  try {
    await refuseOthers(folder)
    const opened = await open(folder)
    const close = opened.close.bind(opened)
    opened.close = async () => {
      await close()
      await release()
    }
    return Result.succeed(opened)
  } catch (error) {
    await release()
    return Result.fail({ why: 'unusable', message: sentenceOf(error) })
  }
}

const hold = async (folder: string): Promise<Result.Result<Release, FolderRefused>> => {
  try {
    // PGlite lets everybody read and write its files, so nobody else gets into its folder.
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const release = await heldFolder(folder)
    return release === undefined ? Result.fail(inUse) : Result.succeed(release)
  } catch (error) {
    return Result.fail({ why: 'not-writable', message: sentenceOf(error) })
  }
}

const inUse: FolderRefused = {
  why: 'in-use',
  message: 'another process has this folder open, and two would destroy it; end that process first',
}

/** PGlite would set up a new database over files that it does not know. */
const refuseOthers = async (folder: string): Promise<void> => {
  const files = await readdir(folder)
  if (files.length > 0 && !files.includes('PG_VERSION'))
    throw new Error('this folder holds files and no database; name an empty one, or move what is in it away')
}

/** What went wrong, as it was said. */
export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
