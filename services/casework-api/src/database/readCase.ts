/**
 * Reads cases. Whoever asks sees only what the policies of the rows let through.
 */
import type { CaseState, LedgerEntry } from '@maplebridge/ledger'
import type { Transaction } from 'kysely'
import type { Tables } from './Tables.ts'

/** Where a case stands; locked against other writers until the transaction ends if `forUpdate`. */
export const readCase = async (
  tx: Transaction<Tables>,
  { id, forUpdate = false }: { readonly id: string; readonly forUpdate?: boolean },
): Promise<CaseState | undefined> => {
  const query = tx.selectFrom('cases').select('state').where('id', '=', id)
  const row = await (forUpdate ? query.forUpdate() : query).executeTakeFirst()
  return row?.state
}

/** The lines of a case in their order. */
export const readLines = async (tx: Transaction<Tables>, id: string): Promise<readonly LedgerEntry[]> => {
  const rows = await tx
    .selectFrom('entries')
    .select('line')
    .where('case_id', '=', id)
    .orderBy('version')
    .execute()
  return rows.map(({ line }) => line)
}
