/**
 * Answers the route that says what would send a dispute to another body.
 */
import { aboutDispute, answered, jsonBody, type Limits, refuse, type ServiceApp } from '@maplebridge/http'
import { type BodyUnknownError, changesOfRoute, type RouteChanges } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import type { Context } from 'hono'
import { counterfactualContract } from './counterfactuals.contract.ts'
import { routingProblems } from './problems.ts'
import { type Looking, refuseRoute, routeTerms } from './routeTerms.ts'

/** Adds the route that says what would send a dispute to another body. */
export const addCounterfactuals = (
  app: ServiceApp,
  { limits, ...looking }: Looking & { readonly limits: Limits },
): void => {
  app.post(counterfactualContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(counterfactualContract, async (c) => {
    const { to, ...sent } = c.req.valid('json')
    const terms = await routeTerms(sent, looking)
    if (Result.isFailure(terms)) return refuseRoute(c, terms.failure)
    const changes = aboutDispute<RouteChanges, BodyUnknownError>(sent.dispute, {
      at: ['dispute'],
      ask: (dispute) => changesOfRoute(dispute, { ...terms.success, to }),
    })
    if (Result.isSuccess(changes)) return answered(c, changes.success)
    return changes.failure._tag === 'BodyUnknownError'
      ? refuseBody(c, changes.failure)
      : refuseRoute(c, changes.failure)
  })
}

const refuseBody = (c: Context, { message, known, nearest }: BodyUnknownError) =>
  refuse(c, routingProblems.unknownBody, { message, known, nearest })
