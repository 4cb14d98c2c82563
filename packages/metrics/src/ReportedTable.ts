/**
 * A table as a report prints it: headings, and rows of texts. Its cells have the names that a spreadsheet gives them.
 */
import * as Schema from 'effect/Schema'

/**
 * Headings and rows of printed texts; the first text of a row is its heading. `headingsAt` is the row of the file in
 * which the headings stand, counted from 1, so that `B7` is the cell that the file shows as `B7`.
 */
export const ReportedTable = Schema.Struct({
  headings: Schema.NonEmptyArray(Schema.String),
  rows: Schema.Array(Schema.Array(Schema.String)),
  headingsAt: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
}).annotate({ identifier: 'ReportedTable', description: 'Headings and rows of texts as printed.' })

/** Headings and rows of printed texts. */
export type ReportedTable = typeof ReportedTable.Type
