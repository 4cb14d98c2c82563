/**
 * Answers the route that says who handles a dispute.
 */
import { aboutDispute, answered, jsonBody, type Limits, type ServiceApp } from '@maplebridge/http'
import * as Result from 'effect/Result'
import { routeAnswerOf } from './RouteAnswer.ts'
import { routeContract } from './routes.contract.ts'
import { type Looking, refuseRoute, routeTerms } from './routeTerms.ts'

/** Adds the route that says who handles a dispute. */
export const addRoutes = (
  app: ServiceApp,
  { limits, ...looking }: Looking & { readonly limits: Limits },
): void => {
  app.post(routeContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(routeContract, async (c) => {
    const sent = c.req.valid('json')
    const terms = await routeTerms(sent, looking)
    if (Result.isFailure(terms)) return refuseRoute(c, terms.failure)
    const found = aboutDispute(sent.dispute, {
      at: ['dispute'],
      ask: (dispute) => routeAnswerOf(dispute, terms.success),
    })
    return Result.isSuccess(found) ? answered(c, found.success) : refuseRoute(c, found.failure)
  })
}
