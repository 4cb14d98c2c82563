/**
 * Writes lines to the ledger of a case: checked against who writes and where the case stands, chained, and with the
 * case brought up to them, all in one transaction.
 */
import type { GuardUnmet } from '@maplebridge/accountability'
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
import type { LineRefusal } from '../Refusal.ts'
import type { Rules } from '../rulesOf.ts'
import { dayOf } from '../rulesOf.ts'
import { stepChecked } from '../stepChecked.ts'
import { keepingDue } from './due.ts'
import { rowOf } from './enterCase.ts'
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

/** Lines, chained, where the case stands after them, and what guards of lesser force say against them. */
export type Chained = {
  readonly state: CaseState
  readonly lines: readonly LedgerEntry[]
  readonly warnings: readonly GuardUnmet[]
}

/** The lines written, where the case stands after them, and what is owed in it; absent when the rules can not say. */
export type Written = Chained & { readonly due?: readonly DueDuty[] }

/** The lines as they would be written, and where the case would stand; nothing is read or written for it. */
export const plannedLines = (writing: Writing): Result.Result<Written, LineRefusal> =>
  Result.flatMap(chainedLines(writing), (chained) => plannedOf(chained, writing))

/** What a chain of lines would come to, with what is owed in the case after it. */
export const plannedOf = (
  chained: Chained,
  { after, rules }: Pick<Writing, 'after' | 'rules'>,
): Result.Result<Written, LineRefusal> => {
  const { state } = chained
  const asking = { on: dayOf(state.at), rules }
  const due = dueDuties(state, asking)
  if (Result.isSuccess(due)) return Result.succeed({ ...chained, due: due.success })
  // What the plan does not know, such as a body or a matter, does not enter. What it knew once and no longer does,
  // because it ended or changed since, stands in the way of no line.
  const isNew = after === undefined || Result.isSuccess(dueDuties(after, asking))
  return isNew ? Result.fail({ kind: 'notAssessable', error: due.failure }) : Result.succeed(chained)
}

/** Writes lines that were planned; a new case has been entered. */
export const storeLines = async (
  tx: Transaction<Tables>,
  { state, lines, due }: Written,
  { id, after }: Pick<Writing, 'id' | 'after'>,
): Promise<void> => {
  const { at } = state
  if (after?.holder !== state.holder) await letGo(tx)
  if (after !== undefined) await changeCase(tx, state)
  const { area } = state.dispute
  const withDue = due === undefined ? tx : keepingDue(tx, { id, area, open: due, isNew: after === undefined })
  await withDue
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
}

/**
 * Lets a body hand a case to another: it was read or entered as its own, and is no longer once this is written, so that
 * the policies about bodies would refuse the very line that hands it over. Those about the area stay, the transaction
 * ends with this command, and from here on it touches nothing but this case.
 */
const letGo = (tx: Transaction<Tables>) => sql`select set_config('maplebridge.body', '', true)`.execute(tx)

/** The lines as they would be written; each is checked against where the case stands after those before it. */
export const chainedLines = ({
  id,
  after,
  contents,
  by,
  at: now,
  rules,
}: Writing): Result.Result<Chained, LineRefusal> => {
  // Whoever waited for another's line, or whose clock is a little late, does not write before that line.
  const at = after !== undefined && after.at > now ? after.at : now
  let state = after
  const lines: LedgerEntry[] = []
  const warnings: GuardUnmet[] = []
  for (const content of contents) {
    if (!mayWrite(by.role, content)) return Result.fail({ kind: 'notYours', what: content.type })
    const checked = stepChecked(content, { after: state, at, rules })
    if (Result.isFailure(checked)) return Result.fail(checked.failure)
    warnings.push(...checked.success)
    const line = sealed({ case: id, at, by, content }, { after: state })
    lines.push(line)
    state = afterEntry(state, line)
  }
  if (state === undefined) return Result.fail({ kind: 'outOfOrder', issues: [] })
  return isWithin(state.dispute.area, { area: by.area })
    ? Result.succeed({ state, lines, warnings })
    : Result.fail({ kind: 'outsideArea' })
}

const changeCase = async (tx: Transaction<Tables>, state: CaseState): Promise<void> => {
  await tx.updateTable('cases').set(rowOf(state)).where('id', '=', state.case).execute()
}
