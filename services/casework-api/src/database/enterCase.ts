/**
 * The row of a case: how it is entered, together with the answer to the command that enters it, and what it is listed
 * and found by.
 */
import type { Actor, CaseState } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import type { Insertable, Transaction } from 'kysely'
import type { RefusalOf } from '../Refusal.ts'
import { dayOf } from '../rulesOf.ts'
import { waitingFor } from '../waitingFor.ts'
import { takingKey } from './answerOnce.ts'
import type { AnswerRow, CaseRow, Tables } from './Tables.ts'

/** What a case is listed and found by, as it stands. */
export const rowOf = (state: CaseState) => {
  const { dispute, holder, level, closedOn, stage, version } = state
  return {
    area: dispute.area,
    holder: holder ?? null,
    matter: dispute.matter,
    stage,
    level: level ?? null,
    closed_on: closedOn ?? null,
    version,
    waiting: waitingFor(state) ?? null,
    reckoned_on: dayOf(state.at),
    state: JSON.stringify(state),
  }
}

const newRowOf = (state: CaseState, { by }: { readonly by: Actor }) =>
  ({
    ...rowOf(state),
    id: state.case,
    sender: state.sender ?? null,
    sender_number: state.dispute.id,
    entered_by: by.body ?? null,
    pack: state.pack,
    filed_on: state.dispute.filedOn,
    opened_at: state.at,
  }) satisfies Insertable<CaseRow>

/**
 * Takes the key of a command and enters its case, in one statement; false when the key was taken before, and then no
 * case is entered.
 */
export const enterCaseUnder = async (
  tx: Transaction<Tables>,
  state: CaseState,
  { by, row }: { readonly by: Actor; readonly row: Insertable<AnswerRow> },
): Promise<Result.Result<boolean, RefusalOf<'numberTaken'>>> => {
  const entries = Object.entries(newRowOf(state, { by }))
  // Only constants are asked back: the row itself may be out of sight by then.
  const { taken, entered } = await tx
    .with('taken', (db) => takingKey(db, row).returning((eb) => eb.lit(1).as('one')))
    .with('entered', (db) =>
      db
        .insertInto('cases')
        // proof: the columns are those of the row that is inserted
        .columns(entries.map(([column]) => column as keyof CaseRow))
        .expression((eb) =>
          eb.selectFrom('taken').select(entries.map(([column, value]) => eb.val(value).as(column))),
        )
        .onConflict((conflict) => conflict.doNothing())
        .returning((eb) => eb.lit(1).as('one')),
    )
    .selectNoFrom((eb) => [
      eb.exists(eb.selectFrom('taken').select('one')).as('taken'),
      eb.exists(eb.selectFrom('entered').select('one')).as('entered'),
    ])
    .executeTakeFirstOrThrow()
  return taken && !entered ? Result.fail(await numberTaken(tx, state)) : Result.succeed(Boolean(taken))
}

/** One number of a sender, one case; the case is named to those who may see it. */
const numberTaken = async (
  tx: Transaction<Tables>,
  { sender, dispute }: CaseState,
): Promise<RefusalOf<'numberTaken'>> => {
  const row = await tx
    .selectFrom('cases')
    .select('id')
    .where('sender_number', '=', dispute.id)
    .where('sender', sender === undefined ? 'is' : '=', sender ?? null)
    .executeTakeFirst()
  return { kind: 'numberTaken', ...(row !== undefined && { case: row.id }) }
}
