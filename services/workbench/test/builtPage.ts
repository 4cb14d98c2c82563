/**
 * The page as `globalSetup.ts` built it for this run, in a folder of its own.
 */
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'

/** Copies the page and returns its folder. */
export const builtPage = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-page-'))
  await cp(inject('builtPage'), folder, { recursive: true })
  return folder
}
