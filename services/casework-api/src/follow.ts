/**
 * Answers the routes by which a party follows the own case.
 */
import { type Limits, type ProblemType, refuse, type ServiceApp } from '@maplebridge/http'
import { type Actor, stageLabels } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import type { Transaction } from 'kysely'
import { actorOf } from './actorOf.ts'
import { asActor } from './database/asActor.ts'
import { endAccess, followCase, giveAccess, tryCode } from './database/followers.ts'
import { noteRead } from './database/noteRead.ts'
import { readCase } from './database/readCase.ts'
import type { Tables } from './database/Tables.ts'
import { endContract, followContract, giveContract } from './follow.contract.ts'
import { newSecret } from './followerSecrets.ts'
import { keepableBody } from './keepableBody.ts'
import type { Ledger } from './Ledger.ts'
import { mayReadPersonal } from './personal.ts'
import { caseworkProblems } from './problems.ts'
import { recognised } from './recognised.ts'
import { dayOf } from './rulesOf.ts'

/** Adds the routes by which a party follows the own case. */
export const addFollow = (
  app: ServiceApp,
  { ledger, limits }: { readonly ledger: Ledger; readonly limits: Limits },
): void => {
  const { db, now } = ledger
  app.post(followContract.path, keepableBody({ maxBytes: limits.bodyBytes }))

  const withCase = (
    by: Actor,
    {
      id,
      what,
      work,
    }: {
      readonly id: string
      readonly what: string
      readonly work: (tx: Transaction<Tables>) => Promise<void>
    },
  ) =>
    asActor(db, {
      by,
      work: async (tx): Promise<Result.Result<void, ProblemType<403 | 404>>> => {
        if (!mayReadPersonal(by.role)) return Result.fail(caseworkProblems.notAllowed)
        if ((await readCase(tx, { id })) === undefined) return Result.fail(caseworkProblems.unknownCase)
        await work(tx)
        await noteRead(tx, { id, by, what, at: now() })
        return Result.void
      },
    })

  app.openapi(giveContract, async (c) => {
    const { case: id, role: party } = c.req.valid('param')
    const { code, salt, hash: secret, shown } = await newSecret()
    const given = await withCase(actorOf(c), {
      id,
      what: `access-given:${party}`,
      work: (tx) => giveAccess(tx, { id, party, code, salt, secret }),
    })
    return Result.isFailure(given) ? refuse(c, given.failure) : c.json(shown, 200)
  })

  app.openapi(endContract, async (c) => {
    const { case: id, role: party } = c.req.valid('param')
    const ended = await withCase(actorOf(c), {
      id,
      what: `access-ended:${party}`,
      work: (tx) => endAccess(tx, { id, party }),
    })
    return Result.isFailure(ended) ? refuse(c, ended.failure) : c.body(null, 204)
  })

  app.openapi(followContract, async (c) => {
    const at = now()
    const found = await recognised(c.req.valid('json'), {
      tried: (code) => tryCode(db, { code, on: dayOf(at) }),
    })
    if (Result.isFailure(found)) return refuse(c, found.failure)
    const { code, kept } = found.success
    const seen = await followCase(db, { code, id: kept.id, party: kept.party, at })
    if (seen === undefined) return refuse(c, caseworkProblems.notRecognised)
    return c.json({ ...seen, label: stageLabels[seen.stage] }, 200)
  })
}
