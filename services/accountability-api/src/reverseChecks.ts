/**
 * Answers the route about the reverse check of a dispute.
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
import { reverseCheckOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { refuseRecurring } from './calendars.ts'
import { refuseDuty } from './returns.ts'
import { reverseCheckContract } from './reverseChecks.contract.ts'

/** Adds the route about the reverse check of a dispute. */
export const addReverseChecks = (
  app: ServiceApp,
  { editions, limits }: { readonly editions: Editions; readonly limits: Limits },
): void => {
  app.post(reverseCheckContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(reverseCheckContract, (c) => {
    const { pack, on, dispute: input, acts = {} } = c.req.valid('json')
    const edition = editions(pack, { on })
    if (Result.isFailure(edition)) return refuseDispute(c, edition.failure)
    const under = edition.success
    const known = under.standing.map(({ id }) => id)
    const foreign = Object.keys(acts).find((id) => !known.includes(id))
    if (foreign !== undefined) return refuseDuty(c, foreign, known)
    const found = aboutDispute(input, {
      at: ['dispute'],
      ask: (dispute) => reverseCheckOf(dispute, { under, acts }),
    })
    if (Result.isSuccess(found)) return answered(c, found.success)
    return found.failure._tag === 'DateInvalidError'
      ? refuseRecurring(c, found.failure)
      : refuseDispute(c, found.failure)
  })
}
