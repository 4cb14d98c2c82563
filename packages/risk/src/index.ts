/**
 * `@maplebridge/risk`: how serious a dispute is under a plan's own levels, with reasons. This entry loads no
 * schema library; the schemas are at `@maplebridge/risk/schema`.
 */
export { changedFacts } from './changedFacts.ts'
export { classify } from './classify.ts'
export type { Reassessment } from './Reassessment.ts'
export type { RiskAssessment } from './RiskAssessment.ts'
export type { RiskLevel, RiskRule, RiskSection } from './RiskSection.ts'
export { type RecordedLevel, reassess } from './reassess.ts'
