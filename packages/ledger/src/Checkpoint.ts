/**
 * A checkpoint of a ledger: one hash over a span of lines of all its cases, chained to the checkpoint before. Chains of
 * cases show what was changed in a case; checkpoints show a case that is gone.
 */

import type { Label } from '@maplebridge/rules'
import * as Schema from 'effect/Schema'
import { Digest, LedgerEntry } from './LedgerEntry.ts'

/** Where a line stands among the lines of all cases: a number that only grows. */
export const LineNumber = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)).annotate({
  identifier: 'LineNumber',
  description: 'Where a line stands among those of all cases; numbers may be passed over.',
})

/** Where a line stands among the lines of all cases. */
export type LineNumber = typeof LineNumber.Type

/** One hash over the lines from one number to another. */
export const Checkpoint = Schema.Struct({
  from: LineNumber,
  upto: LineNumber,
  /** How many lines there were. */
  lines: Schema.Int,
  /** When it was made, as an instant in UTC. */
  at: Schema.String,
  /** The hash of the checkpoint before; absent for the first. */
  previous: Schema.optionalKey(Digest),
  hash: Digest,
}).annotate({ identifier: 'Checkpoint', description: 'One hash over a span of lines of all cases.' })

/** One hash over a span of lines of all cases. */
export type Checkpoint = typeof Checkpoint.Type

/** A line as it is exported: with where it stands among the lines of all cases. */
export const ExportedLine = Schema.Struct({ seq: LineNumber, entry: LedgerEntry }).annotate({
  identifier: 'ExportedLine',
  description: 'A line of the ledger as it is exported.',
})

/** A line as it is exported. */
export type ExportedLine = typeof ExportedLine.Type

/** What does not fit in a row of checkpoints. */
export type CheckpointFault = {
  readonly from: LineNumber
  readonly upto: LineNumber
  readonly fault: 'checkpoint-previous' | 'checkpoint-lines'
  readonly message: Label
}
