/**
 * `@maplebridge/risk`: how serious a dispute is under a plan's own levels, with reasons. This entry loads no
 * schema library; the schemas are at `@maplebridge/risk/schema`.
 */
export { classify } from './classify.ts'
export type { RiskAssessment } from './RiskAssessment.ts'
export type { RiskLevel, RiskRule, RiskSection } from './RiskSection.ts'
