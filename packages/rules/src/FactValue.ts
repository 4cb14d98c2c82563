/**
 * What is known about a fact. An absent fact is unknown, never false. A judgement says who judged, on what basis
 * and when, and may expire: an opinion has an owner and a date, or it is no basis for a decision.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import * as Schema from 'effect/Schema'
import { Code } from './Code.ts'

/** An opinion of an office about a fact: its value, who judged, the basis, the date and an optional last day. */
export const Judgement = Schema.Struct({
  is: Schema.Union([Schema.Boolean, Schema.String]),
  judgedBy: Code,
  basis: Schema.String.check(Schema.isNonEmpty(), Schema.isMaxCodePoints(2000)),
  on: PlainDate,
  expiresOn: Schema.optionalKey(PlainDate),
}).annotate({ identifier: 'Judgement', description: 'An opinion with its owner, basis, date and last day.' })

/** An opinion of an office about a fact. */
export type Judgement = typeof Judgement.Type

/** The value of a fact: boolean, code or date as text, whole number (money in fen), or a judgement. */
export const FactValue = Schema.Union([Schema.Boolean, Schema.Int, Schema.String, Judgement]).annotate({
  identifier: 'FactValue',
  description: 'A boolean, a whole number (money in fen), a code or date as text, or a judgement.',
})

/** The value of a fact. */
export type FactValue = typeof FactValue.Type

/** Known facts by id; what is absent is unknown. */
export const FactValues = Schema.Record(Schema.String, FactValue)
  // More than any plan asks; it bounds what a hostile request can cost.
  .check(Schema.isMaxProperties(500))
  .annotate({
    identifier: 'FactValues',
    description: 'Known facts by id. An absent fact is unknown, not false.',
  })

/** Known facts by id; what is absent is unknown. */
export type FactValues = typeof FactValues.Type
