/**
 * Answers which documents the file of a case consists of.
 */
import { refuse, refuseDispute, type ServiceApp } from '@maplebridge/http'
import { fileOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { actorOf } from './actorOf.ts'
import { fileContract } from './caseFile.contract.ts'
import { readCase } from './database/readCase.ts'
import type { Ledger } from './Ledger.ts'
import { notedRead } from './notedRead.ts'
import { caseworkProblems } from './problems.ts'
import { dayOf } from './rulesOf.ts'

/** Adds the route about the file of a case. */
export const addCaseFile = (app: ServiceApp, { ledger }: { readonly ledger: Ledger }): void => {
  const { rules, now } = ledger
  app.openapi(fileContract, async (c) => {
    const { case: id } = c.req.valid('param')
    const state = await notedRead(id, {
      of: ledger,
      by: actorOf(c),
      what: 'file',
      find: (tx) => readCase(tx, { id }),
    })
    if (state === undefined) return refuse(c, caseworkProblems.unknownCase)
    const under = rules.editions(state.pack, { on: dayOf(now()) })
    return Result.isSuccess(under)
      ? c.json(fileOf(state.dispute, { under: under.success }), 200)
      : refuseDispute(c, under.failure)
  })
}
