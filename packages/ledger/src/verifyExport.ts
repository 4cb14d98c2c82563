/**
 * Checks an export of a ledger without the ledger: chains of cases, and checkpoints where they come with it.
 */
import type { Label } from '@maplebridge/rules'
import type { Checkpoint, CheckpointFault, ExportedLine } from './Checkpoint.ts'
import { type ChainFault, chainFaults } from './chain.ts'
import { checkpointFaults } from './checkpoints.ts'
import type { CaseId, LedgerEntry } from './LedgerEntry.ts'

/** Two lines of an export have the same number. */
export type NumberFault = {
  readonly seq: number
  readonly fault: 'number'
  readonly message: Label
}

/** What was checked, and what does not fit. */
export type ExportVerified = {
  readonly cases: number
  readonly lines: number
  readonly checkpoints: number
  /** Lines that no checkpoint covers: those at the end could be gone without a trace. */
  readonly uncovered: number
  readonly faults: readonly (ChainFault | CheckpointFault | NumberFault)[]
}

/**
 * Checks the lines of an export. Checkpoints cover the lines of all cases, so they fit only an export of the whole ledger.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { sealed, verifyExport } from '@maplebridge/ledger'
 *
 * const by = { account: 'centre-1', role: 'dispatcher', area: '630103' } as const
 * const content = { type: 'happened', event: { type: 'registered', on: '2026-05-08' } } as const
 * const entry = sealed({ case: '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11', at: '2026-05-08T01:00:00.000Z', by, content }, {})
 * assert.deepEqual(verifyExport([{ seq: 1, entry }], {}), { cases: 1, lines: 1, checkpoints: 0, uncovered: 1, faults: [] })
 * ```
 */
export const verifyExport = (
  exported: readonly ExportedLine[],
  { checkpoints = [] }: { readonly checkpoints?: readonly Checkpoint[] },
): ExportVerified => {
  const lines = inOrder(exported)
  const cases = byCase(lines)
  const covered = lines.map(({ seq, entry }) => ({ ...entry, seq }))
  const upto = checkpoints.at(-1)?.upto ?? 0
  return {
    cases: cases.size,
    lines: lines.length,
    checkpoints: checkpoints.length,
    uncovered: lines.filter(({ seq }) => seq > upto).length,
    faults: [
      ...twice(lines),
      ...[...cases.values()].flatMap(chainFaults),
      ...checkpoints.flatMap((checkpoint, at) =>
        checkpointFaults(checkpoint, {
          after: checkpoints[at - 1],
          lines: covered.slice(firstFrom(covered, checkpoint.from), firstFrom(covered, checkpoint.upto + 1)),
        }),
      ),
    ],
  }
}

/**
 * The lines of an export by case, each in the order in which they were written.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { linesByCase } from '@maplebridge/ledger'
 *
 * assert.equal(linesByCase([]).size, 0)
 * ```
 */
export const linesByCase = (exported: readonly ExportedLine[]): ReadonlyMap<CaseId, readonly LedgerEntry[]> =>
  byCase(inOrder(exported))

const byCase = (lines: readonly ExportedLine[]): ReadonlyMap<CaseId, readonly LedgerEntry[]> => {
  const cases = new Map<CaseId, LedgerEntry[]>()
  for (const { entry } of lines) {
    const group = cases.get(entry.case)
    if (group === undefined) cases.set(entry.case, [entry])
    else group.push(entry)
  }
  return cases
}

const inOrder = (exported: readonly ExportedLine[]): readonly ExportedLine[] =>
  exported.toSorted((a, b) => a.seq - b.seq)

/** Where the first line stands whose number is not below one; the lines are in the order of their numbers. */
const firstFrom = (lines: readonly { readonly seq: number }[], number: number): number => {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.seq ?? number) < number) low = middle + 1
    else high = middle
  }
  return low
}

/** Numbers that more than one line has; the lines are in the order of their numbers. */
const twice = (lines: readonly ExportedLine[]): readonly NumberFault[] =>
  lines.flatMap(({ seq }, at) =>
    lines[at - 1]?.seq === seq
      ? [
          {
            seq,
            fault: 'number',
            message: { zh: `第 ${seq} 号：出现不止一次`, en: `line number ${seq}: stands more than once` },
          },
        ]
      : [],
  )
