/**
 * Whether a case may be linked to another as the ledger stands.
 */
import { type LinkKind, linkIssues } from '@maplebridge/ledger'
import { sql, type Transaction } from 'kysely'
import type { RefusalOf } from '../Refusal.ts'
import { readCase } from './readCase.ts'
import type { Tables } from './Tables.ts'

/** Links are made one after the other, so that two can not point at each other. */
const linking = 5_031

/**
 * Why a case may not be linked: the other is not there for the actor, or the packages do not allow it.
 */
export const linkRefusal = async (
  tx: Transaction<Tables>,
  { kind, to }: { readonly kind: LinkKind; readonly to: string },
): Promise<RefusalOf<'unknownCase' | 'outOfOrder'> | undefined> => {
  if (kind === 'same') await sql`select pg_advisory_xact_lock(${linking})`.execute(tx)
  const other = await readCase(tx, { id: to })
  if (other === undefined) return { kind: 'unknownCase' }
  const issues = linkIssues(kind, { to: other })
  return issues.length === 0 ? undefined : { kind: 'outOfOrder', issues }
}
