/**
 * Answers the routes that count.
 */
import {
  type CalendarNotCoveredError,
  type DateInvalidError,
  dueDate,
  type Ladder,
  ladderDates,
  type StartTimeMissingError,
  type TimeLimit,
} from '@maplebridge/calendar'
import {
  type Editions,
  jsonBody,
  type Limits,
  packProblems,
  refuse,
  refuseEdition,
  type ServiceApp,
} from '@maplebridge/http'
import { type Edition, identityOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import type { Context } from 'hono'
import { dueDateContract, ladderContract } from './dueDates.contract.ts'
import { accountabilityProblems } from './problems.ts'
import { refuseUnknown } from './refuseUnknown.ts'

/** Adds the routes that count a time limit or a ladder. */
export const addDueDates = (
  app: ServiceApp,
  { editions, limits }: { readonly editions: Editions; readonly limits: Limits },
): void => {
  app.post(dueDateContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(dueDateContract, (c) => {
    const { pack, on, limit: asked, ...counting } = c.req.valid('json')
    const found = editions(pack, { on })
    if (Result.isFailure(found)) return refuseEdition(c, found.failure)
    const under = found.success
    const limit = typeof asked === 'string' ? known(asked, under.timeLimits) : asked
    if (limit === undefined) return refuseLimit(c, asked, Object.keys(under.timeLimits))
    const due = dueDate(limit, { ...counting, calendar: under.calendar })
    return Result.isSuccess(due)
      ? c.json({ ...identityOf(under), limit, due: due.success, citations: cited(limit, under) }, 200)
      : refuseCount(c, due.failure)
  })

  app.post(ladderContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(ladderContract, (c) => {
    const { pack, on, ladder: asked, done = {}, ...counting } = c.req.valid('json')
    const found = editions(pack, { on })
    if (Result.isFailure(found)) return refuseEdition(c, found.failure)
    const under = found.success
    const ladder = typeof asked === 'string' ? known(asked, under.ladders) : asked
    if (ladder === undefined) return refuseLimit(c, asked, Object.keys(under.ladders))
    const dates = ladderDates(ladder, { ...counting, done, calendar: under.calendar })
    return Result.isSuccess(dates)
      ? c.json({ ...identityOf(under), ladder: dates.success }, 200)
      : refuseCount(c, dates.failure)
  })
}

const known = <Item>(id: string, items: Readonly<Record<string, Item>>): Item | undefined =>
  Object.hasOwn(items, id) ? items[id] : undefined

const cited = ({ cites }: TimeLimit, { citations }: Edition) => cites.flatMap((id) => citations[id] ?? [])

const refuseLimit = (c: Context, asked: string | TimeLimit | Ladder, known: readonly string[]) =>
  refuseUnknown(c, accountabilityProblems.unknownLimit, {
    what: { zh: '期限', en: 'time limit' },
    id: typeof asked === 'string' ? asked : asked.id,
    known,
  })

const refuseCount = (
  c: Context,
  error: CalendarNotCoveredError | StartTimeMissingError | DateInvalidError,
) => {
  const { message } = error
  switch (error._tag) {
    case 'CalendarNotCoveredError':
      return refuse(c, accountabilityProblems.calendarNotCovered, { message })
    case 'StartTimeMissingError':
      return refuse(c, accountabilityProblems.startTimeMissing, { message })
    case 'DateInvalidError':
      return refuse(c, packProblems.impossibleDate, { message })
  }
}
