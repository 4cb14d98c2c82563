/**
 * What would change the level of a dispute: which single unknown fact would make it graver, and which smallest sets of
 * facts would lead to a chosen level. No judgement is ever relabelled to lower a level: its owner is asked to look again.
 */
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { answerFields } from './answerFields.ts'
import { behind, changeFields } from './ChangeStep.ts'

/** What would change the level of a dispute. */
export const RiskChanges = Schema.Struct({
  dispute: Schema.String,
  ...answerFields,
  established: Code,
  possible: Code,
  /** The level asked for. */
  to: Code,
  /** Single unknown facts that would raise what is established, by value. */
  graver: Schema.Array(Schema.Struct({ fact: Code, phrase: Label, to: Code, ...behind })),
  ...changeFields,
}).annotate({
  identifier: 'RiskChanges',
  description: 'What would change the level of a dispute. 何种变化会改变纠纷的等级。',
})

/** What would change the level of a dispute. */
export type RiskChanges = typeof RiskChanges.Type
