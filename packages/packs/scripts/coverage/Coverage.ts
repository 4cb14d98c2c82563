/**
 * What the folder `coverage` holds: the inventory of everything the source plans say, and for each of its items what
 * carries it, or why nothing does.
 */
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** One item of the inventory: a rule, list, figure or role of a source, or an entry of the inventory's own. */
export const InventoryItem = Schema.Struct({
  id: Schema.NonEmptyString,
  source: Schema.NonEmptyString,
  section: Schema.NonEmptyString,
  /** Where the source has it; absent for entries of the inventory's own. */
  clause: Schema.optionalKey(Schema.NonEmptyString),
  /** The machine forms that it calls for, such as `DR` for a decision rule; `FORM-DR` explains each. */
  forms: Schema.Array(Schema.String),
})

/** One item of the inventory. */
export type InventoryItem = typeof InventoryItem.Type

/**
 * What became of an item. `by` are places as `section/id` in the pack of the source, or `pack/section/id`; each of
 * its own pack cites the item, or the item that says the same, `as`. With `as` alone it is carried by all that carries
 * that one.
 * `out` is a reason from `reasons.yaml`; beside `by` it holds for the part that is left out.
 */
export const Carried = Schema.Struct({
  by: Schema.optionalKey(Schema.NonEmptyArray(Schema.NonEmptyString)),
  as: Schema.optionalKey(Schema.NonEmptyString),
  out: Schema.optionalKey(Code),
})

/** What became of an item. */
export type Carried = typeof Carried.Type

/** What became of the items of one source; `pack` is made of it, and absent for the inventory's own entries. */
export const SourceCoverage = Schema.Struct({
  source: Schema.NonEmptyString,
  pack: Schema.optionalKey(Code),
  items: Schema.Record(Schema.String, Carried),
})

/** What became of the items of one source. */
export type SourceCoverage = typeof SourceCoverage.Type

/** Why items are left out: a machine could not act on them, or they are none of this project's business. */
export const Reasons = Schema.Record(
  Code,
  Schema.Struct({ outcome: Schema.Literals(['not-executable', 'out-of-scope']), reason: Label }),
)

/** Why items are left out. */
export type Reasons = typeof Reasons.Type

/** The whole folder. */
export type Coverage = {
  readonly inventory: readonly InventoryItem[]
  readonly sources: readonly SourceCoverage[]
  readonly reasons: Reasons
}
