/**
 * Leaves out waivers that nobody can grant; internal to the package.
 */
import type { DisputeEvent } from '@maplebridge/dispute'

/** Whether an event exempts from a duty by a document. */
export const isExemption = (
  event: DisputeEvent,
): event is Extract<DisputeEvent, { readonly type: 'duty-waived' }> =>
  event.type === 'duty-waived' && event.reason.ground === 'exempted'

/** The events without exemptions from the duties of these rules: there a document changes nothing (RL-04, RL-11). */
export const withoutExemptions = (
  events: readonly DisputeEvent[],
  { from: rules }: { readonly from: ReadonlySet<string> },
): readonly DisputeEvent[] =>
  rules.size === 0 ? events : events.filter((event) => !(isExemption(event) && rules.has(event.duty)))
