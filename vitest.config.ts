// One vitest project for each workspace project, and three for the code base
// itself: tidy (the rules of the house), scripts, and packaging.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const here = import.meta.dirname
const project = (name: string, root: string, include: string) => ({
  extends: true as const,
  test: { name, root: join(here, root), include: [include], globalSetup: setUpOf(root) },
})
/** What a project makes once for all its tests, and takes away after them. */
const setUpOf = (root: string): string[] =>
  [join(here, root, 'test/globalSetup.ts')].filter((file) => existsSync(file))
const workspace = ['packages', 'services'].flatMap((group) =>
  readdirSync(join(here, group))
    .filter((name) => existsSync(join(here, group, name, 'package.json')))
    .map((name) => project(name, `${group}/${name}`, 'test/**/*.test.ts')),
)

export default defineConfig({
  test: {
    projects: [
      ...workspace,
      project('examples', 'examples', 'test/**/*.test.ts'),
      project('bench', 'bench', 'test/**/*.test.ts'),
      project('tidy', 'scripts/tidy', '*.test.ts'),
      project('scripts', 'scripts/test', '*.test.ts'),
      project('packaging', 'scripts/packaging', '*.test.ts'),
    ],
    reporters: ['default', './scripts/closingLine.ts'],
    passWithNoTests: true,
    // Processes that tests start compile the sources once, not each anew.
    env: { NODE_COMPILE_CACHE: join(here, 'node_modules/.cache/compiled') },
    // Nothing of ours keeps state between two calls, so files may share a worker and what it has imported: most of a
    // short file's time would go into importing the packs anew.
    isolate: false,
    // One core would be left to whoever waits for the tests; browsers and databases keep a worker waiting often enough.
    maxWorkers: '100%',
    testTimeout: 20_000, // tests that start processes share the machine with each other
  },
})
