/**
 * A table of figures as somebody printed it, and what should hold between its cells.
 */
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Per, Rounding } from './Display.ts'

/** The name of a cell, such as `B7` or `2016-settled`. */
export const Cell = Schema.NonEmptyString

/**
 * What is to hold between cells: parts that add up to a total, a rate that follows from two counts, a change that
 * follows from a figure and the one before it, or shares that make up the whole.
 */
export const Identity = Schema.Union([
  Schema.Struct({ id: Code, label: Label, parts: Schema.NonEmptyArray(Cell), total: Cell }),
  Schema.Struct({ id: Code, label: Label, numerator: Cell, denominator: Cell, rate: Cell, per: Per }),
  Schema.Struct({ id: Code, label: Label, now: Cell, before: Cell, change: Cell, per: Per }),
  Schema.Struct({ id: Code, label: Label, shares: Schema.NonEmptyArray(Cell), per: Per }),
]).annotate({ identifier: 'Identity', description: 'What is to hold between cells of a report.' })

/** What is to hold between cells. */
export type Identity = typeof Identity.Type

/** Cells as printed, by name: `10,784`, `96.2%`, `96.2`. An empty cell is missing, not zero. */
export const ReportedCells = Schema.Record(Cell, Schema.String).annotate({
  identifier: 'ReportedCells',
  description: 'Cells as printed, by name.',
})

/** Cells as printed, by name. */
export type ReportedCells = typeof ReportedCells.Type

/**
 * `Holds`, for rates and shares under those ways of rounding that give what is printed, and for shares with what their
 * sum is off by when only the rounding of each explains it; `Fails`, with what would be right; `Open` when cells are
 * empty or are no numbers; `Undefined` for a rate over zero.
 */
export const Reconciled = Schema.Union([
  Schema.TaggedStruct('Holds', {
    roundings: Schema.optionalKey(Schema.Array(Rounding)),
    offBy: Schema.optionalKey(Schema.String),
  }),
  Schema.TaggedStruct('Fails', { printed: Schema.String, computed: Schema.String }),
  Schema.TaggedStruct('Open', {
    missing: Schema.Array(Cell),
    unread: Schema.Array(Schema.Struct({ cell: Cell, text: Schema.String })),
  }),
  Schema.TaggedStruct('Undefined', { printed: Schema.String }),
]).annotate({ identifier: 'Reconciled', description: 'Whether an identity holds in a report.' })

/** Whether an identity holds in a report. */
export type Reconciled = typeof Reconciled.Type
