/**
 * Answers the route that says what would change a level.
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
import { changesOfRisk, type LevelUnknownError, type RiskChanges } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import type { Context } from 'hono'
import { counterfactualContract } from './counterfactuals.contract.ts'
import { riskProblems } from './problems.ts'

/** Adds the route that says what would change a level. */
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
    const changes = aboutDispute<RiskChanges, LevelUnknownError>(input, {
      at: ['dispute'],
      ask: (dispute) => changesOfRisk(dispute, { under, to }),
    })
    if (Result.isSuccess(changes)) return answered(c, changes.success)
    return changes.failure._tag === 'LevelUnknownError'
      ? refuseLevel(c, changes.failure)
      : refuseDispute(c, changes.failure)
  })
}

const refuseLevel = (c: Context, { message, known, nearest }: LevelUnknownError) =>
  refuse(c, riskProblems.unknownLevel, { message, known, nearest })
