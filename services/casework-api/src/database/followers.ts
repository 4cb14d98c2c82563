/**
 * Who follows the own case: given a code and a secret, taken back, and recognised by them.
 */

import type { Stage } from '@maplebridge/ledger'
import type { Transaction } from 'kysely'
import type { Database } from './openDatabase.ts'
import type { Tables } from './Tables.ts'
import { oneMoreTry } from './tries.ts'

/** What a follower is recognised by. */
export type FollowerKey = { readonly code: string; readonly salt: string; readonly secret: string }

/** Gives a party of a case a code and a secret, in the place of earlier ones. */
export const giveAccess = async (
  tx: Transaction<Tables>,
  { id, party, ...key }: FollowerKey & { readonly id: string; readonly party: string },
): Promise<void> => {
  const row = { ...key, tries: 0, tried_on: null }
  await tx
    .insertInto('followers')
    .values({ case_id: id, party, ...row })
    .onConflict((conflict) => conflict.columns(['case_id', 'party']).doUpdateSet(row))
    .execute()
}

/** Takes the access of a party back. */
export const endAccess = async (
  tx: Transaction<Tables>,
  { id, party }: { readonly id: string; readonly party: string },
): Promise<void> => {
  await tx.deleteFrom('followers').where('case_id', '=', id).where('party', '=', party).execute()
}

/** A follower who was found by the code, with how often the code was tried on the day. */
export type Followed = Omit<FollowerKey, 'code'> & {
  readonly id: string
  readonly party: string
  readonly tries: number
}

/**
 * Counts a try of a code, and finds whose it is. Nobody is signed in here: this reads one row by its code, and no policy
 * of the rows stands behind it.
 */
export const tryCode = async (
  db: Database,
  { code, on }: { readonly code: string; readonly on: string },
): Promise<Followed | undefined> =>
  db
    .updateTable('followers')
    .set(oneMoreTry({ on }))
    .where('code', '=', code)
    .returning(['case_id as id', 'party', 'salt', 'secret', 'tries'])
    .executeTakeFirst()

/** What a follower sees of the case, noted as read; the tries are forgotten. */
export const followCase = (
  db: Database,
  {
    code,
    id,
    party,
    at,
  }: { readonly code: string; readonly id: string; readonly party: string; readonly at: string },
): Promise<{ readonly stage: Stage; readonly closedOn?: string } | undefined> =>
  db.transaction().execute(async (tx) => {
    await tx.updateTable('followers').set({ tries: 0 }).where('code', '=', code).execute()
    const row = await tx.selectFrom('cases').select('state').where('id', '=', id).executeTakeFirst()
    if (row === undefined) return undefined
    await tx
      .insertInto('reads')
      .values({ case_id: id, account: 'party', role: party, what: 'follow', at })
      .execute()
    const { stage, closedOn } = row.state
    return { stage, ...(closedOn !== undefined && { closedOn }) }
  })
