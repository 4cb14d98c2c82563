/**
 * A row of a staffing table: a body, its kind, and what is known of it. It has no place for a person.
 */
import { BodyId } from '@maplebridge/dispute/schema'
import { Code, FactValues } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** A body with its counts and the facts that norms ask of it; what is absent is not known. */
export const StaffedBody = Schema.Struct({ id: BodyId, kind: Code, facts: FactValues }).annotate({
  identifier: 'StaffedBody',
  description: 'A body of a staffing table, with what is known of it.',
})

/** A body with its counts and the facts that norms ask of it. */
export type StaffedBody = typeof StaffedBody.Type

/** A staffing table: bodies in any order, at most 5,000. */
export const Staffing = Schema.Array(StaffedBody)
  .check(Schema.isMaxLength(5000, { message: 'expected at most 5000 bodies' }))
  .annotate({ identifier: 'Staffing', description: 'A staffing table: bodies with what is known of them.' })

/** A staffing table. */
export type Staffing = typeof Staffing.Type
