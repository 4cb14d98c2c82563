/**
 * A text that is made once and kept in a folder that only its owner reads, such as a key for development.
 */
import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The text of a file; made and kept there when the file is not there yet. */
export const madeOnce = async (
  folder: string,
  { name, made }: { readonly name: string; readonly made: () => string | Promise<string> },
): Promise<string> => {
  const file = join(folder, name)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept !== undefined) return kept
  // Written whole beside its place and then linked to it: of several processes that start at once one wins, and none
  // reads half a text.
  const whole = join(folder, `${randomUUID()}.part`)
  await writeFile(whole, await made(), { flag: 'wx', mode: 0o600 })
  await link(whole, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await unlink(whole)
  return readFile(file, 'utf8')
}
