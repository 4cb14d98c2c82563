// Exports a small ledger, changes it as an example of docs/diagnostics says, and has
// it verified. It has two cases: lines 1, 2 and 4 are of the first, line 3 is of the
// second; one checkpoint covers lines 1 and 2, the next one lines 3 and 4.
import {
  type ChainFault,
  chainFaults,
  checkpointOver,
  digest,
  type ExportedLine,
  type ExportVerified,
  type LedgerEntry,
  sealed,
  verifyExport,
} from '../../packages/ledger/src/index.ts'
import { linesOf, type Saying } from './sayings.ts'

type ByNumber<Value> = Readonly<Record<string, Value>>

/** What was done to the export; lines are named by their numbers. */
type Trial = {
  /** What a line says instead; it keeps its hash. */
  readonly changed?: ByNumber<Partial<LedgerEntry>>
  /** The same, by somebody who hashes the line again. */
  readonly forged?: ByNumber<Partial<LedgerEntry>>
  readonly without?: readonly number[]
  readonly numbered?: ByNumber<number>
  readonly withoutCheckpoint?: number
  /** All lines are given as those of one case. */
  readonly asOneCase?: boolean
}

const by = { account: 'centre-1', role: 'dispatcher', area: '630103' } as const
const first = '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11'
const second = '7e0a4c52-1f3d-4b0e-8a67-2d9b6f0c3e22'

const line = (
  of: string,
  { on, type, after }: { on: string; type: 'registered' | 'notified' | 'fed-back'; after?: LedgerEntry },
): LedgerEntry =>
  sealed(
    { case: of, at: `${on}T01:00:00.000Z`, by, content: { type: 'happened', event: { type, on } } },
    { after },
  )

const registered = line(first, { on: '2026-05-06', type: 'registered' })
const notified = line(first, { on: '2026-05-07', type: 'notified', after: registered })
const other = line(second, { on: '2026-05-07', type: 'registered' })
const fedBack = line(first, { on: '2026-05-08', type: 'fed-back', after: notified })
const written = [registered, notified, other, fedBack].map((entry, at) => ({ seq: at + 1, entry }))

const covered = written.map(({ seq, entry }) => ({ ...entry, seq }))
const early = checkpointOver(covered.slice(0, 2), { upto: 2, at: '2026-05-07T02:00:00.000Z' })
const late = checkpointOver(covered.slice(2), { upto: 4, at: '2026-05-08T02:00:00.000Z', after: early })

/** What is said of the export after it was changed as a page says. */
export const ledgerVerified = (trial: Trial): readonly Saying[] => {
  const lines = written.flatMap((each) => changedBy(trial, each))
  const checkpoints = [early, late].filter((_, at) => at + 1 !== trial.withoutCheckpoint)
  const faults: readonly (ChainFault | ExportVerified['faults'][number])[] = trial.asOneCase
    ? chainFaults(lines.map(({ entry }) => entry))
    : verifyExport(lines, { checkpoints }).faults
  return faults.map(({ fault, message }) => ({ code: fault, lines: linesOf(message) }))
}

const changedBy = (
  { changed = {}, forged = {}, without = [], numbered = {} }: Trial,
  { seq, entry }: ExportedLine,
): readonly ExportedLine[] => {
  if (without.includes(seq)) return []
  const { hash, ...open } = { ...entry, ...changed[seq], ...forged[seq] }
  return [{ seq: numbered[seq] ?? seq, entry: { ...open, hash: seq in forged ? digest(open) : hash } }]
}
