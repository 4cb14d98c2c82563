/**
 * The reverse check of one dispute on one day, or why there is none. It says what is missing on record; what follows
 * for anybody is cited and never computed.
 */
import { ReverseCheck } from '@maplebridge/accountability/schema'
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { answerFields } from './answerFields.ts'
import { Citation, Unresolved } from './Pack.ts'

/** The reverse check of one dispute on one day. */
export const DisputeReverseCheck = Schema.Struct({
  dispute: Schema.String,
  ...answerFields,
  /** `checked`; `not-triggered` by what is on record; `plan-has-none` when the plan prints no reverse check. */
  outcome: Schema.Literals(['checked', 'not-triggered', 'plan-has-none']),
  /** What triggers a reverse check under the plan, and nothing else does. */
  triggers: Schema.Array(Schema.Struct({ into: Code, label: Label })),
  /** `null` unless it was triggered. */
  reverseCheck: Schema.NullOr(ReverseCheck),
  /** Points the plan leaves unresolved and that touch the check. */
  unresolved: Schema.Array(Unresolved),
  /** The clauses that the answer cites. */
  citations: Schema.Array(Citation),
}).annotate({
  identifier: 'DisputeReverseCheck',
  description: 'The reverse check of a dispute, or why there is none. 责任倒查，或者不启动的原因。',
})

/** The reverse check of one dispute on one day. */
export type DisputeReverseCheck = typeof DisputeReverseCheck.Type
