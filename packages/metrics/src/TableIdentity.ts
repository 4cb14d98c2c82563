/**
 * What is to hold all over a table, said once by its headings: who wrote the report says it, or it is suggested from
 * the names and the figures. A suggestion is never taken for the author's word.
 */
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Per, Rounding } from './Display.ts'
import { Identity, Reconciled } from './Reconciliation.ts'

/** A heading as printed, without regard to spaces, width and case; `*` stands for any text. */
const Heading = Schema.NonEmptyString

const said = {
  id: Code,
  label: Label,
  /** `columns`: the headings are those of columns, and it is to hold in each row; `rows`: the other way round. */
  along: Schema.Literals(['columns', 'rows']),
  /** The lines in which it is to hold; all in which one of its cells is a number, if not said. */
  in: Schema.optionalKey(Schema.NonEmptyArray(Heading)),
}

/**
 * What is to hold along the columns or the rows of a table: parts that add up to a total; a rate that follows from two
 * counts; a change (同比, 环比) that follows from a figure and the one before it; or a share that follows from its part
 * and the whole, which stands in a line of its own.
 */
export const TableIdentity = Schema.Union([
  Schema.Struct({ ...said, parts: Schema.NonEmptyArray(Heading), total: Heading }),
  Schema.Struct({ ...said, numerator: Heading, denominator: Heading, rate: Heading, per: Per }),
  Schema.Struct({ ...said, now: Heading, before: Heading, change: Heading, per: Per }),
  Schema.Struct({ ...said, part: Heading, share: Heading, whole: Heading, per: Per }),
]).annotate({
  identifier: 'TableIdentity',
  description: 'What is to hold along the columns or rows of a table.',
})

/** What is to hold along the columns or rows of a table. */
export type TableIdentity = typeof TableIdentity.Type

/** What is declared of a table: by headings, or by the names of its cells. */
export const DeclaredIdentities = Schema.Array(Schema.Union([TableIdentity, Identity])).annotate({
  identifier: 'DeclaredIdentities',
  description: 'What is declared of a table, by headings or by the names of cells.',
})

/** What is declared of a table. */
export type DeclaredIdentities = typeof DeclaredIdentities.Type

/** A cell of a table with its text and the headings of its column and row. */
export const TableCell = Schema.Struct({
  cell: Schema.String,
  text: Schema.String,
  column: Schema.String,
  row: Schema.String,
}).annotate({ identifier: 'TableCell', description: 'A cell with its text and headings.' })

/** A cell of a table with its text and the headings of its column and row. */
export type TableCell = typeof TableCell.Type

/** One line checked: the identity between its cells, whether it was only suggested, and what came out. */
export const TableCheck = Schema.Struct({
  identity: Identity,
  suggested: Schema.Boolean,
  cells: Schema.Array(TableCell),
  result: Reconciled,
}).annotate({ identifier: 'TableCheck', description: 'One line of a table checked.' })

/** One line checked. */
export type TableCheck = typeof TableCheck.Type

/**
 * How the rates and shares that hold were rounded: `Uniform` under each of these ways; `Mixed` when every one holds by
 * itself and no single way explains all, with the rates that exclude each way; `Unrounded` without any rate.
 */
export const TableRounding = Schema.Union([
  Schema.TaggedStruct('Uniform', { roundings: Schema.Array(Rounding) }),
  Schema.TaggedStruct('Mixed', {
    excluded: Schema.Array(Schema.Struct({ rounding: Rounding, by: Schema.Array(TableCell) })),
  }),
  Schema.TaggedStruct('Unrounded', {}),
]).annotate({ identifier: 'TableRounding', description: 'Whether one way of rounding explains a table.' })

/** Whether one way of rounding explains a table. */
export type TableRounding = typeof TableRounding.Type

/** A table checked: every line, and whether one way of rounding explains it. */
export const TableReconciled = Schema.Struct({
  checks: Schema.Array(TableCheck),
  rounding: TableRounding,
}).annotate({ identifier: 'TableReconciled', description: 'A table checked.' })

/** A table checked. */
export type TableReconciled = typeof TableReconciled.Type
