/**
 * The day from which a time limit counts, as the events of a dispute know it. A party's right never ends later for a
 * doubt (RL-10): of several days the first counts, and a day that is only doubtful starts nothing.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { Code } from '@maplebridge/rules'
import type { DisputeEvent } from './DisputeEvent.ts'
import { disputeState } from './disputeState.ts'

/**
 * The day of a trigger up to and including `on`; absent while it has not happened, or is only said to have. The
 * trigger `agreement-effective` happens when a settlement takes effect, every other as an event `limit-started`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { limitStart } from '@maplebridge/dispute'
 *
 * const received = { type: 'limit-started', trigger: 'award-received', on: '2026-03-10' } as const
 * const earlier = { ...received, on: '2026-03-06', doubtful: true }
 * const of = { of: 'award-received', on: '2026-04-01' }
 * assert.equal(limitStart([received], of), '2026-03-10')
 * assert.equal(limitStart([received, earlier], of), '2026-03-06')
 * assert.equal(limitStart([earlier], of), undefined)
 * ```
 */
export const limitStart = (
  events: readonly DisputeEvent[],
  { of: trigger, on }: { readonly of: Code; readonly on: PlainDate },
): PlainDate | undefined => {
  if (trigger === 'agreement-effective') return disputeState(events, { on }).effectiveOn
  const told = events.flatMap((event) =>
    event.type === 'limit-started' && event.trigger === trigger && event.on <= on ? [event] : [],
  )
  return told.every(({ doubtful }) => doubtful === true) ? undefined : told.map((event) => event.on).sort()[0]
}
