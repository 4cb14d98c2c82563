/**
 * `@maplebridge/routing`: who handles a dispute under a plan, and which lawful ways stay open. This entry loads
 * no schema library; the schemas are at `@maplebridge/routing/schema`.
 */
export type { Confirmation, ConfirmationOutcome, ConfirmationRule } from './Confirmation.ts'
export { confirmationCourts } from './confirmationCourts.ts'
export type { LimitRun, Remedy, RemedyOutcome, RemedyRule } from './Remedy.ts'
export type { RoutingDecision } from './RoutingDecision.ts'
export type { RouteOutcome, RoutingRule } from './RoutingRule.ts'
export { type Counting, remedies } from './remedies.ts'
export { type RoutingRules, route } from './route.ts'
export { confirmationLabels, feeLabels, referralLabels } from './routingLabels.ts'
export { routingTable } from './routingTable.ts'
