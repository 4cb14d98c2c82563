/**
 * Makes and checks checkpoints.
 */
import type { Label } from '@maplebridge/rules'
import type { Checkpoint, CheckpointFault } from './Checkpoint.ts'
import { digest } from './chain.ts'
import type { LedgerEntry } from './LedgerEntry.ts'

/** A line as a checkpoint covers it: by its number, and by its hash, which covers all that it says. */
export type CoveredLine = Pick<LedgerEntry, 'case' | 'version' | 'hash'> & { readonly seq: number }

/**
 * The checkpoint over lines in the order of their numbers, up to a number; it follows the one before.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { checkpointOver } from '@maplebridge/ledger'
 *
 * const line = { seq: 4, case: '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11', version: 1, hash: `sha256:${'0'.repeat(64)}` }
 * const first = checkpointOver([line], { upto: 5, at: '2026-05-08T01:00:00.000Z' })
 * assert.deepEqual([first.from, first.upto, first.lines], [1, 5, 1])
 * assert.equal(checkpointOver([], { upto: 9, at: first.at, after: first }).from, 6)
 * ```
 */
export const checkpointOver = (
  lines: readonly CoveredLine[],
  {
    upto,
    at,
    after,
  }: { readonly upto: number; readonly at: string; readonly after?: Checkpoint | undefined },
): Checkpoint => {
  const said = {
    from: (after?.upto ?? 0) + 1,
    upto,
    lines: lines.length,
    at,
    ...(after !== undefined && { previous: after.hash }),
  }
  return { ...said, hash: hashOf(said, lines) }
}

/**
 * What does not fit in a checkpoint, given the one before and the lines that now have its numbers.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { checkpointFaults, checkpointOver } from '@maplebridge/ledger'
 *
 * const line = { seq: 1, case: '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11', version: 1, hash: `sha256:${'0'.repeat(64)}` }
 * const checkpoint = checkpointOver([line], { upto: 1, at: '2026-05-08T01:00:00.000Z' })
 * assert.deepEqual(checkpointFaults(checkpoint, { lines: [line] }), [])
 * assert.equal(checkpointFaults(checkpoint, { lines: [] })[0]?.fault, 'checkpoint-lines')
 * ```
 */
export const checkpointFaults = (
  { hash, ...said }: Checkpoint,
  { after, lines }: { readonly after?: Checkpoint | undefined; readonly lines: readonly CoveredLine[] },
): readonly CheckpointFault[] => {
  const follows = said.previous === after?.hash && said.from === (after?.upto ?? 0) + 1
  return [
    ...(follows ? [] : [faulty(said, 'checkpoint-previous', words.previous)]),
    ...(hashOf(said, lines) === hash ? [] : [faulty(said, 'checkpoint-lines', whatDiffers(said, lines))]),
  ]
}

const hashOf = (said: Omit<Checkpoint, 'hash'>, lines: readonly CoveredLine[]): string =>
  digest([said, lines.map(({ seq, case: id, version, hash }) => [seq, id, version, hash])])

const faulty = (
  { from, upto }: Omit<Checkpoint, 'hash'>,
  fault: CheckpointFault['fault'],
  { zh, en }: Label,
): CheckpointFault => ({
  from,
  upto,
  fault,
  message: { zh: `第 ${from} 至 ${upto} 号：${zh}`, en: `lines ${from} to ${upto}: ${en}` },
})

/** As far as it can be told: how many are gone or came in, and which is the last that is here. */
const whatDiffers = ({ lines: had }: Omit<Checkpoint, 'hash'>, lines: readonly CoveredLine[]): Label => {
  const { length: are } = lines
  if (are === had) return words.changed
  const last = lines.at(-1)?.seq
  const ends = {
    zh: last === undefined ? '' : `，最后一条为第 ${last} 号`,
    en: last === undefined ? '' : `, the last of them number ${last}`,
  }
  return are < had
    ? {
        zh: `检查点有 ${had} 条，现有 ${are} 条${ends.zh}；有条目或整个案件被删除`,
        en: `the checkpoint covers ${had} lines and ${are} are here${ends.en}: a line or a whole case was removed`,
      }
    : {
        zh: `检查点有 ${had} 条，现有 ${are} 条${ends.zh}；有条目被增加`,
        en: `the checkpoint covers ${had} lines and ${are} are here${ends.en}: a line was added`,
      }
}

const words = {
  previous: {
    zh: '检查点不接上一检查点，中间有增删',
    en: 'the checkpoint does not follow the one before it: one was added or left out',
  },
  changed: {
    zh: '与检查点不符；有条目被改动或调换',
    en: 'differ from the checkpoint: a line was changed or moved',
  },
} as const satisfies Readonly<Record<string, Label>>
