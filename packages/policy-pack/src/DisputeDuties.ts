/**
 * Who owes what by when about one dispute on one day, without the rest of an assessment. A proposal until an officer
 * confirms it.
 */
import { Duty } from '@maplebridge/accountability/schema'
import { Code, Reason } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { answerFields } from './answerFields.ts'
import { Citation, Unresolved } from './Pack.ts'

/** What every answer about duties says of what is missing and of what it rests on. */
export const dutyFields = {
  /** Facts that could open a duty, or settle that it is not open. */
  missingFacts: Schema.Array(Code),
  /** Settings that the adopter has not made and that a duty wants. */
  unsetSettings: Schema.Array(Code),
  /** Points the plan leaves unresolved and that touch a duty. */
  unresolved: Schema.Array(Unresolved),
  /** The clauses that the answer cites. */
  citations: Schema.Array(Citation),
} as const

/** The duties of one dispute on one day. */
export const DisputeDuties = Schema.Struct({
  dispute: Schema.String,
  ...answerFields,
  duties: Schema.Array(Duty),
  /** Duties that missing facts leave undecided. */
  undecidedDuties: Schema.Array(Reason),
  ...dutyFields,
}).annotate({
  identifier: 'DisputeDuties',
  description: 'Who owes what by when about one dispute. 一件纠纷的职责、承担单位和期限。',
})

/** The duties of one dispute on one day. */
export type DisputeDuties = typeof DisputeDuties.Type
