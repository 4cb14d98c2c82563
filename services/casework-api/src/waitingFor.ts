/**
 * Why a case waits for a dispatcher: read from its events.
 */
import { type CaseState, isReport } from '@maplebridge/ledger'

/** Why a case waits for a dispatcher. */
export type Waiting = 'unassigned' | 'returned' | 'refused'

/** Why a case waits for a dispatcher; nothing when it does not, or only reports a dispute that is handled in another. */
export const waitingFor = (state: CaseState): Waiting | undefined => {
  const { stage, dispute, holder, closedOn } = state
  if (closedOn !== undefined || isReport(state)) return undefined
  if (stage === 'acceptance-refused') return 'refused'
  const passing = (dispute.events ?? []).findLast(({ type }) => passings.has(type))
  if (passing?.type === 'returned') return 'returned'
  return holder === undefined ? 'unassigned' : undefined
}

/** What passes a case from one body to another, or shows that one has taken it. */
const passings: ReadonlySet<string> = new Set(['assigned', 'transferred', 'returned', 'accepted'])
