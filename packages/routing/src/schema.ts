/**
 * The schemas of `@maplebridge/routing`. Importing this loads `effect/Schema`.
 */
export { BodyRecord, BodyRelation } from './BodyRecord.ts'
export { Confirmation, ConfirmationOutcome, ConfirmationRule } from './Confirmation.ts'
export { DirectoryGap } from './DirectoryGap.ts'
export { DirectoryWarning } from './DirectoryWarning.ts'
export { LimitRun, Remedy, RemedyOutcome, RemedyRule } from './Remedy.ts'
export { RoutingDecision } from './RoutingDecision.ts'
export { RouteOutcome, RoutingRule } from './RoutingRule.ts'
