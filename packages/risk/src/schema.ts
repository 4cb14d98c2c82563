/**
 * The schemas of `@maplebridge/risk`. Importing this loads `effect/Schema`.
 */
export { RiskAssessment } from './RiskAssessment.ts'
export { RiskLevel, RiskRule, RiskSection } from './RiskSection.ts'
