/**
 * How a level stands against the one known before. A graver level counts at once; a lower one is only ever proposed,
 * and the level before it stays until a named officer confirms (RL-09).
 */
import { Code, Reason } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

const range = { established: Code, possible: Code }
/** Facts whose value differs, or is known on one of the two days only. */
const because = Schema.Array(Code)

/**
 * `Unchanged`; `Raised` with the rules that establish the new level; `LoweringProposed`, where `from` stands until it
 * is confirmed; `Narrowed` or `Widened` where the level stays and graver ones are excluded or possible again;
 * `NotComparable` where a level is none of the plan's.
 */
export const Reassessment = Schema.Union([
  Schema.TaggedStruct('Unchanged', range),
  Schema.TaggedStruct('Raised', { from: Code, to: Code, possible: Code, reasons: Schema.Array(Reason) }),
  Schema.TaggedStruct('LoweringProposed', {
    from: Code,
    to: Code,
    possible: Code,
    because,
    needs: Schema.Literal('confirmation'),
  }),
  Schema.TaggedStruct('Narrowed', { established: Code, from: Code, to: Code, because }),
  Schema.TaggedStruct('Widened', { established: Code, from: Code, to: Code, because }),
  Schema.TaggedStruct('NotComparable', { unknown: Schema.Array(Code) }),
]).annotate({
  identifier: 'Reassessment',
  description: 'A level against the one before; a lower one is only proposed. 等级的重新研判；降级须经确认。',
})

/** How a level stands against the one known before. */
export type Reassessment = typeof Reassessment.Type
