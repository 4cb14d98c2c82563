/**
 * Cases that wait to be assigned.
 */
import type { Actor, CaseState } from '@maplebridge/ledger'
import type { Transaction } from 'kysely'
import type { Waiting } from '../waitingFor.ts'
import type { Tables } from './Tables.ts'
import { inAreas } from './tiers.ts'

/** A page of cases that wait, oldest first. */
export const casesInQueue = async (
  tx: Transaction<Tables>,
  { by, after, limit }: { readonly by: Actor; readonly after: string; readonly limit: number },
): Promise<{
  readonly cases: readonly { readonly why: Waiting; readonly case: CaseState }[]
  readonly next?: string
}> => {
  const rows = await tx
    .selectFrom('cases')
    .select(['seq', 'waiting', 'state'])
    .where(inAreas('cases', [by.area]))
    .where('waiting', 'is not', null)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute()
  const last = rows.length === limit ? rows.at(-1) : undefined
  return {
    cases: rows.flatMap(({ waiting, state }) => (waiting === null ? [] : [{ why: waiting, case: state }])),
    ...(last !== undefined && { next: String(last.seq) }),
  }
}
