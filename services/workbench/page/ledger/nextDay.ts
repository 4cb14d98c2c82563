/**
 * The last day that comes next in a case, and whether it is over: from the checklist of its plan.
 */
import type { CaseState } from '@maplebridge/ledger'
import { checklistOf, type Edition } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'

/** The duty of a case whose last day comes first. */
export type NextDay = { readonly day: string; readonly late: boolean; readonly duty: Label }

/** The duty whose last day comes first; nothing when none has one, or the plan can not be asked. */
export const nextDay = ({ dispute }: CaseState, edition: Edition): NextDay | undefined => {
  const list = Result.getOrUndefined(checklistOf(dispute, { under: edition }))
  const dated = (list?.items ?? []).flatMap(({ duty, status }) =>
    status._tag === 'Due' || status._tag === 'Overdue'
      ? [{ day: status.lastDay, late: status._tag === 'Overdue', duty: duty.reason.summary }]
      : [],
  )
  return dated.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0]
}
