/**
 * `@maplebridge/accountability-api`: the accountability service as an application, and its routes for another that
 * mounts them.
 */
export { accountabilityApi, addAccountabilityRoutes, info } from './app.ts'
export { accountabilityProblems } from './problems.ts'
