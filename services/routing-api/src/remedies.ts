/**
 * Answers the route that lists the lawful ways open to the parties.
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
import * as Result from 'effect/Result'
import { remedyAnswerOf } from './RemedyAnswer.ts'
import { remedyContract } from './remedies.contract.ts'

/** Adds the route that lists the lawful ways open to the parties. */
export const addRemedies = (
  app: ServiceApp,
  { editions, limits }: { readonly editions: Editions; readonly limits: Limits },
): void => {
  app.post(remedyContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(remedyContract, (c) => {
    const found = underEdition(c.req.valid('json'), { editions, ask: remedyAnswerOf })
    return Result.isSuccess(found) ? answered(c, found.success) : refuseDispute(c, found.failure)
  })
}
