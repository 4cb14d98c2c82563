/**
 * Writes lines to the ledger of a case: checked against who writes and where the case stands, chained, and with the
 * case brought up to them, all in one transaction.
 */
import { isWithin } from '@maplebridge/area'
import {
  type Actor,
  afterEntry,
  type CaseState,
  type LedgerContent,
  type LedgerEntry,
  mayWrite,
  sealed,
} from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import { sql, type Transaction } from 'kysely'
import { type DueDuty, dueDuties } from '../dueDuties.ts'
import type { LineRefusal, RefusalOf } from '../Refusal.ts'
import type { Rules } from '../rulesOf.ts'
import { dayOf } from '../rulesOf.ts'
import { stepRefusals } from '../stepRefusals.ts'
import { waitingFor } from '../waitingFor.ts'
import { keepDue } from './due.ts'
import type { Tables } from './Tables.ts'

/** What is written, by whom and when; `after` is where the case stands, absent for the first line. */
export type Writing = {
  readonly id: string
  readonly after: CaseState | undefined
  readonly contents: readonly LedgerContent[]
  readonly by: Actor
  /** The instant of writing, in UTC. */
  readonly at: string
  readonly rules: Rules
}

/** The lines written, where the case stands after them, and what is owed in it; absent when the rules can not say. */
export type Written = {
  readonly state: CaseState
  readonly lines: readonly LedgerEntry[]
  readonly due?: readonly DueDuty[]
}

/** Writes the lines, or none of them. */
export const writeLines = async (
  tx: Transaction<Tables>,
  writing: Writing,
): Promise<Result.Result<Written, LineRefusal>> => {
  const planned = plannedLines(writing)
  if (Result.isFailure(planned)) return planned
  return Result.map(await storeLines(tx, planned.success, writing), () => planned.success)
}

/** The lines as they would be written, and where the case would stand; nothing is read or written for it. */
export const plannedLines = (writing: Writing): Result.Result<Written, LineRefusal> =>
  Result.flatMap(chainedLines(writing), (written) =>
    isWithin(written.state.dispute.area, { area: writing.by.area })
      ? Result.succeed(written)
      : Result.fail({ kind: 'outsideArea' }),
  )

/** Writes lines that were planned. */
export const storeLines = async (
  tx: Transaction<Tables>,
  { state, lines, due }: Written,
  { id, after, by }: Pick<Writing, 'id' | 'after' | 'by'>,
): Promise<Result.Result<void, LineRefusal>> => {
  const { at } = state
  if (after !== undefined && after.holder !== state.holder) await letGo(tx)
  if (after !== undefined) await changeCase(tx, state, { at })
  else if (!(await enterCase(tx, state, { by, at }))) return Result.fail(await numberTaken(tx, state))
  else if (state.holder !== undefined) await letGo(tx)
  await tx
    .insertInto('entries')
    .values(
      lines.map((line) => ({
        case_id: id,
        version: line.version,
        type: line.content.type,
        at,
        hash: line.hash,
        line: JSON.stringify(line),
      })),
    )
    .execute()
  const { area } = state.dispute
  if (due !== undefined) await keepDue(tx, { id, area, open: due, isNew: after === undefined })
  return Result.void
}

/**
 * Lets a body hand a case to another: it was read or entered as its own, and is no longer once this is written, so that
 * the policies about bodies would refuse the very line that hands it over. Those about the area stay, the transaction
 * ends with this command, and from here on it touches nothing but this case.
 */
const letGo = (tx: Transaction<Tables>) => sql`select set_config('maplebridge.body', '', true)`.execute(tx)

/** The lines as they would be written; each is checked against where the case stands after those before it. */
const chainedLines = ({
  id,
  after,
  contents,
  by,
  at: now,
  rules,
}: Writing): Result.Result<Written, LineRefusal> => {
  // Whoever waited for another's line, or whose clock is a little late, does not write before that line.
  const at = after !== undefined && after.at > now ? after.at : now
  let state = after
  const lines: LedgerEntry[] = []
  for (const content of contents) {
    if (!mayWrite(by.role, content)) return Result.fail({ kind: 'notYours', what: content.type })
    const refused = stepRefusals(content, { after: state, at, rules })
    if (refused !== undefined) return Result.fail(refused)
    const line = sealed({ case: id, at, by, content }, { after: state })
    lines.push(line)
    state = afterEntry(state, line)
  }
  if (state === undefined) return Result.fail({ kind: 'outOfOrder', issues: [] })
  const asking = { on: dayOf(at), rules }
  const due = dueDuties(state, asking)
  if (Result.isSuccess(due)) return Result.succeed({ state, lines, due: due.success })
  // What the plan does not know, such as a body or a matter, does not enter. What it knew once and no longer does,
  // because it ended or changed since, stands in the way of no line.
  const isNew = after === undefined || Result.isSuccess(dueDuties(after, asking))
  return isNew ? Result.fail({ kind: 'notAssessable', error: due.failure }) : Result.succeed({ state, lines })
}

/** What a case is listed and found by, as it stands. */
const rowOf = (state: CaseState, { at }: { readonly at: string }) => {
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
    reckoned_on: dayOf(at),
    state: JSON.stringify(state),
  }
}

const changeCase = async (
  tx: Transaction<Tables>,
  state: CaseState,
  { at }: { readonly at: string },
): Promise<void> => {
  await tx.updateTable('cases').set(rowOf(state, { at })).where('id', '=', state.case).execute()
}

/**
 * Enters a case; false when its sender's number has one. Nothing is asked back from the row: a body may enter a case
 * with what has happened to it so far, and another body has it by then.
 */
const enterCase = async (
  tx: Transaction<Tables>,
  state: CaseState,
  { by, at }: { readonly by: Actor; readonly at: string },
): Promise<boolean> => {
  const { sender, dispute, pack } = state
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('cases')
    .values({
      ...rowOf(state, { at }),
      id: state.case,
      sender: sender ?? null,
      sender_number: dispute.id,
      entered_by: by.body ?? null,
      pack,
      filed_on: dispute.filedOn,
      opened_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
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
