/**
 * The schemas of `@maplebridge/ledger`. Importing this loads `effect/Schema`.
 */
export { AccountId, Actor, Role } from './Actor.ts'
export { AssessmentStanding, CaseState, Stage } from './CaseState.ts'
export { Checkpoint, ExportedLine, LineNumber } from './Checkpoint.ts'
export { AssessedUnder, CaseId, Digest, LedgerContent, LedgerEntry, LinkKind } from './LedgerEntry.ts'
