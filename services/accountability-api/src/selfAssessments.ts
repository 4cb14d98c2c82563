/**
 * Answers the route that reads a body's own answers against the lists of a plan.
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
import { citationsOf, identityOf, readAnswers, touchedPoints } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { accountabilityProblems } from './problems.ts'
import { selfAssessmentContract } from './selfAssessments.contract.ts'

/** Adds the route that reads a body's own answers. */
export const addSelfAssessments = (
  app: ServiceApp,
  { editions, limits }: { readonly editions: Editions; readonly limits: Limits },
): void => {
  app.post(selfAssessmentContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(selfAssessmentContract, (c) => {
    const { pack, on, answers } = c.req.valid('json')
    const found = editions(pack, { on })
    if (Result.isFailure(found)) return refuseEdition(c, found.failure)
    const under = found.success
    const read = readAnswers(answers, { under })
    if (Result.isFailure(read)) {
      const { message, issues } = read.failure
      return refuse(c, accountabilityProblems.invalidAnswers, {
        message,
        issues: shownIssues(issues, { at: ['answers'] }),
      })
    }
    const lists = read.success
    const items = lists.flatMap((list) => list.items)
    const citations = citationsOf(
      items.flatMap(({ cites }) => cites),
      { under },
    )
    const unresolved = touchedPoints([...lists, ...items], { under })
    return c.json({ ...identityOf(under), lists, citations, unresolved }, 200)
  })
}
