/**
 * A return that was made: frozen with the day up to which its data were known, and never written over. Who finds a
 * mistake makes a correction, which names the return it corrects.
 */
import { PlainDate, Span } from '@maplebridge/calendar/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Tally } from './MetricTally.ts'
import { MetricValue } from './MetricValue.ts'
import { Reconciled } from './Reconciliation.ts'

/** What stands in a cell: a count, with what is open; a value; a figure; or nothing, because nobody gave it. */
export const CellContent = Schema.Union([
  Schema.TaggedStruct('Count', Tally.fields),
  Schema.TaggedStruct('Value', { value: MetricValue }),
  Schema.TaggedStruct('Figure', { figure: Schema.Finite }),
  Schema.TaggedStruct('Missing', {}),
]).annotate({ identifier: 'CellContent', description: 'What stands in a cell of a return.' })

/** What stands in a cell of a return. */
export type CellContent = typeof CellContent.Type

/** A cell with what stands in it. */
export const FilledCell = Schema.Struct({ cell: Code, holds: CellContent }).annotate({
  identifier: 'FilledCell',
  description: 'A cell with what stands in it.',
})

/** A cell with what stands in it. */
export type FilledCell = typeof FilledCell.Type

/** Why a return was corrected, from a closed list: free text could name a person. */
export const CorrectionReason = Schema.Literals([
  'late-records',
  'records-withdrawn',
  'miscounted',
  'definition-misread',
  'boundaries-changed',
]).annotate({ identifier: 'CorrectionReason', description: 'Why a return was corrected.' })

/** Why a return was corrected. */
export type CorrectionReason = typeof CorrectionReason.Type

const Hash = Schema.String.check(Schema.isPattern(/^sha256:[0-9a-f]{64}$/u))

/**
 * Which return is corrected, why, and each cell that changed, before and after; none in a form without cells, where only
 * that it is nil can change.
 */
export const Correction = Schema.Struct({
  of: Hash,
  reason: CorrectionReason,
  changed: Schema.Array(Schema.Struct({ cell: Code, before: CellContent, after: CellContent })),
}).annotate({ identifier: 'Correction', description: 'Which return is corrected, why, and what changed.' })

/** Which return is corrected, why, and what changed. */
export type Correction = typeof Correction.Type

/** The code of a body or an area; a name does not pass. */
const BodyOrArea = Schema.String.check(
  Schema.isPattern(/^[0-9A-Za-z][0-9A-Za-z-]*$/u, { message: 'expected the code of a body or an area' }),
)

/**
 * A return that was made, of one body or area about one period. `nil` says that there was nothing to report; a return
 * that was not made is not nil. Number 0 is the return, 1 its first correction. `hash` is over everything else.
 */
export const FrozenReturn = Schema.Struct({
  form: Code,
  pack: Schema.Struct({ id: Code, version: Schema.String, hash: Hash }),
  of: BodyOrArea,
  about: Span,
  knownOn: PlainDate,
  number: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)),
  corrects: Schema.optionalKey(Correction),
  cells: Schema.Array(FilledCell),
  checks: Schema.Array(Schema.Struct({ identity: Code, result: Reconciled })),
  nil: Schema.Boolean,
  hash: Hash,
}).annotate({ identifier: 'FrozenReturn', description: 'A return that was made.' })

/** A return that was made. */
export type FrozenReturn = typeof FrozenReturn.Type
