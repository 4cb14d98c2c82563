/**
 * A change in what disputes come to between two packs.
 */
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { OutcomePart } from './differencesOf.ts'
import { CaseDispute } from './PackCase.ts'

/** Disputes that come to one thing before and to another after, with how many were seen and the simplest of them. */
export const OutcomeChange = Schema.Struct({
  of: OutcomePart,
  before: Schema.String,
  after: Schema.String,
  /** The cases in which it was seen, by id. */
  cases: Schema.Array(Code),
  /** In how many random disputes it was seen, of how many. */
  random: Schema.Struct({ seen: Schema.Int, of: Schema.Int }),
  /** A dispute that shows it, with as little known as does. */
  example: CaseDispute,
}).annotate({
  identifier: 'OutcomeChange',
  description: 'What some disputes come to before and after. 部分纠纷前后结果的变化。',
})

/** Disputes that come to one thing before and to another after. */
export type OutcomeChange = typeof OutcomeChange.Type
