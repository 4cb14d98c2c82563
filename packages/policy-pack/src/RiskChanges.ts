/**
 * What would change the level of a dispute: which single unknown fact would make it graver, and which smallest sets of
 * facts would lead to a chosen level. No judgement is ever relabelled to lower a level: its owner is asked to look again.
 */
import { CitationId, Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { answerFields } from './answerFields.ts'
import { Citation } from './Pack.ts'

const behind = { rules: Schema.Array(Code), cites: Schema.Array(CitationId) }

/** A fact to supply, a measure to take, or a judgement or count whose owner would have to come to another view. */
export const ChangeStep = Schema.Struct({
  fact: Code,
  value: Schema.Union([Schema.Boolean, Schema.Int, Schema.String]),
  /** `supply`: not known yet. `measure`: an officer can bring it about. `reassess`: known, and seen anew by its owner. */
  kind: Schema.Literals(['supply', 'measure', 'reassess']),
  phrase: Label,
}).annotate({
  identifier: 'ChangeStep',
  description: 'One fact that would have to change. 须变化的一项事实。',
})

/** One fact that would have to change. */
export type ChangeStep = typeof ChangeStep.Type

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
  /** Every smallest set of at most three facts that leads to the level; one empty set: it is established already. */
  changes: Schema.Array(Schema.Struct({ steps: Schema.Array(ChangeStep), ...behind })),
  /** Judgements that stand in the way of a lower level: their owners are asked to look again. */
  reassess: Schema.Array(Schema.Struct({ fact: Code, by: Schema.Array(Code), known: Label })),
  /** True when a further set of more than three facts would do it as well, or that could not be ruled out. */
  larger: Schema.Boolean,
  /** The clauses behind the rules named. */
  citations: Schema.Array(Citation),
}).annotate({
  identifier: 'RiskChanges',
  description: 'What would change the level of a dispute. 何种变化会改变纠纷的等级。',
})

/** What would change the level of a dispute. */
export type RiskChanges = typeof RiskChanges.Type
