/**
 * Answers the route that explains a route.
 */
import { aboutDispute, answered, jsonBody, type Limits, type ServiceApp } from '@maplebridge/http'
import { explainRoute } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { explanationContract } from './explanations.contract.ts'
import { type Looking, refuseRoute, routeTerms } from './routeTerms.ts'

/** Adds the route that explains a route. */
export const addExplanations = (
  app: ServiceApp,
  { limits, ...looking }: Looking & { readonly limits: Limits },
): void => {
  app.post(explanationContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(explanationContract, async (c) => {
    const sent = c.req.valid('json')
    const terms = await routeTerms(sent, looking)
    if (Result.isFailure(terms)) return refuseRoute(c, terms.failure)
    const found = aboutDispute(sent.dispute, {
      at: ['dispute'],
      ask: (dispute) => explainRoute(dispute, terms.success),
    })
    return Result.isSuccess(found) ? answered(c, found.success) : refuseRoute(c, found.failure)
  })
}
