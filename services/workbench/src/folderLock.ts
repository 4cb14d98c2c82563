/**
 * Keeps two processes out of one folder. The database in a folder is of one process at a time; a second one would
 * spoil it. The lock holds the number of the process, so that the lock of one that was killed does not last.
 */
import { open, readFile, rm } from 'node:fs/promises'

/** Gives the folder back. */
export type FolderLock = () => Promise<void>

/** Takes a folder; nothing when a living process has it. Fails when nothing can be written beside it. */
export const lockFolder = async (folder: string): Promise<FolderLock | undefined> => {
  const file = `${folder}.lock`
  for (const last of [false, true]) {
    try {
      const handle = await open(file, 'wx', 0o600)
      await handle.writeFile(String(process.pid))
      await handle.close()
      return () => rm(file, { force: true })
    } catch (error) {
      if (!isTaken(error)) throw error
      if (last || (await isHeld(file))) return undefined
      await rm(file, { force: true })
    }
  }
  return undefined
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** Whether the process that wrote the lock still lives. In a container each has the same number: its own is none. */
const isHeld = async (file: string): Promise<boolean> => {
  const holder = Number(await readFile(file, 'utf8').catch(() => ''))
  if (!Number.isInteger(holder) || holder <= 0 || holder === process.pid) return false
  try {
    process.kill(holder, 0)
    return true
  } catch (error) {
    // It lives, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
