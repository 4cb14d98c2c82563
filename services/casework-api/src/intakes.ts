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
import { checklistUnder } from './dueDuties.ts'
import { asGiven, isCode, isSecret, newSecret, slipOf } from './followerSecrets.ts'
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
import { etagOf, refuseCommand } from './refuseCommand.ts'
import type { Rates } from './requestLimits.ts'
import { dayOf } from './rulesOf.ts'

/** Applications on a page. */
const page = 50

/** How often a code may be tried in vain on one day. */
const triesOfDay = 10

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
    const asked = checklistUnder(
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
    const typed = c.req.valid('json')
    const code = asGiven(typed.code)
    const found = isCode(code) ? await tryIntake(db, { code, on: dayOf(now()) }) : undefined
    if (found !== undefined && found.tries > triesOfDay) return refuse(c, caseworkProblems.tooManyTries)
    const known = found && { salt: found.salt, hash: found.secret }
    if (!(await isSecret(asGiven(typed.secret), known)) || found === undefined)
      return refuse(c, caseworkProblems.notRecognised)
    await forgetTries(db, { code })
    return c.json(standingOf(found), 200)
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
    const { 'idempotency-key': key } = c.req.valid('header')
    const asked = { code, as: c.req.valid('json') }
    const done = await enterIntake(asked, { db, rules, by: actorOf(c), at: now(), key })
    if (Result.isFailure(done)) return refuseCommand(c, done.failure)
    const { state, lines } = done.success
    c.header('etag', etagOf(state.version))
    c.header('location', `/v1/cases/${state.case}`)
    return c.json({ case: state, lines }, 201)
  })

  app.openapi(intakeAnswerContract, async (c) => {
    const asked = { code: asGiven(c.req.valid('param').code), ...c.req.valid('json') }
    const { 'idempotency-key': key } = c.req.valid('header')
    const done = await answerIntake(asked, { db, rules, by: actorOf(c), at: now(), key })
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
