/**
 * Reads cases and lines in the order in which they were written, as an auditor goes through them.
 */
import type { CaseState, ExportedLine } from '@maplebridge/ledger'
import type { Transaction } from 'kysely'
import type { Tables } from './Tables.ts'

type Paged = { readonly after: string; readonly limit: number }

/** A page of cases, oldest first, and where it ends if there may be more. */
export const casesInOrder = async (
  tx: Transaction<Tables>,
  { after, limit }: Paged,
): Promise<{ readonly cases: readonly CaseState[]; readonly next?: string }> => {
  const rows = await tx
    .selectFrom('cases')
    .select(['seq', 'state'])
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute()
  const last = rows.length === limit ? rows.at(-1) : undefined
  return { cases: rows.map(({ state }) => state), ...(last && { next: String(last.seq) }) }
}

/** Lines behind a number, in their order. */
export const linesInOrder = async (
  tx: Transaction<Tables>,
  { after, limit }: Paged,
): Promise<readonly ExportedLine[]> => {
  const rows = await tx
    .selectFrom('entries')
    .select(['seq', 'line'])
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(({ seq, line }) => ({ seq: Number(seq), entry: line }))
}
