/**
 * Answers what an actor may do with a case now.
 */
import { refuse, type ServiceApp } from '@maplebridge/http'
import { type CaseState, type Role, stepsOf } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import { actorOf } from './actorOf.ts'
import { asActor } from './database/asActor.ts'
import { readCase } from './database/readCase.ts'
import type { Ledger } from './Ledger.ts'
import { caseworkProblems } from './problems.ts'
import { dayOf, type Rules } from './rulesOf.ts'
import { guardingOf } from './stepChecked.ts'
import { type CaseSteps, possibleContract } from './steps.contract.ts'

/** Adds the route about the steps of a case. It tells no more of the case than its list does, so no reading is noted. */
export const addSteps = (app: ServiceApp, { ledger }: { readonly ledger: Ledger }): void => {
  const { db, now, rules } = ledger
  app.openapi(possibleContract, async (c) => {
    const { case: id } = c.req.valid('param')
    const by = actorOf(c)
    const found = await asActor(db, { by, work: async (tx) => Result.succeed(await readCase(tx, { id })) })
    const state = Result.getOrUndefined(found)
    if (state === undefined) return refuse(c, caseworkProblems.unknownCase)
    return c.json(possible(state, { by: by.role, on: dayOf(now()), rules }), 200)
  })
}

/** What a role may write about a case on a day, with the guards of its plan. */
const possible = (
  state: CaseState,
  { by, on, rules }: { readonly by: Role; readonly on: string; readonly rules: Rules },
): typeof CaseSteps.Type => {
  const { steps, lines } = stepsOf(state, { by, on })
  return {
    case: state.case,
    version: state.version,
    on,
    steps: steps.map(({ type, issues }) => {
      const guarding = guardingOf(type, { after: state, on, rules })
      const { heldBackBy, warnings } =
        guarding !== undefined && Result.isSuccess(guarding) ? guarding.success : unguarded
      return { type, allowed: issues.length + heldBackBy.length === 0, issues, heldBackBy, warnings }
    }),
    lines: lines.map(({ type, issues }) => ({ type, allowed: issues.length === 0, issues })),
  }
}

/** A step without guards, or under rules that can not be asked; asking to take it then says why they can not. */
const unguarded = { heldBackBy: [], warnings: [] }
