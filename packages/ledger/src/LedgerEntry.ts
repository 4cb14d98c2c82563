/**
 * One line of the ledger of a case: what happened to the dispute, or what was decided about it. Lines are only ever
 * added. No line holds what a person could be known by; what the ledger keeps about persons is committed to by a salted
 * hash and can be erased without breaking the chain.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { Dispute, DisputeEvent, PartyRole } from '@maplebridge/dispute/schema'
import { Code, FactValues } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Actor } from './Actor.ts'

/** SHA-256 as `sha256:` and 64 hexadecimal digits. */
export const Digest = Schema.String.check(
  Schema.isPattern(/^sha256:[0-9a-f]{64}$/u, { message: 'expected `sha256:` and 64 hexadecimal digits' }),
).annotate({ identifier: 'Digest', description: 'SHA-256 in hexadecimal digits.' })

/** SHA-256 as `sha256:` and 64 hexadecimal digits. */
export type Digest = typeof Digest.Type

/** The id of a case in the ledger: a UUID. */
export const CaseId = Schema.String.check(Schema.isUUID()).annotate({
  identifier: 'CaseId',
  description: 'The id of a case in the ledger.',
})

/** The id of a case in the ledger. */
export type CaseId = typeof CaseId.Type

/** What was proposed by the rules, and under which rules: enough to decide again and compare. */
export const AssessedUnder = Schema.Struct({
  pack: Code,
  on: PlainDate,
  layers: Schema.NonEmptyArray(Schema.Struct({ id: Code, version: Schema.String, hash: Digest })),
  /** The hash of the answer without the texts that it cites: those of the packs cover them. */
  answer: Digest,
  /** The digest of the receipt that was issued for it, which can be checked without the ledger. */
  receipt: Schema.optionalKey(Digest),
  /** The level as far as it is established, and as far as it is possible; absent under a plan without levels. */
  level: Schema.optionalKey(Schema.Struct({ established: Code, possible: Code })),
  /** The kind of body that leads, when the route names one. */
  lead: Schema.optionalKey(Code),
}).annotate({ identifier: 'AssessedUnder', description: 'What the rules proposed, and under which rules.' })

/** What was proposed by the rules, and under which rules. */
export type AssessedUnder = typeof AssessedUnder.Type

/** How two cases of the ledger belong together. */
export const LinkKind = Schema.Literals(['same', 'part-of', 'follows']).annotate({
  identifier: 'LinkKind',
  description: 'How two cases belong together.',
})

/** How two cases of the ledger belong together. */
export type LinkKind = typeof LinkKind.Type

const { events: _, ...received } = Dispute.fields

/** What a line says. */
export const LedgerContent = Schema.Union([
  /** A dispute arrived: found by screening, applied for, or sent by another system under its own number. */
  Schema.Struct({
    type: Schema.Literal('case-opened'),
    dispute: Schema.Struct(received),
    pack: Code,
    /** The system that sent it; `dispute.id` is then its own number there. */
    sender: Schema.optionalKey(Code),
  }),
  /** Facts that became known; a fact given again replaces the earlier value. */
  Schema.Struct({ type: Schema.Literal('facts-recorded'), facts: FactValues }),
  /** The matter or the area was entered wrongly. */
  Schema.Struct({
    type: Schema.Literal('corrected'),
    matter: Schema.optionalKey(Code),
    area: Schema.optionalKey(Dispute.fields.area),
  }),
  /** A step of the case. */
  Schema.Struct({ type: Schema.Literal('happened'), event: DisputeEvent }),
  Schema.Struct({ type: Schema.Literal('assessed'), under: AssessedUnder }),
  /** An officer confirms what the rules proposed, or decides otherwise and says why; both stay on record. */
  Schema.Struct({
    type: Schema.Literal('assessment-decided'),
    /** The version of the line that holds the assessment. */
    of: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)),
    decision: Schema.Literals(['confirmed', 'overridden']),
    level: Schema.optionalKey(Code),
    lead: Schema.optionalKey(Code),
    reason: Schema.optionalKey(Code),
  }),
  Schema.Struct({ type: Schema.Literal('linked'), kind: LinkKind, to: CaseId }),
  /** Something about a party was recorded elsewhere; only a commitment to it stands here. */
  Schema.Struct({
    type: Schema.Literal('personal-recorded'),
    party: PartyRole,
    field: Code,
    commitment: Digest,
  }),
  /** What was recorded about a party was erased; the commitment stays and says nothing any more. */
  Schema.Struct({ type: Schema.Literal('personal-erased'), party: PartyRole, field: Code }),
]).annotate({ identifier: 'LedgerContent', description: 'What a line of the ledger says.' })

/** What a line of the ledger says. */
export type LedgerContent = typeof LedgerContent.Type

/** One line of the ledger of a case, chained to the line before it. */
export const LedgerEntry = Schema.Struct({
  case: CaseId,
  /** 1 for the first line of a case, then one more for each. */
  version: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)),
  /** When it was written, as an instant in UTC. */
  at: Schema.String.check(Schema.isPattern(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u)),
  by: Actor,
  content: LedgerContent,
  /** The hash of the line before; absent for the first. */
  previous: Schema.optionalKey(Digest),
  hash: Digest,
}).annotate({ identifier: 'LedgerEntry', description: 'One line of the ledger of a case.' })

/** One line of the ledger of a case. */
export type LedgerEntry = typeof LedgerEntry.Type
