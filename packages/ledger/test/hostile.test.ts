/**
 * An export that somebody bent: what each way of bending it is answered with, word for word, and that no way passes.
 */
import { describe, expect, it } from 'vitest'
import {
  type Checkpoint,
  checkpointOver,
  digest,
  type ExportedLine,
  type LedgerEntry,
  sealed,
  verifyExport,
} from '../src/index.ts'
import { by, happened, on, opening } from './lines.ts'

const first = '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11'
const second = '6b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11'
const steps = [
  [first, opening],
  [first, happened({ type: 'registered', on })],
  [second, opening],
  [first, happened({ type: 'accepted', on })],
  [second, happened({ type: 'registered', on })],
  [first, happened({ type: 'closed', on })],
] as const

/** Two cases whose lines were written in turn, with the numbers 1 to 6. */
const written: ExportedLine[] = []
for (const [at, [id, content]] of steps.entries()) {
  const after = written.findLast(({ entry }) => entry.case === id)?.entry
  const line = { case: id, at: `2026-05-08T02:00:0${at}.000Z`, by, content }
  written.push({ seq: at + 1, entry: sealed(line, { after }) })
}
const at = '2026-05-08T03:00:00.000Z'
const covered = (lines: readonly ExportedLine[]) => lines.map(({ seq, entry }) => ({ ...entry, seq }))
const early = checkpointOver(covered(written.slice(0, 4)), { upto: 4, at })
const late = checkpointOver(covered(written.slice(4)), { upto: 6, at, after: early })
const checkpoints: readonly Checkpoint[] = [early, late]

const changed = (seq: number, change: (entry: LedgerEntry) => LedgerEntry): readonly ExportedLine[] =>
  written.map((line) => (line.seq === seq ? { seq, entry: change(line.entry) } : line))
const backdated = ({ content, ...entry }: LedgerEntry): LedgerEntry => ({
  ...entry,
  content:
    content.type === 'happened' ? { ...content, event: { type: 'closed', on: '2026-04-01' } } : content,
})
const resealed = ({ hash: _, ...entry }: LedgerEntry): LedgerEntry => ({ ...entry, hash: digest(entry) })
const swapped = written.map(({ seq, entry }) => ({ seq: seq === 2 ? 4 : seq === 4 ? 2 : seq, entry }))

/** The whole first case written anew after its second line, as one could who owns the database. */
const rewritten = (): readonly ExportedLine[] => {
  const bent: ExportedLine[] = []
  for (const { seq, entry } of written) {
    const {
      hash: _,
      previous: __,
      version: ___,
      ...open
    } = seq === 2 ? { ...entry, at: `${on}T02:00:01.500Z` } : entry
    const after = bent.findLast((line) => line.entry.case === entry.case)?.entry
    bent.push({ seq, entry: sealed(open, { after }) })
  }
  return bent
}

/** The export with the value at a path of one of its lines taken away, or another in its place. */
const bentAt = (
  path: readonly string[],
  { in: index, isDropped }: { readonly in: number; readonly isDropped: boolean },
): readonly ExportedLine[] => {
  const lines = structuredClone(written)
  const key = path.at(-1) ?? ''
  const holder = path
    .slice(0, -1)
    // proof: every path was read from a line of these
    .reduce((inner, step) => inner[step] as Record<string, unknown>, lines[index] as Record<string, unknown>)
  const value = holder[key]
  if (isDropped) delete holder[key]
  else holder[key] = typeof value === 'number' ? value + 10 : `${String(value)}x`
  return lines
}

