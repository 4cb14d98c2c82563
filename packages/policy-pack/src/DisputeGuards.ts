/**
 * What the guards of a plan say about the next steps of one dispute on one day. Advice to whoever appends events.
 */
import { Guarding } from '@maplebridge/accountability/schema'
import * as Schema from 'effect/Schema'
import { answerFields } from './answerFields.ts'
import { Citation, Unresolved } from './Pack.ts'

/** What the guards say about the next steps of one dispute on one day. */
export const DisputeGuards = Schema.Struct({
  dispute: Schema.String,
  ...answerFields,
  steps: Schema.Array(Guarding),
  /** Points the plan leaves unresolved and that touch a guard. */
  unresolved: Schema.Array(Unresolved),
  /** The clauses that the answer cites. */
  citations: Schema.Array(Citation),
}).annotate({
  identifier: 'DisputeGuards',
  description: 'Which next steps are allowed, and what holds others back. 下一步是否可行，以及尚缺什么。',
})

/** What the guards say about the next steps of one dispute. */
export type DisputeGuards = typeof DisputeGuards.Type
