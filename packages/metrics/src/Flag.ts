/**
 * Flags as an answer carries them.
 */
import { CitationId, Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

const Numbers = Schema.Record(Schema.String, Schema.Finite)

/**
 * A flag that is raised: for which body or area, the numbers found, and those from which it is raised. `chance` among
 * them is how often honest data would look so, at most.
 */
export const Flag = Schema.Struct({
  flag: Code,
  label: Label,
  of: Schema.String,
  /** The metrics looked at; none when records were. */
  metrics: Schema.Array(Code),
  found: Numbers,
  threshold: Numbers,
  why: Label,
  innocent: Schema.NonEmptyArray(Label),
  lookAt: Schema.NonEmptyArray(Label),
  cites: Schema.NonEmptyArray(CitationId),
  unresolved: Schema.Array(CitationId),
}).annotate({ identifier: 'Flag', description: 'A sign that the figures of a body may have been bent.' })

/** A flag that is raised. */
export type Flag = typeof Flag.Type

/**
 * Why a flag was not judged: a threshold that no source names and nobody set; records, values or sub-periods that were
 * not given; a working calendar that does not cover the period.
 */
export const FlagNotJudged = Schema.Struct({
  flag: Code,
  label: Label,
  lacks: Schema.Union([
    Schema.TaggedStruct('Setting', { setting: Code }),
    Schema.TaggedStruct('Register', { register: Code }),
    Schema.TaggedStruct('Metric', { metric: Code }),
    Schema.TaggedStruct('SubPeriods', {}),
    Schema.TaggedStruct('PeriodBefore', {}),
    Schema.TaggedStruct('Calendar', {}),
    Schema.TaggedStruct('Others', {}),
  ]),
}).annotate({ identifier: 'FlagNotJudged', description: 'A flag that was not judged, and what it lacks.' })

/** Why a flag was not judged. */
export type FlagNotJudged = typeof FlagNotJudged.Type

/** What the flags of a plan say of some data: those raised, and those that could not be judged. */
export const Flags = Schema.Struct({
  raised: Schema.Array(Flag),
  notJudged: Schema.Array(FlagNotJudged),
}).annotate({ identifier: 'Flags', description: 'Flags raised, and flags not judged.' })

/** Flags raised, and flags not judged. */
export type Flags = typeof Flags.Type
