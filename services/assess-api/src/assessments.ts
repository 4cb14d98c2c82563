/**
 * Answers the routes that assess disputes.
 */
import {
  answered,
  type Editions,
  jsonBody,
  type Limits,
  refuseDispute,
  refuseEdition,
  type ServiceApp,
} from '@maplebridge/http'
import * as Result from 'effect/Result'
import { assessmentContract, batchContract } from './assessments.contract.ts'
import { assessUnread, type BatchResult, batchResult } from './BatchAssessment.ts'

/** Disputes of a batch assessed before others get their turn. */
const turn = 25

/** Adds the routes that assess disputes. */
export const addAssessments = (
  app: ServiceApp,
  { editions, limits }: { readonly editions: Editions; readonly limits: Limits },
): void => {
  app.post(assessmentContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(assessmentContract, (c) => {
    const { pack, on, dispute } = c.req.valid('json')
    const assessed = Result.flatMap(editions(pack, { on }), (under) =>
      assessUnread(dispute, { under, at: ['dispute'] }),
    )
    return Result.isSuccess(assessed) ? answered(c, assessed.success) : refuseDispute(c, assessed.failure)
  })

  app.post(batchContract.path, jsonBody({ maxBytes: limits.batchBytes }))
  app.openapi(batchContract, async (c) => {
    const { pack, on, disputes } = c.req.valid('json')
    const under = editions(pack, { on })
    if (Result.isFailure(under)) return refuseEdition(c, under.failure)
    const results: BatchResult[] = []
    for (const [index, dispute] of disputes.entries()) {
      if (index % turn === 0) await new Promise((resolve) => setImmediate(resolve))
      results.push(batchResult(dispute, index, { under: under.success }))
    }
    return answered(c, { results })
  })
}
