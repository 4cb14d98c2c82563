/**
 * A kind of document that mediation leaves behind, with what it has to state. It says what a form must hold and never
 * holds it: nothing here takes a name or an identity number.
 */
import { EvidenceType } from '@maplebridge/accountability/schema'
import { CitationId, Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/**
 * A document by its code: whether a file needs it always or only where it comes up, what it has to state, the clauses,
 * and how far they can be relied on (H read in full, M seen in public, L from memory).
 */
export const DocumentKind = Schema.Struct({
  code: Code,
  label: Label,
  need: Schema.Literals(['always', 'where-it-applies']),
  /** The steps that bring it about; absent when none of the steps of a case does. */
  comesWith: Schema.optionalKey(Schema.NonEmptyArray(EvidenceType)),
  /** Only a settlement of this form brings it about. */
  form: Schema.optionalKey(Schema.Literals(['written', 'oral'])),
  requiredFields: Schema.NonEmptyArray(Schema.Struct({ code: Code, label: Label })),
  note: Schema.optionalKey(Label),
  cites: Schema.NonEmptyArray(CitationId),
  confidence: Schema.Literals(['H', 'M', 'L']),
}).annotate({ identifier: 'DocumentKind', description: 'A kind of document and what it has to state.' })

/** A document by its code, and what it has to state. */
export type DocumentKind = typeof DocumentKind.Type
