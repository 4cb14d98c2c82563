/**
 * `@maplebridge/routing-api`: the routing service as an application, and its routes for another that mounts them.
 */
export { AreaAnswer } from './AreaAnswer.ts'
export { addRoutingRoutes, info, routingApi } from './app.ts'
export { routingProblems } from './problems.ts'
export { RemedyAnswer } from './RemedyAnswer.ts'
export { RouteAnswer } from './RouteAnswer.ts'
