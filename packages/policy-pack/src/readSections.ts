/**
 * The one place that knows the YAML reader: turns the section files of a folder into one document and remembers
 * where each value stands, so that an issue can name the file and the line.
 */
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Issue } from './Issue.ts'

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
  const lines = new LineCounter()
  const document = parseDocument(await readFile(join(folder, file), 'utf8'), { lineCounter: lines })
  return {
    key,
    value: document.errors.length > 0 ? undefined : document.toJS(),
    issues: document.errors.map(({ message }): Issue => {
      const [text = message] = message.split('\n')
      return {
        code: 'unreadable',
        path: [file],
        message: { zh: `YAML 无法读取：${text}`, en: `the YAML cannot be read: ${text}` },
      }
    }),
    locate: (path: Issue['path']): string => {
      const offset = offsetOf(document.contents, path)
      return offset === undefined ? file : `${file}:${lines.linePos(offset).line}`
    },
  }
}

/** Where the deepest known part of a path starts: the key itself where there is one. */
const offsetOf = (node: Node | null, [step, ...rest]: Issue['path']): number | undefined => {
  if (step === undefined) return node?.range?.[0]
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
    const key = isScalar(pair?.key) ? pair.key.range?.[0] : undefined
    const value = isNode(pair?.value) ? offsetOf(pair.value, rest) : undefined
    return rest.length === 0 ? (key ?? node.range?.[0]) : (value ?? key ?? node.range?.[0])
  }
  const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined
  return (isNode(item) ? offsetOf(item, rest) : undefined) ?? node?.range?.[0]
}
