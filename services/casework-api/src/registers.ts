/**
 * Answers the routes of the registers.
 */
import { type Limits, refuse, type ServiceApp } from '@maplebridge/http'
import * as Result from 'effect/Result'
import type { Context } from 'hono'
import { actorOf } from './actorOf.ts'
import { asActor } from './database/asActor.ts'
import { entryVersions, listEntries } from './database/registerEntries.ts'
import { keepableBody } from './keepableBody.ts'
import type { Ledger } from './Ledger.ts'
import { caseworkProblems } from './problems.ts'
import { etagOf, refuseCommand } from './refuseCommand.ts'
import { keep, type NewEntry } from './registerCommands.ts'
import { mayRead } from './registerRoles.ts'
import {
  bodyContract,
  expertContract,
  mediatorContract,
  registerContract,
  rewardContract,
  versionsContract,
} from './registers.contract.ts'
import { type CommandHeaders, sentCommand } from './sentCommand.ts'

/** Entries on a page when nobody says how many. */
const usualPage = 50

/** Adds the routes of the registers. */
export const addRegisters = (
  app: ServiceApp,
  { ledger, limits }: { readonly ledger: Ledger; readonly limits: Limits },
): void => {
  const { db } = ledger
  for (const contract of [bodyContract, mediatorContract, expertContract, rewardContract])
    app.put(contract.getRoutingPath(), keepableBody({ maxBytes: limits.bodyBytes }))

  const kept = async (c: Context, entry: NewEntry, headers: CommandHeaders) => {
    const done = await keep(entry, sentCommand(c, headers, { to: ledger }))
    if (Result.isFailure(done)) return refuseCommand(c, done.failure)
    c.header('etag', etagOf(done.success.version))
    return c.json(done.success, 200)
  }
  app.openapi(bodyContract, (c) => {
    const content = c.req.valid('json')
    return kept(c, { register: 'bodies', ...c.req.valid('param'), content }, c.req.valid('header'))
  })
  app.openapi(mediatorContract, (c) => {
    const content = c.req.valid('json')
    return kept(c, { register: 'mediators', ...c.req.valid('param'), content }, c.req.valid('header'))
  })
  app.openapi(expertContract, (c) => {
    const content = c.req.valid('json')
    return kept(c, { register: 'experts', ...c.req.valid('param'), content }, c.req.valid('header'))
  })
  app.openapi(rewardContract, (c) => {
    const content = c.req.valid('json')
    return kept(c, { register: 'rewards', ...c.req.valid('param'), content }, c.req.valid('header'))
  })

  app.openapi(registerContract, async (c) => {
    const by = actorOf(c)
    const { register } = c.req.valid('param')
    if (!mayRead[register].has(by.role)) return refuse(c, caseworkProblems.notAllowed)
    const { limit, ...filter } = c.req.valid('query')
    const asked = { ...filter, by, register, limit: limit === undefined ? usualPage : Number(limit) }
    const page = await asActor(db, { by, work: async (tx) => Result.succeed(await listEntries(tx, asked)) })
    return c.json(Result.getOrThrow(page), 200)
  })
  app.openapi(versionsContract, async (c) => {
    const by = actorOf(c)
    const asked = c.req.valid('param')
    if (!mayRead[asked.register].has(by.role)) return refuse(c, caseworkProblems.notAllowed)
    const found = await asActor(db, {
      by,
      work: async (tx) => Result.succeed(await entryVersions(tx, asked)),
    })
    const versions = Result.getOrThrow(found)
    return versions.length === 0
      ? refuse(c, caseworkProblems.unknownEntry)
      : c.json({ versions: [...versions] }, 200)
  })
}
