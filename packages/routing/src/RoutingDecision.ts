/**
 * The answer of `route`. Each outcome says why; none is a guess between two bodies.
 */
import { Body } from '@maplebridge/dispute/schema'
import { Code, Label, Reason } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { DirectoryGap } from './DirectoryGap.ts'

/** Why a dispute leaves mediation. */
const Referral = Schema.Literals(['refused', 'unsuitable', 'failed'])

const open = { missingFacts: Schema.Array(Code), unsetSettings: Schema.Array(Code) }

const beside = {
  coordinating: Schema.Array(Body),
  assisting: Schema.Array(Body),
  supervising: Schema.Array(Body),
  procedures: Schema.Array(Code),
  dockings: Schema.Array(Code),
  /** Where it goes on when this attempt fails: bodies of the ladder, and lawful ways as terms. */
  next: Schema.Array(Body),
  nextWays: Schema.Array(Code),
  report: Schema.Array(Body),
  /** Bodies above that the directory could not tell; they are left by kind. */
  byKindOnly: Schema.optionalKey(Schema.Array(DirectoryGap)),
  reasons: Schema.Array(Reason),
  /** Rows beside the lead (who assists, how bodies work together) that are still open. */
  open: Schema.Array(Reason),
}

/**
 * Who handles the dispute: `Routed` to a lead body; `Choice` between bodies that is the party's to make; `Undecided`
 * while an open row could change that; `ReferredOut` of mediation to the lawful ways; `Contested` between rows or
 * bodies that have the same claim; `Unrouted` with the gap named.
 */
export const RoutingDecision = Schema.Union([
  Schema.TaggedStruct('Routed', { lead: Body, ...beside }),
  Schema.TaggedStruct('Choice', { between: Schema.NonEmptyArray(Body), ...beside }),
  Schema.TaggedStruct('Undecided', {
    candidates: Schema.Array(Body),
    reasons: Schema.Array(Reason),
    ...open,
  }),
  Schema.TaggedStruct('ReferredOut', {
    /** Every cause that holds, in this order: refused, unsuitable, failed. */
    because: Schema.NonEmptyArray(Referral),
    reasons: Schema.Array(Reason),
  }),
  Schema.TaggedStruct('Contested', { between: Schema.Array(Body), reasons: Schema.Array(Reason) }),
  Schema.TaggedStruct('Unrouted', { gap: Label, reasons: Schema.Array(Reason) }),
]).annotate({
  identifier: 'RoutingDecision',
  description: 'Who handles the dispute, or why that is not settled.',
})

/** Who handles the dispute, or why that is not settled. */
export type RoutingDecision = typeof RoutingDecision.Type
