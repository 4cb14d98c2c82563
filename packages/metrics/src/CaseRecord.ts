/**
 * One line of a register: facts about a case or a body by id, such as a row of a table or a line of NDJSON.
 */
import * as Schema from 'effect/Schema'

/** The facts of one case by id: booleans, codes, dates as `YYYY-MM-DD`, whole numbers. What is absent is not known. */
export const CaseRecord = Schema.Record(
  Schema.String,
  Schema.Union([Schema.Boolean, Schema.Int, Schema.String]),
).annotate({ identifier: 'CaseRecord', description: 'The facts of one case by id; absent is not known.' })

/** The facts of one case by id. */
export type CaseRecord = typeof CaseRecord.Type
