/**
 * Answers the routes that open cases, add to them and read them.
 */

import type { DisputeEvent } from '@maplebridge/dispute'
import { type Limits, type PackSource, refuse, type ServiceApp } from '@maplebridge/http'
import type { LedgerContent } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import type { Context } from 'hono'
import type { Transaction } from 'kysely'
import { actorOf } from './actorOf.ts'
import { assessing, packsAlongside } from './assessmentContents.ts'
import { listContract } from './caseList.contract.ts'
import {
  caseContract,
  factsContract,
  linesContract,
  linksContract,
  openContract,
  stepsContract,
} from './cases.contract.ts'
import { type Adding, addLines, openCase, openPlanned } from './commands.ts'
import { correctionsContract } from './corrections.contract.ts'
import { asActor } from './database/asActor.ts'
import { linkRefusal } from './database/linkRefusal.ts'
import { listCases } from './database/listCases.ts'
import { readCase, readLines } from './database/readCase.ts'
import type { Tables } from './database/Tables.ts'
import { keepableBody } from './keepableBody.ts'
import type { Ledger } from './Ledger.ts'
import { notedRead } from './notedRead.ts'
import { caseworkProblems } from './problems.ts'
import { etagOf, refuseCommand } from './refuseCommand.ts'
import { senderOf } from './senderOf.ts'
import { type CommandHeaders, sentCommand, shownCase } from './sentCommand.ts'

/** Cases on a page when nobody says how many. */
const usualPage = 50

/** Adds the routes about cases. */
export const addCases = (
  app: ServiceApp,
  { ledger, limits, packs }: { readonly ledger: Ledger; readonly limits: Limits; readonly packs: PackSource },
): void => {
  const { db, rules } = ledger
  const body = keepableBody({ maxBytes: limits.bodyBytes })
  for (const contract of [openContract, stepsContract, factsContract, correctionsContract, linksContract])
    app.post(contract.getRoutingPath(), body)

  app.openapi(openContract, async (c) => {
    const { pack, dispute, sender: named, events = [], assess } = c.req.valid('json')
    const found = senderOf(actorOf(c), { named })
    if (Result.isFailure(found)) return refuseCommand(c, found.failure)
    const { success: sender } = found
    const opened: LedgerContent = {
      type: 'case-opened',
      pack,
      dispute,
      ...(sender !== undefined && { sender }),
    }
    const sent = sentCommand(c, c.req.valid('header'), { to: ledger })
    const contents = [opened, ...events.map(happened)]
    if (assess === undefined) {
      const done = await openCase(contents, sent)
      return Result.isSuccess(done) ? shownCase(c, done.success, { as: 201 }) : refuseCommand(c, done.failure)
    }
    const { alongside, remember } = packsAlongside({ db, packs })
    const done = await openPlanned(contents, {
      ...sent,
      request: { open: contents, assess: assess.on },
      ...assessing({ on: assess.on, rules }),
      alongside,
    })
    if (Result.isFailure(done)) return refuseCommand(c, done.failure)
    remember()
    return shownCase(c, done.success, { as: 201 })
  })

  type Command = {
    readonly id: string
    readonly headers: CommandHeaders
    readonly contents: readonly LedgerContent[]
    readonly unless?: Adding['unless']
  }
  const added = async (c: Context, { id, headers, contents, unless }: Command) => {
    const done = await addLines(id, {
      ...sentCommand(c, headers, { to: ledger }),
      ...(unless !== undefined && { unless }),
      request: contents,
      contentsAfter: () => Result.succeed(contents),
    })
    return Result.isSuccess(done) ? shownCase(c, done.success, { as: 200 }) : refuseCommand(c, done.failure)
  }
  app.openapi(stepsContract, (c) =>
    added(c, {
      id: c.req.valid('param').case,
      headers: c.req.valid('header'),
      contents: c.req.valid('json').events.map(happened),
    }),
  )
  app.openapi(factsContract, (c) => {
    const contents: readonly LedgerContent[] = [{ type: 'facts-recorded', ...c.req.valid('json') }]
    return added(c, { id: c.req.valid('param').case, headers: c.req.valid('header'), contents })
  })
  app.openapi(correctionsContract, (c) => {
    const contents: readonly LedgerContent[] = [{ type: 'corrected', ...c.req.valid('json') }]
    return added(c, { id: c.req.valid('param').case, headers: c.req.valid('header'), contents })
  })
  app.openapi(linksContract, (c) => {
    const link = c.req.valid('json')
    const contents: readonly LedgerContent[] = [{ type: 'linked', ...link }]
    const unless = (tx: Transaction<Tables>) => linkRefusal(tx, link)
    return added(c, { id: c.req.valid('param').case, headers: c.req.valid('header'), contents, unless })
  })

  app.openapi(listContract, async (c) => {
    const { open, limit, ...filter } = c.req.valid('query')
    const by = actorOf(c)
    const page = await asActor(db, {
      by,
      work: async (tx) =>
        Result.succeed(
          await listCases(tx, {
            ...filter,
            by,
            limit: limit === undefined ? usualPage : Number(limit),
            ...(open !== undefined && { open: open === 'true' }),
          }),
        ),
    })
    return c.json(Result.getOrThrow(page), 200)
  })
  app.openapi(caseContract, async (c) => {
    const { case: id } = c.req.valid('param')
    const reading = { of: ledger, by: actorOf(c), what: 'case' }
    const found = await notedRead(id, { ...reading, find: (tx) => readCase(tx, { id }) })
    if (found === undefined) return refuse(c, caseworkProblems.unknownCase)
    c.header('etag', etagOf(found.version))
    return c.json(found, 200)
  })
  app.openapi(linesContract, async (c) => {
    const { case: id } = c.req.valid('param')
    const found = await notedRead(id, {
      of: ledger,
      by: actorOf(c),
      what: 'lines',
      find: async (tx) => {
        const lines = await readLines(tx, id)
        return lines.length === 0 ? undefined : { lines }
      },
    })
    return found === undefined ? refuse(c, caseworkProblems.unknownCase) : c.json(found, 200)
  })
}

const happened = (event: DisputeEvent): LedgerContent => ({ type: 'happened', event })
