/**
 * A word of a pack by its code: what answers print for a code, and the terms of the field that a plan uses.
 */
import { CitationId, Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** A word of a pack by its code. */
export const Term = Schema.Struct({
  code: Code,
  label: Label,
  /** Other Chinese names for the same, as printed. */
  also: Schema.optionalKey(Schema.NonEmptyArray(Schema.String)),
  /** Where the plan uses it. */
  cites: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
  unresolved: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
}).annotate({ identifier: 'Term', description: 'A word of a pack by its code.' })

/** A word of a pack by its code. */
export type Term = typeof Term.Type
