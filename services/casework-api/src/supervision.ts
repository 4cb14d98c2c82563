/**
 * Answers the lists of those who look over many cases.
 */
import { refuse, type ServiceApp } from '@maplebridge/http'
import * as Result from 'effect/Result'
import { actorOf } from './actorOf.ts'
import { asActor } from './database/asActor.ts'
import { overdueDuties } from './database/due.ts'
import { casesInQueue } from './database/queue.ts'
import type { Ledger } from './Ledger.ts'
import { caseworkProblems } from './problems.ts'
import { dayOf } from './rulesOf.ts'
import { overdueContract, queueContract } from './supervision.contract.ts'

/** Entries on a page. */
const page = 100

/** Adds the lists of supervisors and dispatchers. */
export const addSupervision = (app: ServiceApp, { ledger }: { readonly ledger: Ledger }): void => {
  const { db, now } = ledger

  app.openapi(overdueContract, async (c) => {
    const [day = '', id = '', duty = ''] = c.req.valid('query').after?.split('~') ?? []
    const by = actorOf(c)
    const found = await asActor(db, {
      by,
      work: async (tx) =>
        Result.succeed(
          await overdueDuties(tx, {
            by,
            on: dayOf(now()),
            limit: page,
            after: day === '' ? undefined : [day, id, duty],
          }),
        ),
    })
    const duties = Result.getOrThrow(found)
    const last = duties.length === page ? duties.at(-1) : undefined
    return c.json(
      { duties, ...(last !== undefined && { next: `${last.lastDay}~${last.case}~${last.duty}` }) },
      200,
    )
  })

  app.openapi(queueContract, async (c) => {
    const by = actorOf(c)
    if (by.role !== 'dispatcher') return refuse(c, caseworkProblems.notAllowed)
    const { after = '0' } = c.req.valid('query')
    const found = await asActor(db, {
      by,
      work: async (tx) => Result.succeed(await casesInQueue(tx, { by, after, limit: page })),
    })
    return c.json(Result.getOrThrow(found), 200)
  })
}
