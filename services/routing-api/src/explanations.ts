/**
 * Answers the route that explains a route.
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
import { explainRoute } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { explanationContract } from './explanations.contract.ts'

/** Adds the route that explains a route. */
export const addExplanations = (
  app: ServiceApp,
  { editions, limits }: { readonly editions: Editions; readonly limits: Limits },
): void => {
  app.post(explanationContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(explanationContract, (c) => {
    const { pack, on, dispute: input } = c.req.valid('json')
    const found = Result.flatMap(editions(pack, { on }), (under) =>
      aboutDispute(input, { at: ['dispute'], ask: (dispute) => explainRoute(dispute, { under }) }),
    )
    return Result.isSuccess(found) ? answered(c, found.success) : refuseDispute(c, found.failure)
  })
}
