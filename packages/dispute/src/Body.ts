/**
 * The kinds of bodies a plan names and the tier at which each stands. A kind and an area make a body: the
 * people's mediation committee of this village. Kinds without a tier are roles, such as "departments concerned".
 */
import { AreaCode, AreaTier } from '@maplebridge/area/schema'
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** A kind of body: its code, label and, when it has an area of its own, its tier. */
export const BodyKind = Schema.Struct({
  code: Code,
  label: Label,
  tier: Schema.optionalKey(AreaTier),
}).annotate({ identifier: 'BodyKind', description: 'A kind of body and the tier at which it stands.' })

/** A kind of body. */
export type BodyKind = typeof BodyKind.Type

/** Body kinds by code. */
export type BodyKinds = Readonly<Record<string, BodyKind>>

/** A body: its kind, label, and the area it stands for when its kind has a tier. */
export const Body = Schema.Struct({
  kind: Code,
  label: Label,
  area: Schema.optionalKey(AreaCode),
}).annotate({ identifier: 'Body', description: 'A body by kind and area.' })

/** A body by kind and area. */
export type Body = typeof Body.Type
