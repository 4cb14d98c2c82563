/**
 * Turns the section files of a folder into one document and remembers where each value stands, so that an issue can
 * name the file and the line.
 */
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Issue } from './Issue.ts'
import { readYaml } from './readYaml.ts'

/** The sections of a folder as one document, what the YAML reader refused, and where a path stands. */
export type Sections = {
  readonly document: Readonly<Record<string, unknown>>
  readonly issues: readonly Issue[]
  readonly locate: (path: Issue['path']) => string
}

/**
 * Reads every `*.yaml` file of a folder; the name of a file in camel case is the key of its section.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { mkdtemp, writeFile } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { readSections } from '@maplebridge/policy-pack/load'
 *
 * const folder = await mkdtemp(join(tmpdir(), 'pack-'))
 * await writeFile(join(folder, 'time-limits.yaml'), '- id: D-01\n  amount: 30\n')
 * const { document, locate } = await readSections(folder)
 * assert.deepEqual(document, { timeLimits: [{ id: 'D-01', amount: 30 }] })
 * assert.equal(locate(['timeLimits', 0, 'amount']), 'time-limits.yaml:2')
 * ```
 */
export const readSections = async (folder: string): Promise<Sections> => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const sections = await Promise.all(files.map((file) => readSection(folder, file)))
  return {
    document: Object.fromEntries(sections.map(({ key, value }) => [key, value])),
    issues: sections.flatMap(({ issues }) => issues),
    locate: ([key, ...path]) =>
      sections.find((section) => section.key === key)?.locate(path) ?? basename(folder),
  }
}

const readSection = async (folder: string, file: string) => {
  const key = file.replace(/\.yaml$/u, '').replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())
  const { value, issues, lineOf } = readYaml(await readFile(join(folder, file), 'utf8'))
  return {
    key,
    value,
    issues: issues.map((issue): Issue => ({ ...issue, path: [file] })),
    locate: (path: Issue['path']): string => {
      const line = lineOf(path)
      return line === undefined ? file : `${file}:${line}`
    },
  }
}
