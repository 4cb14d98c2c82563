/**
 * Answers the route about the next steps of a case.
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
import { guardsOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { guardsContract } from './guards.contract.ts'

/** Adds the route about the next steps of a case. */
export const addGuards = (
  app: ServiceApp,
  { editions, limits }: { readonly editions: Editions; readonly limits: Limits },
): void => {
  app.post(guardsContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(guardsContract, (c) => {
    const { next, ...sent } = c.req.valid('json')
    const found = underEdition(sent, {
      editions,
      ask: (dispute, { under }) => guardsOf(dispute, { under, ...(next !== undefined && { next }) }),
    })
    return Result.isSuccess(found) ? answered(c, found.success) : refuseDispute(c, found.failure)
  })
}
