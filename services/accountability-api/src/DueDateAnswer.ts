/**
 * When a time limit ends, with the limit itself, the packs behind it and the clauses.
 */
import { DueDate, TimeLimit } from '@maplebridge/calendar/schema'
import { answerFields, Citation } from '@maplebridge/policy-pack/schema'
import * as Schema from 'effect/Schema'

/** When a time limit ends. */
export const DueDateAnswer = Schema.Struct({
  ...answerFields,
  /** The limit that was counted, with its confidence and what is disputed about it. */
  limit: TimeLimit,
  due: DueDate,
  /** The clauses that the limit cites and the pack holds. */
  citations: Schema.Array(Citation),
}).annotate({
  identifier: 'DueDateAnswer',
  description: 'The day on which a time limit ends, with every step. 期限届满日及每一步。',
})

/** When a time limit ends. */
export type DueDateAnswer = typeof DueDateAnswer.Type
