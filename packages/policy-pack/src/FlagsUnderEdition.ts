/**
 * Flags as an answer carries them: under which packs, by which field, how much of each register was read, and the
 * clauses behind them.
 */
import { Span } from '@maplebridge/calendar/schema'
import { Flags } from '@maplebridge/metrics/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { answerFields } from './answerFields.ts'
import { Citation, Unresolved } from './Pack.ts'
import { RegisterRead } from './RegisterRead.ts'

/** Flags raised and flags not judged, of bodies or areas, with what was read. */
export const FlagsUnderEdition = Schema.Struct({
  ...answerFields,
  during: Span,
  /** The period before, when one was given. */
  before: Schema.optionalKey(Span),
  by: Code,
  ...Flags.fields,
  /** What was read of each register; `lacking` are the fields that a flag looks at and no record has. */
  read: Schema.Array(RegisterRead),
  citations: Schema.Array(Citation),
  unresolved: Schema.Array(Unresolved),
}).annotate({
  identifier: 'FlagsUnderEdition',
  description:
    'Flags of bodies or areas: each a hint where to look, never a finding. 单位或者区域的数据真实性提示，只提示应核对之处，不是结论。',
})

/** Flags raised and flags not judged, of bodies or areas, with what was read. */
export type FlagsUnderEdition = typeof FlagsUnderEdition.Type