const one = `case ${first}`
const einer = `案件 ${first}`
const cases: readonly (readonly [
  string,
  readonly ExportedLine[],
  { readonly checkpoints?: readonly Checkpoint[] },
  readonly string[],
  readonly string[],
])[] = [
  ['nothing', written, { checkpoints }, [], []],
  ['the order of the file only', written.toReversed(), { checkpoints }, [], []],
  [
    'a word that was edited',
    changed(6, backdated),
    {},
    [`${one}, line 4: does not have the hash it carries: it was changed`],
    [`${einer} 第 4 条：内容与其哈希值不符，已被改动`],
  ],
  [
    'a word that was edited, with a hash made anew',
    changed(4, (entry) => resealed({ ...entry, by: { ...by, account: 'somebody-else' } })),
    {},
    [`${one}, line 4: points at another line than the one before it: one was added or left out`],
    [`${einer} 第 4 条：所指的上一条不是前面的一条，中间有增删`],
  ],
  [
    'a hash that was forged',
    changed(2, (entry) => ({ ...entry, hash: `sha256:${'f'.repeat(64)}` })),
    {},
    [
      `${one}, line 2: does not have the hash it carries: it was changed`,
      `${one}, line 3: points at another line than the one before it: one was added or left out`,
    ],
    [
      `${einer} 第 2 条：内容与其哈希值不符，已被改动`,
      `${einer} 第 3 条：所指的上一条不是前面的一条，中间有增删`,
    ],
  ],
  [
    'a line that was dropped',
    written.filter(({ seq }) => seq !== 2),
    {},
    [
      `${one}, line 3: is out of sequence: a line is missing or doubled`,
      `${one}, line 3: points at another line than the one before it: one was added or left out`,
    ],
    [
      `${einer} 第 3 条：序号不连续，有缺漏或重复`,
      `${einer} 第 3 条：所指的上一条不是前面的一条，中间有增删`,
    ],
  ],
  [
    'a line that was doubled',
    [...written, ...written.slice(1, 2)],
    {},
    [
      'line number 2: stands more than once',
      `${one}, line 2: is out of sequence: a line is missing or doubled`,
      `${one}, line 2: points at another line than the one before it: one was added or left out`,
    ],
    [
      '第 2 号：出现不止一次',
      `${einer} 第 2 条：序号不连续，有缺漏或重复`,
      `${einer} 第 2 条：所指的上一条不是前面的一条，中间有增删`,
    ],
  ],
  [
    'two lines that were swapped',
    swapped,
    {},
    [
      `${one}, line 3: is out of sequence: a line is missing or doubled`,
      `${one}, line 3: points at another line than the one before it: one was added or left out`,
      `${one}, line 2: is out of sequence: a line is missing or doubled`,
      `${one}, line 2: points at another line than the one before it: one was added or left out`,
      `${one}, line 2: is earlier than the line before it`,
      `${one}, line 4: is out of sequence: a line is missing or doubled`,
      `${one}, line 4: points at another line than the one before it: one was added or left out`,
    ],
    [
      `${einer} 第 3 条：序号不连续，有缺漏或重复`,
      `${einer} 第 3 条：所指的上一条不是前面的一条，中间有增删`,
      `${einer} 第 2 条：序号不连续，有缺漏或重复`,
      `${einer} 第 2 条：所指的上一条不是前面的一条，中间有增删`,
      `${einer} 第 2 条：早于上一条的时间`,
      `${einer} 第 4 条：序号不连续，有缺漏或重复`,
      `${einer} 第 4 条：所指的上一条不是前面的一条，中间有增删`,
    ],
  ],
  [
    'a tail that was cut off',
    written.slice(0, 5),
    { checkpoints },
    [
      'lines 5 to 6: the checkpoint covers 2 lines and 1 are here, the last of them number 5: a line or a whole case was removed',
    ],
    ['第 5 至 6 号：检查点有 2 条，现有 1 条，最后一条为第 5 号；有条目或整个案件被删除'],
  ],
  [
    'a whole case that is gone',
    written.filter(({ entry }) => entry.case === first),
    { checkpoints },
    [
      'lines 1 to 4: the checkpoint covers 4 lines and 3 are here, the last of them number 4: a line or a whole case was removed',
      'lines 5 to 6: the checkpoint covers 2 lines and 1 are here, the last of them number 6: a line or a whole case was removed',
    ],
    [
      '第 1 至 4 号：检查点有 4 条，现有 3 条，最后一条为第 4 号；有条目或整个案件被删除',
      '第 5 至 6 号：检查点有 2 条，现有 1 条，最后一条为第 6 号；有条目或整个案件被删除',
    ],
  ],
  [
    'the last line, with a hash made anew',
    changed(6, (entry) => resealed(backdated(entry))),
    { checkpoints },
    ['lines 5 to 6: differ from the checkpoint: a line was changed or moved'],
    ['第 5 至 6 号：与检查点不符；有条目被改动或调换'],
  ],
  [
    'a case whose whole chain was written anew',
    rewritten(),
    { checkpoints },
    [
      'lines 1 to 4: differ from the checkpoint: a line was changed or moved',
      'lines 5 to 6: differ from the checkpoint: a line was changed or moved',
    ],
    ['第 1 至 4 号：与检查点不符；有条目被改动或调换', '第 5 至 6 号：与检查点不符；有条目被改动或调换'],
  ],
  [
    'a checkpoint that was left out',
    written,
    { checkpoints: [late] },
    ['lines 5 to 6: the checkpoint does not follow the one before it: one was added or left out'],
    ['第 5 至 6 号：检查点不接上一检查点，中间有增删'],
  ],
]

describe('of an export is found', () => {
  it.each(cases)('%s', (_, lines, given, en, zh) => {
    const { faults } = verifyExport(lines, given)
    expect(faults.map(({ message }) => message.en)).toEqual(en)
    expect(faults.map(({ message }) => message.zh)).toEqual(zh)
  })

  it('any value at any place that is not what it was', () => {
    const paths = (value: unknown, before: readonly string[] = []): readonly (readonly string[])[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => paths(inner, [...before, key]))
        : [before]
    const places = written.flatMap((line, index) => paths(line).map((path) => ({ index, path })))
    expect(places.length).toBeGreaterThan(70)
    const unseen = places.flatMap(({ index, path }) =>
      [true, false].flatMap((isDropped) =>
        verifyExport(bentAt(path, { in: index, isDropped }), { checkpoints }).faults.length > 0
          ? []
          : [`${index} ${path.join('.')}`],
      ),
    )
    expect(unseen).toEqual([])
  })

  it('nothing where a line stands after the last checkpoint, and says how many those are', () => {
    const { faults, uncovered } = verifyExport(written.slice(0, 5), { checkpoints: [early] })
    expect([faults, uncovered]).toEqual([[], 1])
  })
})
