/**
 * Cases that wait to be assigned.
 */
import type { CaseState } from '@maplebridge/ledger'
import type { Transaction } from 'kysely'
import type { Tables } from './Tables.ts'

/** Why a case waits for a dispatcher. */
export type Waiting = 'unassigned' | 'returned' | 'refused'

/** Why a case waits for a dispatcher; nothing when it does not. */
export const waitingFor = ({ stage, dispute, holder, closedOn }: CaseState): Waiting | undefined => {
  if (closedOn !== undefined) return undefined
  if (stage === 'acceptance-refused') return 'refused'
  const passing = (dispute.events ?? []).findLast(({ type }) => passings.has(type))
  if (passing?.type === 'returned') return 'returned'
  return holder === undefined ? 'unassigned' : undefined
}

/** What passes a case from one body to another, or shows that one has taken it. */
const passings: ReadonlySet<string> = new Set(['assigned', 'transferred', 'returned', 'accepted'])

/** A page of cases that wait, oldest first. */
export const casesInQueue = async (
  tx: Transaction<Tables>,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<{
  readonly cases: readonly { readonly why: Waiting; readonly case: CaseState }[]
  readonly next?: string
}> => {
  const rows = await tx
    .selectFrom('cases')
    .select(['seq', 'waiting', 'state'])
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
