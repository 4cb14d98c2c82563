/**
 * `@maplebridge/ledger`: the ledger of a case as data. Lines and their chain, where a case stands, which line may
 * follow, and who may write it. This entry loads no schema library; the schemas are at `@maplebridge/ledger/schema`.
 */
export type { AccountId, Actor, Role } from './Actor.ts'
export type { AssessmentStanding, CaseState, Stage } from './CaseState.ts'
export type { Checkpoint, CheckpointFault, ExportedLine, LineNumber } from './Checkpoint.ts'
export { type ChainFault, chainFaults, digest, sealed, type UnsealedEntry } from './chain.ts'
export { type CoveredLine, checkpointFaults, checkpointOver } from './checkpoints.ts'
export { commitmentTo } from './commitmentTo.ts'
export { type CountedDispute, countedOnce, type DisputeRecord } from './countedOnce.ts'
export { afterEntry, foldCase } from './foldCase.ts'
export type { AssessedUnder, CaseId, Digest, LedgerContent, LedgerEntry, LinkKind } from './LedgerEntry.ts'
export { isReport, linkIssues } from './linkIssues.ts'
export { mayWrite, writtenBy } from './mayWrite.ts'
export { stageLabels } from './stageLabels.ts'
export { type StepIssue, stepIssues } from './stepIssues.ts'
export { type RoleSteps, stepsOf } from './stepsOf.ts'
export {
  type ExportVerified,
  linesByCase,
  type NumberFault,
  verifyExport,
} from './verifyExport.ts'
