/**
 * Answers the route that says what would send a dispute to another body.
 */
import {
  aboutDispute,
  answered,
  type Editions,
  jsonBody,
  type Limits,
  refuse,
  refuseDispute,
  refuseEdition,
  type ServiceApp,
} from '@maplebridge/http'
import { type BodyUnknownError, changesOfRoute, type RouteChanges } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import type { Context } from 'hono'
import { counterfactualContract } from './counterfactuals.contract.ts'
import { routingProblems } from './problems.ts'

/** Adds the route that says what would send a dispute to another body. */
export const addCounterfactuals = (
  app: ServiceApp,
  { editions, limits }: { readonly editions: Editions; readonly limits: Limits },
): void => {
  app.post(counterfactualContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(counterfactualContract, (c) => {
    const { pack, on, dispute: input, to } = c.req.valid('json')
    const found = editions(pack, { on })
    if (Result.isFailure(found)) return refuseEdition(c, found.failure)
    const under = found.success
    const changes = aboutDispute<RouteChanges, BodyUnknownError>(input, {
      at: ['dispute'],
      ask: (dispute) => changesOfRoute(dispute, { under, to }),
    })
    if (Result.isSuccess(changes)) return answered(c, changes.success)
    return changes.failure._tag === 'BodyUnknownError'
      ? refuseBody(c, changes.failure)
      : refuseDispute(c, changes.failure)
  })
}

const refuseBody = (c: Context, { message, known, nearest }: BodyUnknownError) =>
  refuse(c, routingProblems.unknownBody, { message, known, nearest })
