/**
 * `@maplebridge/metrics-api`: the metrics service as an application, and its routes for another that mounts them.
 */
export { addMetricsRoutes, info, metricsApi } from './app.ts'
export { metricsProblems } from './problems.ts'
