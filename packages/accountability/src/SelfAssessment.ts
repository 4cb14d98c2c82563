/**
 * What a body answered of itself, and where that leaves it: what is in place, what is not, what is not known.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import * as Schema from 'effect/Schema'
import { SelfAssessmentItem, SelfAssessmentList } from './AppraisalSection.ts'

/** An answer to a statement on a day: it holds, it does not, or it does not concern the body, and why. */
export const SelfAnswer = Schema.Union([
  Schema.Struct({ holds: Schema.Boolean, on: PlainDate }),
  Schema.Struct({
    notApplicable: Schema.String.check(Schema.isNonEmpty(), Schema.isMaxCodePoints(500)),
    on: PlainDate,
  }),
]).annotate({ identifier: 'SelfAnswer', description: 'An answer of a body to a statement about itself.' })

/** An answer to a statement on a day. */
export type SelfAnswer = typeof SelfAnswer.Type

/** Answers by the id of their item; a statement without an answer is not known. */
export const SelfAnswers = Schema.Record(Schema.String, SelfAnswer)
  .check(Schema.isMaxProperties(500))
  .annotate({ identifier: 'SelfAnswers', description: 'Answers by the id of their item.' })

/** Answers by the id of their item. */
export type SelfAnswers = typeof SelfAnswers.Type

const Progress = Schema.Struct({
  inPlace: Schema.Int,
  /** Items that concern the body. */
  of: Schema.Int,
  unknown: Schema.Int,
  notApplicable: Schema.Int,
})

/** A list with what was found of each item, and how far it has come; `notNamed` items the source states and omits. */
export const SelfAssessment = Schema.Struct({
  ...SelfAssessmentList.fields,
  items: Schema.Array(
    Schema.Struct({
      ...SelfAssessmentItem.fields,
      finding: Schema.Literals(['in-place', 'not-in-place', 'not-applicable', 'unknown']),
      answer: Schema.optionalKey(SelfAnswer),
    }),
  ),
  notNamed: Schema.Int,
  progress: Progress,
}).annotate({ identifier: 'SelfAssessment', description: 'A list with what was found of each item.' })

/** A list with what was found of each item, and how far it has come. */
export type SelfAssessment = typeof SelfAssessment.Type
