/**
 * Answers the route that says which turns of recurring duties are missing.
 */
import { type Act, fulfilments, type StandingOccurrences } from '@maplebridge/accountability'
import type { DateInvalidError, PlainDate } from '@maplebridge/calendar'
import { jsonBody, type Limits, type PackSource, type ServiceApp } from '@maplebridge/http'
import { identityOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import type { Context } from 'hono'
import { cited, refuseRecurring } from './calendars.ts'
import { accountabilityProblems } from './problems.ts'
import { recurringIn } from './recurring.ts'
import { refuseUnknown } from './refuseUnknown.ts'
import { type ReturnsAnswer, returnsContract } from './returns.contract.ts'

/** Adds the route that says which turns of recurring duties are missing. */
export const addReturns = (
  app: ServiceApp,
  { packs, limits }: { readonly packs: PackSource; readonly limits: Limits },
): void => {
  app.post(returnsContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(returnsContract, (c) => {
    const { acts, asOf, ...asked } = c.req.valid('json')
    const due = recurringIn(packs, asked)
    if (Result.isFailure(due)) return refuseRecurring(c, due.failure)
    const { under, duties } = due.success
    const known = under.standing.map(({ id }) => id)
    const foreign = Object.keys(acts).find((id) => !known.includes(id))
    if (foreign !== undefined) return refuseDuty(c, foreign, known)
    const judged = Result.all(duties.map((duty) => judgedBy(duty, acts[duty.id] ?? [], asOf)))
    if (Result.isFailure(judged)) return refuseRecurring(c, judged.failure)
    const { during } = asked
    return c.json(
      { ...identityOf(under), during, asOf, duties: judged.success, citations: cited(due.success) },
      200,
    )
  })
}

const judgedBy = (
  duty: StandingOccurrences,
  acts: readonly Act[],
  on: PlainDate,
): Result.Result<(typeof ReturnsAnswer.Type)['duties'][number], DateInvalidError> => {
  if ('open' in duty) return Result.succeed(duty)
  const { occurrences, resting: _, ...stated } = duty
  return Result.map(fulfilments(occurrences, { acts, on }), (turns) => ({ ...stated, turns }))
}

/** Refuses the id of a recurring duty that the plan does not have. */
export const refuseDuty = (c: Context, id: string, known: readonly string[]) =>
  refuseUnknown(c, accountabilityProblems.unknownDuty, {
    what: { zh: '周期性工作', en: 'recurring duty' },
    id,
    known,
  })
