/**
 * Answers the routes that classify disputes.
 */
import {
  answered,
  type Editions,
  jsonBody,
  type Limits,
  refuseDispute,
  refuseEdition,
  type ServiceApp,
  underEdition,
} from '@maplebridge/http'
import { identityOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { type BatchedLevel, batchedLevel } from './BatchClassification.ts'
import { classificationOf } from './Classification.ts'
import { batchContract, classificationContract } from './classifications.contract.ts'

/** Disputes of a batch classified before others get their turn. */
const turn = 200

/** Adds the routes that classify disputes. */
export const addClassifications = (
  app: ServiceApp,
  { editions, limits }: { readonly editions: Editions; readonly limits: Limits },
): void => {
  app.post(classificationContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(classificationContract, (c) => {
    const classified = underEdition(c.req.valid('json'), { editions, ask: classificationOf })
    return Result.isSuccess(classified)
      ? answered(c, classified.success)
      : refuseDispute(c, classified.failure)
  })

  app.post(batchContract.path, jsonBody({ maxBytes: limits.batchBytes }))
  app.openapi(batchContract, async (c) => {
    const { pack, on, disputes } = c.req.valid('json')
    const found = editions(pack, { on })
    if (Result.isFailure(found)) return refuseEdition(c, found.failure)
    const under = found.success
    const results: BatchedLevel[] = []
    for (const [index, dispute] of disputes.entries()) {
      if (index % turn === 0) await new Promise((resolve) => setImmediate(resolve))
      results.push(batchedLevel(dispute, index, { under }))
    }
    return answered(c, { ...identityOf(under), results })
  })
}
