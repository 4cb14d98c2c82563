/**
 * The duties of a case that have a last day and are not done, as the checklist of its plan says.
 */
import { type ChecklistItem, checklist, lastDayOf } from '@maplebridge/accountability'
import type { DisputeRefusal } from '@maplebridge/http'
import { type CaseState, isReport } from '@maplebridge/ledger'
import { dutiesOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import type { Rules } from './rulesOf.ts'

/** A duty by its rule, with its last day. */
export type DueDuty = { readonly duty: string; readonly lastDay: string }

/** The open duties of a case on a day; fails when the rules can not be asked about it. */
export const dueDuties = (
  state: CaseState,
  { on, rules }: { readonly on: string; readonly rules: Rules },
): Result.Result<readonly DueDuty[], DisputeRefusal> => {
  // Its duties are owed in the case that it points at.
  if (isReport(state)) return Result.succeed([])
  return Result.map(dutiesUnder(state, { on, rules }), openOf)
}

/**
 * What has become of the duties of a dispute under the plan of a day; fails when the plan knows it not, or not as it is.
 * The whole checklist says the same of them, and of every other duty why it is not owed, which nobody asks here.
 */
export const dutiesUnder = (
  { pack, dispute }: Pick<CaseState, 'pack' | 'dispute'>,
  { on, rules }: { readonly on: string; readonly rules: Rules },
): Result.Result<readonly ChecklistItem[], DisputeRefusal> =>
  Result.flatMap(rules.editions(pack, { on }), (under) =>
    Result.map(
      dutiesOf(dispute, { under }),
      ({ duties }) => checklist({ open: duties }, { events: dispute.events ?? [], on: under.on }).items,
    ),
  )

const openOf = (items: readonly ChecklistItem[]): readonly DueDuty[] => {
  const open = items.flatMap(({ duty, status }) => {
    if (status._tag === 'Done' || status._tag === 'Waived') return []
    // Also of a duty that waits for another or for its first day: it is late when its last day is over all the same.
    const last = lastDayOf(duty)
    return last === undefined ? [] : [[duty.reason.rule, last.latest] as const]
  })
  return [...new Map(open)].map(([duty, lastDay]) => ({ duty, lastDay }))
}
