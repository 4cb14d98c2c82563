/**
 * What definitions that claim one name can differ in.
 */
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** A part of a definition in which two of one name may differ. */
export const DefinitionPart = Schema.Literals([
  'kind',
  'register',
  'numerator',
  'denominator',
  'period',
  'unit',
  'rounding',
  'validity',
]).annotate({ identifier: 'DefinitionPart', description: 'A part in which two definitions may differ.' })

/** A part of a definition in which two of one name may differ. */
export type DefinitionPart = typeof DefinitionPart.Type

/** A definition by the pack that it stands in: two packs may use one id. */
export const DefinitionName = Schema.Struct({ pack: Code, metric: Code }).annotate({
  identifier: 'DefinitionName',
  description: 'A definition by the pack that it stands in.',
})

/** A definition by the pack that it stands in. */
export type DefinitionName = typeof DefinitionName.Type

/** A part in which definitions differ, with what each says in words, those together that say the same. */
export const DefinitionDifference = Schema.Struct({
  part: DefinitionPart,
  label: Label,
  said: Schema.Array(Schema.Struct({ words: Label, by: Schema.NonEmptyArray(DefinitionName) })),
}).annotate({ identifier: 'DefinitionDifference', description: 'A part in which definitions differ.' })

/** A part in which definitions differ, with what each says. */
export type DefinitionDifference = typeof DefinitionDifference.Type
