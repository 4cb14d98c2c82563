/**
 * The page as `vite build` makes it, in a folder of its own, so that no test looks at a page built earlier.
 */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

/** Builds the page and returns its folder. */
export const builtPage = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-page-'))
  const root = join(import.meta.dirname, '..')
  await build({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'page'),
    logLevel: 'silent',
    build: { outDir: folder },
  })
  return folder
}
