/**
 * Why a case waits for a dispatcher: read from its events.
 */
import type { CaseState } from '@maplebridge/ledger'

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
