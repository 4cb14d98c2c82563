// How every project of this workspace becomes JavaScript. The entries are read
// from the project's own package.json, so a new subpath is written once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from 'tsup'

type Manifest = {
  readonly bin?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, string>>
}

const manifestOf = (directory: string): Manifest =>
  JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))

const preset = {
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  clean: true,
  dts: false,
  sourcemap: true,
  silent: true,
} satisfies Options

/** A published package: one file for each exported source; declarations come from `tsc -b`. */
export const library = (directory: string): Options => {
  const { bin = {}, exports = {} } = manifestOf(directory)
  const entry = [...Object.values(bin), ...Object.values(exports)].filter((path) => path.endsWith('.ts'))
  return { ...preset, entry }
}

/** A service: `src/main.ts` with the workspace packages inlined and everything else left outside. */
export const service = (_directory: string): Options => ({
  ...preset,
  platform: 'node',
  entry: ['src/main.ts'],
  noExternal: [/^@maplebridge\//],
  // What the workspace packages use is inlined with them, and some of it is CommonJS that asks for Node's modules.
  banner: {
    js: "import { createRequire as requireBeside } from 'node:module'\nconst require = requireBeside(import.meta.url)",
  },
})
