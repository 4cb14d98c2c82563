/**
 * A system, place or channel that a plan names: what else there is beside bodies, and what the text says it does. The
 * words stand in its citations. Nothing here calls it.
 */
import { CitationId, Code, Force, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** A system, place or channel that a plan names. */
export const NamedSystem = Schema.Struct({
  code: Code,
  kind: Schema.Literals(['platform', 'place', 'channel', 'mechanism']),
  label: Label,
  force: Force,
  cites: Schema.NonEmptyArray(CitationId),
  unresolved: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
}).annotate({ identifier: 'NamedSystem', description: 'A system, place or channel that a plan names.' })

/** A system, place or channel that a plan names. */
export type NamedSystem = typeof NamedSystem.Type
