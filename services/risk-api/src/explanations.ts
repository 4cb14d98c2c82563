/**
 * Answers the route that explains a level.
 */
import {
  answered,
  type Editions,
  jsonBody,
  type Limits,
  refuseDispute,
  type ServiceApp,
  underEdition,
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
    const explained = underEdition(c.req.valid('json'), { editions, ask: explainRisk })
    return Result.isSuccess(explained) ? answered(c, explained.success) : refuseDispute(c, explained.failure)
  })
}
