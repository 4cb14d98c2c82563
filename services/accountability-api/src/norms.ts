/**
 * Answers the route that judges a staffing table against the norms of a plan.
 */
import {
  type Editions,
  jsonBody,
  type Limits,
  refuse,
  refuseEdition,
  type ServiceApp,
  shownIssues,
} from '@maplebridge/http'
import { citationsOf, identityOf, judgeStaffing, touchedPoints } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { normsContract } from './norms.contract.ts'
import { accountabilityProblems } from './problems.ts'

/** Adds the route that judges a staffing table. */
export const addNorms = (
  app: ServiceApp,
  { editions, limits }: { readonly editions: Editions; readonly limits: Limits },
): void => {
  app.post(normsContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(normsContract, (c) => {
    const { pack, on, staffing } = c.req.valid('json')
    const found = editions(pack, { on })
    if (Result.isFailure(found)) return refuseEdition(c, found.failure)
    const under = found.success
    const judged = judgeStaffing(staffing, { under })
    if (Result.isFailure(judged)) {
      const { message, issues } = judged.failure
      return refuse(c, accountabilityProblems.invalidStaffing, {
        message,
        issues: shownIssues(issues, { at: ['staffing'] }),
      })
    }
    const { norms, withoutNorm } = judged.success
    const reasons = norms.map(({ reason }) => reason)
    const citations = citationsOf(
      reasons.flatMap(({ cites }) => cites),
      { under },
    )
    const unresolved = touchedPoints(reasons, { under })
    return c.json({ ...identityOf(under), norms, withoutNorm, citations, unresolved }, 200)
  })
}
