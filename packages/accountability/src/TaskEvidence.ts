/**
 * What a unit reports about a task. It tells of works and bodies, never of persons; a status is never reported, it
 * follows.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

const Amount = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000_000_000 }))

/**
 * One report: that a thing is done or not, a share with its whole, a number, or a judgement that a standard without
 * measure is met or not. `standard` may be left out when the task has one only; `by` is a unit of the plan, and
 * `document` the number under which the report can be found.
 */
export const TaskEvidence = Schema.Struct({
  task: Code,
  standard: Schema.optionalKey(Code),
  on: PlainDate,
  by: Code,
  done: Schema.optionalKey(Schema.Boolean),
  value: Schema.optionalKey(Schema.Struct({ numerator: Amount, denominator: Amount })),
  count: Schema.optionalKey(Amount),
  judged: Schema.optionalKey(
    Schema.Boolean.annotate({
      description: 'Whether the unit judges the standard met. 该单位是否认定已达标。',
    }),
  ),
  document: Schema.optionalKey(Schema.String.check(Schema.isNonEmpty(), Schema.isMaxLength(100))),
}).annotate({ identifier: 'TaskEvidence', description: 'What a unit reports about a task.' })

/** One report. */
export type TaskEvidence = typeof TaskEvidence.Type
