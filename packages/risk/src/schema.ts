/**
 * The schemas of `@maplebridge/risk`. Importing this loads `effect/Schema`.
 */
export { Reassessment } from './Reassessment.ts'
export { RiskAssessment } from './RiskAssessment.ts'
export { RiskLevel, RiskRule, RiskSection } from './RiskSection.ts'
