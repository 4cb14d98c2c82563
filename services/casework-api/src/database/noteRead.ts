/**
 * Notes that somebody read the file of a case.
 */
import type { Actor } from '@maplebridge/ledger'
import type { Transaction } from 'kysely'
import type { Tables } from './Tables.ts'

type Read = { readonly by: Actor; readonly what: string; readonly at: string }

/** Notes who read what of a case, and when. */
export const noteRead = (
  tx: Transaction<Tables>,
  { id, ...read }: Read & { readonly id: string },
): Promise<void> => noteReads(tx, { ids: [id], ...read })

/** Notes who read what of several cases, and when. */
export const noteReads = async (
  tx: Transaction<Tables>,
  { ids, by, what, at }: Read & { readonly ids: readonly string[] },
): Promise<void> => {
  if (ids.length === 0) return
  await tx
    .insertInto('reads')
    .values(ids.map((id) => ({ case_id: id, account: by.account, role: by.role, what, at })))
    .execute()
}
