/**
 * Where a dispute stands, as a fold over its events up to a day. Nobody sets a status: refusal, settlement and
 * failure follow from what happened, and closed, settled and performed stay apart.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { DisputeEvent, PartyRole } from './DisputeEvent.ts'

/** What the events say about the mediation on a day. */
export type DisputeState = {
  readonly mediation: 'not-started' | 'under-way' | 'settled' | 'failed'
  /** Parties who clearly refused and have given no fresh consent since (RL-01). */
  readonly refusedBy: readonly PartyRole[]
  /** The day the settlement agreement took effect, once settled. */
  readonly effectiveOn?: PlainDate
  /** What the dispute turned into, and when, in the order it happened. */
  readonly conversions: readonly { readonly into: string; readonly on: PlainDate }[]
}

/**
 * Folds the events up to and including `on` into the state of the dispute. Events of one day count in the order
 * given; otherwise the order of the list does not matter. A refusal stands until that same party consents later.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { disputeState } from '@maplebridge/dispute'
 *
 * const events = [
 *   { type: 'mediation-started', on: '2023-05-08' },
 *   { type: 'party-refused', party: 'respondent', on: '2023-05-10' },
 * ] as const
 * assert.deepEqual(disputeState(events, { on: '2023-05-10' }).refusedBy, ['respondent'])
 * assert.deepEqual(disputeState(events, { on: '2023-05-09' }).refusedBy, [])
 * ```
 */
export const disputeState = (
  events: readonly DisputeEvent[],
  { on }: { readonly on: PlainDate },
): DisputeState =>
  events
    .filter((event) => event.on <= on)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .reduce(next, { mediation: 'not-started', refusedBy: [], conversions: [] })

const next = (state: DisputeState, event: DisputeEvent): DisputeState => {
  switch (event.type) {
    case 'mediation-started':
    case 'session-held':
      return { ...state, mediation: 'under-way' }
    case 'mediation-failed':
      return { ...state, mediation: 'failed' }
    case 'settled':
      return { ...state, mediation: 'settled', effectiveOn: event.effectiveOn }
    case 'party-refused':
      return {
        ...state,
        refusedBy: [...state.refusedBy.filter((party) => party !== event.party), event.party],
      }
    case 'party-consented':
      return { ...state, refusedBy: state.refusedBy.filter((party) => party !== event.party) }
    case 'converted':
      return { ...state, conversions: [...state.conversions, { into: event.into, on: event.on }] }
    default:
      // The rest is work on the dispute or time that runs; neither changes where the mediation stands.
      return state
  }
}
