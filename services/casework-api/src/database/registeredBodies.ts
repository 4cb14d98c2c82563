/**
 * The registered bodies of an area.
 */
import type { Actor } from '@maplebridge/ledger'
import type { Transaction } from 'kysely'
import type { RegisteredBody } from '../missingRounds.ts'
import type { Tables } from './Tables.ts'
import { inAreas } from './tiers.ts'

/** The bodies of an area that the actor may see. */
export const registeredBodies = async (
  tx: Transaction<Tables>,
  { by, area }: { readonly by: Actor; readonly area?: string | undefined },
): Promise<readonly RegisteredBody[]> => {
  const rows = await tx
    .selectFrom('register_entries')
    .select(['id', 'content'])
    .where('register', '=', 'bodies')
    .where('latest', '=', true)
    .where(inAreas('register_entries', [by.area, area]))
    .orderBy('id')
    .execute()
  return rows.flatMap(({ id, content }) => ('kind' in content ? [{ ...content, id }] : []))
}
