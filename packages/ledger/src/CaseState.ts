/**
 * Where a case stands, as its ledger says. Nobody sets it: it is folded from the lines.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import { Dispute, PartyRole } from '@maplebridge/dispute/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { AssessedUnder, CaseId, Digest, LinkKind } from './LedgerEntry.ts'

/** The stages of a case, in the order in which one usually meets them. Closed, settled, performed and confirmed stay apart. */
export const Stage = Schema.Literals([
  'found',
  'registered',
  'assigned',
  'acceptance-refused',
  'accepted',
  'mediating',
  'settled',
  'failed',
  'withdrawn',
  'performed',
  'closed',
  'archived',
]).annotate({ identifier: 'Stage', description: 'Where a case stands.' })

/** Where a case stands. */
export type Stage = typeof Stage.Type

/** The last assessment of a case, and what an officer decided about it. */
export const AssessmentStanding = Schema.Struct({
  /** The line that holds it. */
  version: Schema.Int,
  under: AssessedUnder,
  decision: Schema.Literals(['proposed', 'confirmed', 'overridden']),
  reason: Schema.optionalKey(Code),
}).annotate({
  identifier: 'AssessmentStanding',
  description: 'The last assessment and what was decided about it.',
})

/** The last assessment of a case, and what an officer decided about it. */
export type AssessmentStanding = typeof AssessmentStanding.Type

/** Where a case stands. */
export const CaseState = Schema.Struct({
  case: CaseId,
  version: Schema.Int,
  /** The hash of the last line. */
  hash: Digest,
  /** When the last line was written, as an instant in UTC. */
  at: Schema.String,
  stage: Stage,
  /** As the packages are asked about it: with all facts and events. */
  dispute: Dispute,
  pack: Code,
  sender: Schema.optionalKey(Code),
  /** The kind of body that has it. */
  holder: Schema.optionalKey(Code),
  assessment: Schema.optionalKey(AssessmentStanding),
  /** The level that stands: decided by an officer. A proposal is none. */
  level: Schema.optionalKey(Code),
  settledOn: Schema.optionalKey(PlainDate),
  confirmedOn: Schema.optionalKey(PlainDate),
  performedOn: Schema.optionalKey(PlainDate),
  closedOn: Schema.optionalKey(PlainDate),
  links: Schema.Array(Schema.Struct({ kind: LinkKind, to: CaseId })),
  /** What is kept about parties, by commitment only. */
  personal: Schema.Array(
    Schema.Struct({ party: PartyRole, field: Code, commitment: Digest, erased: Schema.Boolean }),
  ),
}).annotate({ identifier: 'CaseState', description: 'Where a case stands, folded from its ledger.' })

/** Where a case stands. */
export type CaseState = typeof CaseState.Type
