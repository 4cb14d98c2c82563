/**
 * Answers the routes of applications.
 */
import { type Limits, refuse, refuseDispute, type ServiceApp } from '@maplebridge/http'
import { digest } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import type { MiddlewareHandler } from 'hono'
import { actorOf } from './actorOf.ts'
import { asActor } from './database/asActor.ts'
import { forgetTries, keepIntake, noteIntakesRead, tryIntake, waitingIntakes } from './database/intakes.ts'
import { dutiesUnder } from './dueDuties.ts'
import { asGiven, newSecret, slipOf } from './followerSecrets.ts'
import { answerIntake, disputeOf, enterIntake } from './intakeCommands.ts'
import { intakeLimit } from './intakeLimit.ts'
import {
  followIntakeContract,
  type IntakeStanding,
  intakeAnswerContract,
  intakeCaseContract,
  intakeContract,
  waitingContract,
} from './intakes.contract.ts'
import { keepableBody } from './keepableBody.ts'
import type { Ledger } from './Ledger.ts'
import { caseworkProblems } from './problems.ts'
import { recognised } from './recognised.ts'
import { refuseCommand } from './refuseCommand.ts'
import type { Rates } from './requestLimits.ts'
import { dayOf } from './rulesOf.ts'
import { sentCommand, shownCase } from './sentCommand.ts'

/** Applications on a page. */
const page = 50

/** Adds the routes of applications. */
export const addIntakes = (
  app: ServiceApp,
  {
    ledger,
    limits,
    guard,
    rates,
  }: {
    readonly ledger: Ledger
    readonly limits: Limits
    readonly guard: MiddlewareHandler
    readonly rates: Rates
  },
): void => {
  const { db, rules, now } = ledger
  const body = keepableBody({ maxBytes: limits.bodyBytes })
  app.get(waitingContract.path, guard)
  for (const contract of [intakeCaseContract, intakeAnswerContract])
    app.post(contract.getRoutingPath(), guard, body)
  app.post(intakeContract.path, intakeLimit(rates), body)
  app.post(followIntakeContract.path, body)

  app.openapi(intakeContract, async (c) => {
    const content = c.req.valid('json')
    const { 'idempotency-key': key } = c.req.valid('header')
    const at = now()
    // Whoever applies is still there to put it right; a dispatcher would not be able to enter it.
    const asked = dutiesUnder(
      { pack: content.pack, dispute: disputeOf({ code: 'application', content, at }) },
      { on: dayOf(at), rules },
    )
    if (Result.isFailure(asked)) return refuseDispute(c, asked.failure)
    const { code, salt, hash: secret, shown } = await newSecret({ from: key })
    const under = key === undefined ? undefined : { key: digest({ key }), request: digest(content) }
    const kept = await keepIntake(db, { code, salt, secret, content, at, under })
    if (kept.code === code) return c.json(shown, 201)
    if (key === undefined || kept.request !== under?.request) return refuse(c, caseworkProblems.keyReused)
    return c.json(slipOf(kept, { from: key }), 201)
  })

  app.openapi(followIntakeContract, async (c) => {
    const found = await recognised(c.req.valid('json'), {
      tried: (code) => tryIntake(db, { code, on: dayOf(now()) }),
    })
    if (Result.isFailure(found)) return refuse(c, found.failure)
    const { code, kept } = found.success
    await forgetTries(db, { code })
    return c.json(standingOf(kept), 200)
  })

  app.openapi(waitingContract, async (c) => {
    const by = actorOf(c)
    if (by.role !== 'dispatcher' && by.role !== 'supervisor') return refuse(c, caseworkProblems.notAllowed)
    const asked = { ...c.req.valid('query'), by, limit: page }
    const found = await asActor(db, {
      by,
      work: async (tx) => {
        const page = await waitingIntakes(tx, asked)
        await noteIntakesRead(tx, { codes: page.intakes.map(({ code }) => code), by, at: now() })
        return Result.succeed(page)
      },
    })
    return c.json(Result.getOrThrow(found), 200)
  })

  app.openapi(intakeCaseContract, async (c) => {
    const code = asGiven(c.req.valid('param').code)
    const sent = sentCommand(c, c.req.valid('header'), { to: ledger })
    const done = await enterIntake({ code, as: c.req.valid('json') }, sent)
    return Result.isSuccess(done) ? shownCase(c, done.success, { as: 201 }) : refuseCommand(c, done.failure)
  })

  app.openapi(intakeAnswerContract, async (c) => {
    const asked = { code: asGiven(c.req.valid('param').code), ...c.req.valid('json') }
    const done = await answerIntake(asked, sentCommand(c, c.req.valid('header'), { to: ledger }))
    return Result.isSuccess(done) ? c.json(done.success, 200) : refuseCommand(c, done.failure)
  })
}

const standingOf = ({
  case_id: id,
  reason,
  decided_at: decided,
}: {
  readonly case_id: string | null
  readonly reason: string | null
  readonly decided_at: string | null
}): typeof IntakeStanding.Type => {
  if (decided === null) return { state: 'waiting' }
  return id !== null ? { state: 'case' } : { state: 'answered', ...(reason !== null && { reason }) }
}
