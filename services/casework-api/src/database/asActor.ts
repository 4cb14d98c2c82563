/**
 * Work in the database as an actor: one transaction, under the role that owns nothing, with the actor's area and kind
 * of body set for the policies of the rows. What is refused leaves no trace.
 */
import type { Actor } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import { sql, type Transaction } from 'kysely'
import { serviceRole } from './migrations/0002-row-security.ts'
import type { Database } from './openDatabase.ts'
import type { Tables } from './Tables.ts'

/** Roles that see every case of their area, whichever body has it. */
const ofWholeArea: ReadonlySet<Actor['role']> = new Set(['dispatcher', 'supervisor', 'auditor'])

/** The kind of body whose cases alone an actor sees; empty for one who sees every case of the area. */
export const bodyOf = ({ role, body = '' }: Actor): string => (ofWholeArea.has(role) ? '' : body)

/** Runs work in a transaction that sees and writes only what the actor may; a failure takes back what was written. */
export const asActor = async <Answer, Refused>(
  db: Database,
  {
    by,
    work,
  }: {
    readonly by: Actor
    readonly work: (tx: Transaction<Tables>) => Promise<Result.Result<Answer, Refused>>
  },
): Promise<Result.Result<Answer, Refused>> => {
  const tx = await db.startTransaction().execute()
  try {
    // `set local role`, and what the policies of the rows read, in one statement.
    await sql`select set_config('role', ${serviceRole}, true), set_config('maplebridge.area', ${by.area}, true),
      set_config('maplebridge.body', ${bodyOf(by)}, true)`.execute(tx)
    const answer = await work(tx)
    if (Result.isSuccess(answer)) await tx.commit().execute()
    return answer
  } finally {
    // After a commit there is nothing left to take back.
    if (!tx.isCommitted) await tx.rollback().execute()
  }
}
