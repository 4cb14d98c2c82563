/**
 * `@maplebridge/risk-api`: the risk service as an application, and its routes for another that mounts them.
 */
export { addRiskRoutes, info, riskApi } from './app.ts'
export { BatchClassification, BatchedLevel } from './BatchClassification.ts'
export { Classification } from './Classification.ts'
export { riskProblems } from './problems.ts'
