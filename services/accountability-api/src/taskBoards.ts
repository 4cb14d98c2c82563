/**
 * Answers the route about the tasks of a plan.
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
import {
  citationsOf,
  type Edition,
  identityOf,
  judgeTasks,
  type NoTaskPlanError,
  type TaskEvidenceInvalidError,
} from '@maplebridge/policy-pack'
import { decodeTaskEvidence } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import type { Context } from 'hono'
import { accountabilityProblems } from './problems.ts'
import { taskBoardContract } from './taskBoards.contract.ts'

/** Adds the route about the tasks of a plan. */
export const addTaskBoards = (
  app: ServiceApp,
  { editions, limits }: { readonly editions: Editions; readonly limits: Limits },
): void => {
  app.post(taskBoardContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(taskBoardContract, (c) => {
    const { pack, on, evidence } = c.req.valid('json')
    const found = editions(pack, { on })
    if (Result.isFailure(found)) return refuseEdition(c, found.failure)
    const under = found.success
    const board = Result.flatMap(decodeTaskEvidence(evidence), (reports) => judgeTasks(reports, { under }))
    if (Result.isFailure(board)) return refuseTasks(c, board.failure)
    const { parts = [], units = [] } = under.tasks ?? {}
    return c.json({ ...identityOf(under), parts, units, board: board.success, citations: cited(under) }, 200)
  })
}

/** The clauses that the tasks cite. */
const cited = (under: Edition) =>
  citationsOf(
    (under.tasks?.tasks ?? []).flatMap(({ cites, standards }) => [
      ...cites,
      ...standards.flatMap((standard) => [...standard.cites, ...(standard.metrics ?? [])]),
    ]),
    { under },
  )

const refuseTasks = (c: Context, error: NoTaskPlanError | TaskEvidenceInvalidError) => {
  const { message } = error
  switch (error._tag) {
    case 'NoTaskPlanError':
      return refuse(c, accountabilityProblems.noTaskPlan, { message })
    case 'TaskEvidenceInvalidError':
      return refuse(c, accountabilityProblems.invalidEvidence, {
        message,
        issues: shownIssues(error.issues, { at: ['evidence'] }),
      })
  }
}
