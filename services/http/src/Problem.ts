/**
 * A problem document (RFC 9457): what every refusal of a service looks like. `title` and `detail` are in the
 * language of the request, `message` is the detail in both.
 */
import { Issue } from '@maplebridge/policy-pack/schema'
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

/** An issue in a problem document. */
export const ProblemIssue = Schema.Struct({
  ...Issue.fields,
  /** The rule of the service or of a plan that stands in the way, by its own code, which is stable. */
  reason: Schema.optionalKey(Code),
}).annotate({ identifier: 'ProblemIssue', description: 'What is wrong, where, and what to do.' })

/** An issue in a problem document. */
export type ProblemIssue = typeof ProblemIssue.Type

/** A problem document (RFC 9457) with bilingual message and issues. */
export const Problem = Schema.Struct({
  type: Schema.String.annotate({ description: 'Relative address of the kind of problem, stable.' }),
  title: Schema.String,
  status: Schema.Int,
  detail: Schema.String.annotate({ description: 'What is wrong, in the language of Accept-Language.' }),
  instance: Schema.String.annotate({ description: 'This very request, as in the log of the service.' }),
  /** The detail in both languages. */
  message: Label,
  issues: Schema.optionalKey(Schema.Array(ProblemIssue)),
  nearest: Schema.optionalKey(Schema.String.annotate({ description: 'The closest known code.' })),
  known: Schema.optionalKey(Schema.Array(Schema.String)),
}).annotate({ identifier: 'Problem', description: 'A problem document (RFC 9457). 问题说明。' })

/** A problem document. */
export type Problem = typeof Problem.Type
