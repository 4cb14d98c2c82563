/**
 * Answers the routes of screening.
 */
import type { StandingOccurrences } from '@maplebridge/accountability'
import { type Span, spanIn } from '@maplebridge/calendar'
import {
  type Limits,
  type PackSource,
  packProblems,
  problems,
  refuse,
  refuseEdition,
  type ServiceApp,
} from '@maplebridge/http'
import {
  identityOf,
  layersOf,
  type StandingDue,
  standingDue,
  type UnknownPackError,
} from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import type { Context } from 'hono'
import type { Transaction } from 'kysely'
import { actorOf } from './actorOf.ts'
import { asActor } from './database/asActor.ts'
import { registeredBodies } from './database/registeredBodies.ts'
import { actsUnder } from './database/screeningRounds.ts'
import type { Tables } from './database/Tables.ts'
import { keepableBody } from './keepableBody.ts'
import type { Ledger } from './Ledger.ts'
import { missingRounds } from './missingRounds.ts'
import { caseworkProblems } from './problems.ts'
import { refuseCommand } from './refuseCommand.ts'
import { maySeeMissing } from './registerRoles.ts'
import { recordRound } from './screeningCommands.ts'
import { missingContract, roundContract } from './screenings.contract.ts'
import { sentCommand } from './sentCommand.ts'

/** Adds the routes of screening. */
export const addScreenings = (
  app: ServiceApp,
  { ledger, limits, packs }: { readonly ledger: Ledger; readonly limits: Limits; readonly packs: PackSource },
): void => {
  const { db } = ledger
  app.post(roundContract.path, keepableBody({ maxBytes: limits.bodyBytes }))
  app.openapi(roundContract, async (c) => {
    const sent = sentCommand(c, c.req.valid('header'), { to: ledger })
    const done = await recordRound(c.req.valid('json'), sent)
    return Result.isSuccess(done) ? c.json(done.success, 201) : refuseCommand(c, done.failure)
  })

  app.openapi(missingContract, async (c) => {
    const by = actorOf(c)
    if (!maySeeMissing.has(by.role)) return refuse(c, caseworkProblems.notAllowed)
    const { pack, during: days, as_of: asOf, area, sensitive } = c.req.valid('query')
    const during = spanIn(days)
    if (during === undefined) return refuseSpan(c, 'during')
    const period = sensitive === undefined ? undefined : spanIn(sensitive)
    if (sensitive !== undefined && period === undefined) return refuseSpan(c, 'sensitive')
    const periods = period === undefined ? {} : { 'sensitive-period': [period] }
    const due = Result.flatMap(
      layersOf(packs.current().packs, { id: pack }),
      (layers): Result.Result<StandingDue, MissingRefusal> => standingDue(layers, { during, periods }),
    )
    if (Result.isFailure(due)) return refuseMissing(c, due.failure)
    const { under, duties } = due.success
    const found = await asActor(db, {
      by,
      work: async (tx: Transaction<Tables>) => {
        const bodies = await registeredBodies(tx, { by, area })
        const actsOf = await actsUnder(tx, { by, area, pack, during: daysOf(duties, during) })
        return missingRounds({ duties }, { bodies, actsOf, on: asOf })
      },
    })
    if (Result.isFailure(found)) return refuseMissing(c, found.failure)
    return c.json({ ...identityOf(under), during, asOf, ...found.success }, 200)
  })
}

/** All days that the turns are about; they may begin before the days asked about and end after them. */
const daysOf = (duties: readonly StandingOccurrences[], during: Span): Span => {
  const turns = duties.flatMap((duty) => ('occurrences' in duty ? duty.occurrences : []))
  const firsts = turns.map(({ from }) => from)
  const lasts = turns.map(({ to }) => to)
  return {
    from: [during.from, ...firsts].sort()[0] ?? during.from,
    to: [during.to, ...lasts].sort().at(-1) ?? during.to,
  }
}

type MissingRefusal = Result.Result.Failure<ReturnType<typeof standingDue>> | UnknownPackError

const refuseMissing = (c: Context, error: MissingRefusal) => {
  if (error._tag === 'DateInvalidError')
    return refuse(c, packProblems.impossibleDate, { message: error.message })
  if (error._tag === 'BodyKindUnknownError')
    return refuse(c, problems.invalidRequest, { message: error.message })
  return refuseEdition(c, error)
}

const refuseSpan = (c: Context, at: 'during' | 'sensitive') => {
  const message = {
    zh: '应为年、季度、月或者起止日期，如 2023、2023-Q2、2023-05 或 2023-03-01..2023-04-15',
    en: 'expected a year, a quarter, a month, or first and last day, such as 2023, 2023-Q2, 2023-05 or 2023-03-01..2023-04-15',
  }
  return refuse(c, problems.invalidRequest, {
    message: { zh: `${at}：${message.zh}`, en: `${at}: ${message.en}` },
    issues: [{ code: 'impossible-date', path: [at], message }],
  })
}
