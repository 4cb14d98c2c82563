/**
 * The page as `vite build` makes it, once for all tests of a run, in a folder of its own, so that no test looks at a page
 * built earlier.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the page. */
    readonly builtPage: string
  }
}

/** Builds the page, and answers how to take it away. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-page-'))
  const root = join(import.meta.dirname, '..')
  await build({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'page'),
    logLevel: 'silent',
    build: { outDir: folder },
  })
  project.provide('builtPage', folder)
  return () => rm(folder, { recursive: true })
}
