/**
 * Answers the routes about what is kept of a party. Values are sealed before they reach the database, and never stand
 * in a line, in a key of a command or in a log.
 */
import { randomBytes } from 'node:crypto'
import { type Limits, type ProblemType, refuse, type ServiceApp } from '@maplebridge/http'
import { commitmentTo, type LedgerContent, mayWrite, type Role } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import { actorOf } from './actorOf.ts'
import { addLines } from './commands.ts'
import { asActor } from './database/asActor.ts'
import { noteRead } from './database/noteRead.ts'
import { forgetPersonal, keepPersonal, type Place, personalAt } from './database/personal.ts'
import { readCase } from './database/readCase.ts'
import { keepableBody } from './keepableBody.ts'
import type { Ledger } from './Ledger.ts'
import { eraseContract, personalContract, recordContract } from './personal.contract.ts'
import { caseworkProblems } from './problems.ts'
import { refuseCommand } from './refuseCommand.ts'
import type { Sealed } from './Sealing.ts'
import { sentCommand, shownCase } from './sentCommand.ts'

/** Who may record something of a party may read it; nobody else. */
export const mayReadPersonal = (role: Role): boolean =>
  mayWrite(role, { type: 'personal-recorded', party: 'claimant', field: 'any', commitment: '' })

/** Adds the routes about what is kept of a party. */
export const addPersonal = (
  app: ServiceApp,
  { ledger, limits }: { readonly ledger: Ledger; readonly limits: Limits },
): void => {
  const { db, now, sealing } = ledger
  app.put(recordContract.getRoutingPath(), keepableBody({ maxBytes: limits.bodyBytes }))

  app.openapi(recordContract, async (c) => {
    if (sealing === undefined) return refuse(c, caseworkProblems.personalNotKept)
    const { case: id, role: party, field } = c.req.valid('param')
    const { value } = c.req.valid('json')
    const place: Place = { id, party, field }
    const salt = randomBytes(16).toString('hex')
    const content: LedgerContent = {
      type: 'personal-recorded',
      party,
      field,
      commitment: commitmentTo(value, { salt }),
    }
    const done = await addLines(id, {
      ...sentCommand(c, c.req.valid('header'), { to: ledger }),
      request: { record: place, print: sealing.printOf(value) },
      contentsAfter: () => Result.succeed([content]),
      alongside: (tx) =>
        keepPersonal(tx, { ...place, salt, ...sealing.seal(value, { about: aboutOf(place) }) }),
    })
    return Result.isSuccess(done) ? shownCase(c, done.success, { as: 200 }) : refuseCommand(c, done.failure)
  })

  app.openapi(personalContract, async (c) => {
    if (sealing === undefined) return refuse(c, caseworkProblems.personalNotKept)
    const { case: id, role: party, field } = c.req.valid('param')
    const by = actorOf(c)
    if (!mayReadPersonal(by.role)) return refuse(c, caseworkProblems.notAllowed)
    const place: Place = { id, party, field }
    const found = await asActor(db, {
      by,
      work: async (tx): Promise<Result.Result<Sealed, ProblemType<404>>> => {
        if ((await readCase(tx, { id })) === undefined) return Result.fail(caseworkProblems.unknownCase)
        const kept = await personalAt(tx, place)
        if (kept === undefined) return Result.fail(caseworkProblems.nothingKept)
        await noteRead(tx, { id, by, what: `personal:${party}:${field}`, at: now() })
        return Result.succeed(kept)
      },
    })
    if (Result.isFailure(found)) return refuse(c, found.failure)
    const value = sealing.open(found.success, { about: aboutOf(place) })
    return value === undefined
      ? refuse(c, caseworkProblems.personalNotKept, { message: sealedOtherwise })
      : c.json({ party, field, value }, 200)
  })

  app.openapi(eraseContract, async (c) => {
    const { case: id, role: party, field } = c.req.valid('param')
    const place: Place = { id, party, field }
    const done = await addLines(id, {
      ...sentCommand(c, c.req.valid('header'), { to: ledger }),
      request: { erase: place },
      contentsAfter: () => Result.succeed([{ type: 'personal-erased', party, field }]),
      alongside: (tx) => forgetPersonal(tx, place),
    })
    return Result.isSuccess(done) ? shownCase(c, done.success, { as: 200 }) : refuseCommand(c, done.failure)
  })
}

const aboutOf = ({ id, party, field }: Place): string => `${id}/${party}/${field}`

const sealedOtherwise = {
  zh: '该信息以另一密钥加密，或已被改动；请使用当时的 LEDGER_KEY。',
  en: 'It was sealed with another key, or changed; give the service the LEDGER_KEY of that time.',
}
