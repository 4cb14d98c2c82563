/**
 * Whether a line may follow where a case stands: by the order of a case, the red lines, and the guards of the plan.
 */
import { GuardedStep } from '@maplebridge/accountability/schema'
import type { CaseState, LedgerContent } from '@maplebridge/ledger'
import { stepIssues } from '@maplebridge/ledger'
import { guardsOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import type { RefusalOf } from './Refusal.ts'
import { dayOf, type Rules } from './rulesOf.ts'

/** Why a line may not follow; nothing when it may. */
export const stepRefusals = (
  content: LedgerContent,
  { after, at, rules }: { readonly after: CaseState | undefined; readonly at: string; readonly rules: Rules },
): RefusalOf<'outOfOrder' | 'heldBack' | 'notAssessable'> | undefined => {
  const issues = stepIssues(content, { after, on: dayOf(at) })
  if (issues.length > 0) return { kind: 'outOfOrder', issues }
  if (after === undefined || content.type !== 'happened') return undefined
  return heldBack(content.event, after, rules)
}

const isGuarded = Schema.is(GuardedStep)

const heldBack = (
  { type, on }: Extract<LedgerContent, { readonly type: 'happened' }>['event'],
  { pack, dispute }: CaseState,
  { editions }: Rules,
): RefusalOf<'heldBack' | 'notAssessable'> | undefined => {
  if (!isGuarded(type)) return undefined
  const under = editions(pack, { on })
  if (Result.isFailure(under)) return { kind: 'notAssessable', error: under.failure }
  const guards = guardsOf(dispute, { under: under.success, next: [type] })
  if (Result.isFailure(guards)) return { kind: 'notAssessable', error: guards.failure }
  const unmet = guards.success.steps.flatMap((step) => step.heldBackBy)
  return unmet.length === 0 ? undefined : { kind: 'heldBack', step: type, unmet }
}
