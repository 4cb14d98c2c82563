/**
 * What would have to change for another answer: one fact of it, and what every such answer has in common.
 */
import { CitationId, Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Citation } from './Pack.ts'

/** The rules behind a change and their clauses. */
export const behind = { rules: Schema.Array(Code), cites: Schema.Array(CitationId) } as const

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

/** What every answer about changes says, whatever is to be reached. */
export const changeFields = {
  /** Every smallest set of at most three facts that leads there; one empty set: it is so already. */
  changes: Schema.Array(Schema.Struct({ steps: Schema.Array(ChangeStep), ...behind })),
  /** Judgements that stand in the way down: their owners are asked to look again. */
  reassess: Schema.Array(Schema.Struct({ fact: Code, by: Schema.Array(Code), known: Label })),
  /** True when a further set of more than three facts would do it as well, or that could not be ruled out. */
  larger: Schema.Boolean,
  /** The clauses behind the rules named. */
  citations: Schema.Array(Citation),
} as const
