/**
 * A receipt of an assessment: which packs, by their hashes, which facts, on which day, and what was decided, under
 * one digest. The facts stand in it in full, or as salted commitments that say nothing until they are opened. It
 * proves what was answered, not who answered: sign it, or keep it where it cannot change.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { Dispute } from '@maplebridge/dispute/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

const Digest = Schema.String.check(
  Schema.isPattern(/^(?:sha256|sm3):[0-9a-f]{64}$/u, {
    message: 'expected `sha256:` or `sm3:` and 64 hexadecimal digits',
  }),
)

/** What was decided: the digest of the assessment, and in short the level, the route and the duties. */
export const DecisionStated = Schema.Struct({
  /** Of the assessment without the texts of its citations; of committed facts it is salted too. */
  hash: Digest,
  /** `null` when the plan has no levels. */
  level: Schema.NullOr(Schema.Struct({ established: Code, possible: Code })),
  /** The routing outcome's tag, and the kind of the lead body. */
  route: Schema.Struct({ outcome: Schema.String, lead: Schema.optionalKey(Code) }),
  duties: Schema.Array(Code),
}).annotate({ identifier: 'DecisionStated', description: 'What a receipt says was decided.' })

/** What a receipt says was decided. */
export type DecisionStated = typeof DecisionStated.Type

/** The dispute as a receipt holds it: in full, or committed part by part. */
export const DisputeHeld = Schema.Union([
  Schema.TaggedStruct('InFull', { dispute: Dispute }),
  /** One salted digest for each part: `matter`, `filedOn`, `facts.people-involved` …; and one for `decision`. */
  Schema.TaggedStruct('Committed', { commitments: Schema.Record(Schema.String, Digest) }),
]).annotate({ identifier: 'DisputeHeld', description: 'The dispute in full, or as commitments.' })

/** The dispute in full, or as commitments. */
export type DisputeHeld = typeof DisputeHeld.Type

/** A receipt of an assessment. */
export const Receipt = Schema.Struct({
  format: Schema.Literal('maplebridge-receipt/1'),
  /** The packs decided under, widest first. */
  layers: Schema.Array(Schema.Struct({ id: Code, version: Schema.String, hash: Digest })),
  /** The versions of the packages that decided, by name. */
  packages: Schema.Record(Schema.String, Schema.String),
  on: PlainDate,
  given: DisputeHeld,
  decision: DecisionStated,
  /** Over everything else in the receipt. */
  digest: Digest,
}).annotate({ identifier: 'Receipt', description: 'A receipt of an assessment.' })

/** A receipt of an assessment. */
export type Receipt = typeof Receipt.Type

/** One part of a committed dispute, shown with its salt: enough to check that part and no other. */
export const Opening = Schema.Struct({
  path: Schema.String,
  salt: Schema.String,
  value: Schema.Unknown,
}).annotate({ identifier: 'Opening', description: 'One part of a committed dispute, shown with its salt.' })

/** One part of a committed dispute, shown with its salt. */
export type Opening = typeof Opening.Type
