/**
 * Notes that somebody read the file of a case.
 */
import type { Actor } from '@maplebridge/ledger'
import type { Transaction } from 'kysely'
import type { Tables } from './Tables.ts'

/** Notes who read what of a case, and when. */
export const noteRead = async (
  tx: Transaction<Tables>,
  {
    id,
    by,
    what,
    at,
  }: { readonly id: string; readonly by: Actor; readonly what: string; readonly at: string },
): Promise<void> => {
  await tx.insertInto('reads').values({ case_id: id, account: by.account, role: by.role, what, at }).execute()
}
