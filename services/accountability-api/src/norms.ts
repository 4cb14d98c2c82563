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
import { citationsOf, identityOf, judgeStaffing } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { normsContract } from './norms.contract.ts'
import { pointsOf } from './pointsOf.ts'
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
      const issues = judged.failure.issues.map((issue) => ({ ...issue, path: ['staffing', ...issue.path] }))
      return refuse(c, accountabilityProblems.invalidStaffing, {
        message: judged.failure.message,
        issues: shownIssues(issues),
      })
    }
    const { norms, withoutNorm } = judged.success
    const reasons = norms.map(({ reason }) => reason)
    const citations = citationsOf(
      reasons.flatMap(({ cites }) => cites),
      { under },
    )
    const unresolved = pointsOf(reasons, { under })
    return c.json({ ...identityOf(under), norms, withoutNorm, citations, unresolved }, 200)
  })
}
