/**
 * Answers the route that explains a level.
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
import { explainRisk } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { explanationContract } from './explanations.contract.ts'

/** Adds the route that explains a level. */
export const addExplanations = (
  app: ServiceApp,
  { editions, limits }: { readonly editions: Editions; readonly limits: Limits },
): void => {
  app.post(explanationContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(explanationContract, (c) => {
    const { pack, on, dispute: input } = c.req.valid('json')
    const explained = Result.flatMap(editions(pack, { on }), (under) =>
      aboutDispute(input, { at: ['dispute'], ask: (dispute) => explainRisk(dispute, { under }) }),
    )
    return Result.isSuccess(explained) ? answered(c, explained.success) : refuseDispute(c, explained.failure)
  })
}
