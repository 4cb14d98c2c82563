/**
 * The kinds of bodies a plan names and the tier at which each stands. A kind and an area make a body: the
 * people's mediation committee of this village. Kinds without a tier are roles, such as "departments concerned".
 */
import { AreaCode, AreaTier } from '@maplebridge/area/schema'
import { CitationId, Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** A kind of body: its code, label and, when it has an area of its own, its tier. */
export const BodyKind = Schema.Struct({
  code: Code,
  label: Label,
  tier: Schema.optionalKey(AreaTier),
  /** Where the plan sets it up or says who it is. */
  cites: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
}).annotate({ identifier: 'BodyKind', description: 'A kind of body and the tier at which it stands.' })

/** A kind of body. */
export type BodyKind = typeof BodyKind.Type

/** Body kinds by code. */
export type BodyKinds = Readonly<Record<string, BodyKind>>

/** The id of a body in a directory of bodies: a text of 1 to 100 characters, such as `xn-chengzhong-jo-3`. */
export const BodyId = Schema.NonEmptyString.check(Schema.isMaxLength(100)).annotate({
  identifier: 'BodyId',
  description: 'The id of a body in a directory of bodies.',
})

/** The id of a body in a directory of bodies. */
export type BodyId = typeof BodyId.Type

/**
 * A body: its kind, label, and the area it stands for when its kind has a tier. `id` is there when a directory names
 * it, and the label is then its own.
 */
export const Body = Schema.Struct({
  id: Schema.optionalKey(BodyId),
  kind: Code,
  label: Label,
  area: Schema.optionalKey(AreaCode),
}).annotate({ identifier: 'Body', description: 'A body by kind and area.' })

/** A body by kind and area. */
export type Body = typeof Body.Type
