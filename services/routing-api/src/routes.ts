/**
 * Answers the route that says who handles a dispute.
 */
import {
  aboutDispute,
  answered,
  type Editions,
  jsonBody,
  type Limits,
  refuseDispute,
  type ServiceApp,
} from '@maplebridge/http'

import * as Result from 'effect/Result'
import { routeAnswerOf } from './RouteAnswer.ts'
import { routeContract } from './routes.contract.ts'

/** Adds the route that says who handles a dispute. */
export const addRoutes = (
  app: ServiceApp,
  { editions, limits }: { readonly editions: Editions; readonly limits: Limits },
): void => {
  app.post(routeContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(routeContract, (c) => {
    const { pack, on, dispute: input } = c.req.valid('json')
    const found = Result.flatMap(editions(pack, { on }), (under) =>
      aboutDispute(input, { at: ['dispute'], ask: (dispute) => routeAnswerOf(dispute, { under }) }),
    )
    return Result.isSuccess(found) ? answered(c, found.success) : refuseDispute(c, found.failure)
  })
}
