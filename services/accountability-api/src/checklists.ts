/**
 * Answers the routes about the duties of one dispute.
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
import { checklistOf, dutiesOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { checklistContract, dutiesContract } from './checklists.contract.ts'

/** Adds the routes about the duties of one dispute. */
export const addChecklists = (
  app: ServiceApp,
  { editions, limits }: { readonly editions: Editions; readonly limits: Limits },
): void => {
  for (const { path } of [dutiesContract, checklistContract])
    app.post(path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(dutiesContract, (c) => {
    const found = underEdition(c.req.valid('json'), { editions, ask: dutiesOf })
    return Result.isSuccess(found) ? answered(c, found.success) : refuseDispute(c, found.failure)
  })
  app.openapi(checklistContract, (c) => {
    const found = underEdition(c.req.valid('json'), { editions, ask: checklistOf })
    return Result.isSuccess(found) ? answered(c, found.success) : refuseDispute(c, found.failure)
  })
}
