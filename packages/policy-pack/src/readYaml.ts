/**
 * The one place that knows the YAML reader: a text as a value, with the line in which each part of it stands.
 */
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Issue } from './Issue.ts'

/** A YAML text as a value, what the reader refused, and the line of a path, counted from 1. */
export type YamlRead = {
  readonly value: unknown
  readonly issues: readonly Issue[]
  readonly lineOf: (path: Issue['path']) => number | undefined
}

/**
 * Reads a text of YAML, or of JSON, which is YAML too.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { readYaml } from '@maplebridge/policy-pack/load'
 *
 * const { value, lineOf } = readYaml('- id: total\n  parts: [B2, B3]\n')
 * assert.deepEqual(value, [{ id: 'total', parts: ['B2', 'B3'] }])
 * assert.equal(lineOf([0, 'parts']), 2)
 * ```
 */
export const readYaml = (text: string): YamlRead => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  return {
    value: document.errors.length > 0 ? undefined : document.toJS(),
    issues: document.errors.map(({ message, pos: [at] }): Issue => {
      const first = (message.split('\n')[0] ?? message).replace(/:$/u, '')
      const { line, col } = lines.linePos(at)
      return {
        code: 'unreadable',
        path: [],
        message: {
          zh: `YAML 无法读取，第 ${line} 行第 ${col} 列附近格式有误；请检查括号、引号和缩进`,
          en: `the YAML cannot be read: ${first}; check brackets, quotes and indentation there`,
        },
      }
    }),
    lineOf: (path) => {
      const offset = offsetOf(document.contents, path)
      return offset === undefined ? undefined : lines.linePos(offset).line
    },
  }
}

/**
 * A text of YAML with values put in at some paths; comments and everything else stay.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { revisedYaml } from '@maplebridge/policy-pack/load'
 *
 * const text = '# what for\n- id: one # first\n  expect: { level: blue }\n'
 * assert.equal(
 *   revisedYaml(text, [{ path: [0, 'expect', 'level'], value: 'red' }]),
 *   '# what for\n- id: one # first\n  expect: { level: red }\n',
 * )
 * ```
 */
export const revisedYaml = (
  text: string,
  edits: readonly { readonly path: Issue['path']; readonly value: unknown }[],
): string => {
  const document = parseDocument(text)
  for (const { path, value } of edits) document.setIn(path, document.createNode(value))
  return document.toString({ lineWidth: 0 })
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
