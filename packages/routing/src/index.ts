/**
 * `@maplebridge/routing`: who handles a dispute under a plan, and which lawful ways stay open. This entry loads
 * no schema library; the schemas are at `@maplebridge/routing/schema`.
 */
export type { BodyRecord, BodyRelation } from './BodyRecord.ts'
export type { Confirmation, ConfirmationOutcome, ConfirmationRule } from './Confirmation.ts'
export { competentBodies, type DirectoryQuestion, type MatterPlaced } from './competentBodies.ts'
export { confirmationCourts } from './confirmationCourts.ts'
export { creditCodeFault } from './creditCodeFault.ts'
export type { BodiesHere, Directory } from './Directory.ts'
export type { DirectoryGap } from './DirectoryGap.ts'
export type { DirectoryFault, DirectoryInvalidError } from './DirectoryInvalidError.ts'
export type { DirectoryWarning } from './DirectoryWarning.ts'
export { directoryOf } from './directoryOf.ts'
export { type LintOptions, lintRouting } from './lintRouting.ts'
export type { LimitRun, Remedy, RemedyOutcome, RemedyRule } from './Remedy.ts'
export type { RoutingDecision } from './RoutingDecision.ts'
export type { RoutingFinding, RoutingFindingCode, RoutingWitness } from './RoutingFinding.ts'
export type { RouteOutcome, RoutingRule } from './RoutingRule.ts'
export { type Counting, remedies } from './remedies.ts'
export { type RoutingOptions, type RoutingRules, route } from './route.ts'
export { confirmationLabels, feeLabels, referralLabels } from './routingLabels.ts'
export { routingTable } from './routingTable.ts'
