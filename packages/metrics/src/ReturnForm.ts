/**
 * A return as a plan asks for it: which duty it discharges, and what stands in its cells. Where a source names a return
 * and not what is in it, the form has no cells and says so.
 */
import { CitationId, Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Identity } from './Reconciliation.ts'

/** A cell: a part or the value of a metric, or a figure from elsewhere. */
export const ReturnCell = Schema.Union([
  Schema.Struct({
    cell: Code,
    label: Label,
    metric: Code,
    part: Schema.Literals(['numerator', 'denominator', 'value']),
  }),
  Schema.Struct({ cell: Code, label: Label, figure: Code }),
]).annotate({ identifier: 'ReturnCell', description: 'A cell of a return.' })

/** A cell of a return. */
export type ReturnCell = typeof ReturnCell.Type

/** A return as a plan asks for it; `discharges` names the standing duties, which say who owes it to whom and when. */
export const ReturnForm = Schema.Struct({
  id: Code,
  label: Label,
  discharges: Schema.Array(Code),
  cells: Schema.Array(ReturnCell),
  identities: Schema.optionalKey(Schema.NonEmptyArray(Identity)),
  cites: Schema.NonEmptyArray(CitationId),
  unresolved: Schema.optionalKey(Schema.NonEmptyArray(CitationId)),
})
  .check(
    Schema.makeFilter(({ cells, unresolved }) =>
      cells.length > 0 || unresolved !== undefined
        ? undefined
        : {
            path: ['unresolved'],
            issue: 'a form without cells names the point under which its source leaves them open',
          },
    ),
  )
  .annotate({ identifier: 'ReturnForm', description: 'A return as a plan asks for it.' })

/** A return as a plan asks for it. */
export type ReturnForm = typeof ReturnForm.Type
