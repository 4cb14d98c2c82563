/**
 * Whether a line may follow where a case stands: by the order of a case, the red lines, and the guards of the plan.
 */
import type { Guarding, GuardUnmet } from '@maplebridge/accountability'
import { GuardedStep } from '@maplebridge/accountability/schema'
import type { DisputeRefusal } from '@maplebridge/http'
import type { CaseState, LedgerContent } from '@maplebridge/ledger'
import { stepIssues } from '@maplebridge/ledger'
import { guardsOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import type { RefusalOf } from './Refusal.ts'
import { dayOf, type Rules } from './rulesOf.ts'

/** What guards of lesser force say against a line that may follow; fails when it may not. */
export const stepChecked = (
  content: LedgerContent,
  { after, at, rules }: { readonly after: CaseState | undefined; readonly at: string; readonly rules: Rules },
): Result.Result<readonly GuardUnmet[], RefusalOf<'outOfOrder' | 'heldBack' | 'notAssessable'>> => {
  const issues = stepIssues(content, { after, on: dayOf(at) })
  if (issues.length > 0) return Result.fail({ kind: 'outOfOrder', issues })
  if (after === undefined || content.type !== 'happened') return Result.succeed([])
  return guarded(content.event, after, rules)
}

const isGuarded = Schema.is(GuardedStep)

const guarded = (
  { type, on }: Extract<LedgerContent, { readonly type: 'happened' }>['event'],
  after: CaseState,
  rules: Rules,
): Result.Result<readonly GuardUnmet[], RefusalOf<'heldBack' | 'notAssessable'>> => {
  const guarding = guardingOf(type, { after, on, rules })
  if (guarding === undefined) return Result.succeed([])
  if (Result.isFailure(guarding)) return Result.fail({ kind: 'notAssessable', error: guarding.failure })
  const { heldBackBy: unmet, warnings } = guarding.success
  return unmet.length === 0 ? Result.succeed(warnings) : Result.fail({ kind: 'heldBack', step: type, unmet })
}

/** What the guards of the plan say about a step on a day; nothing about one that no guard may hold back. */
export const guardingOf = (
  type: string,
  {
    after: { pack, dispute },
    on,
    rules: { editions },
  }: { readonly after: CaseState; readonly on: string; readonly rules: Rules },
): Result.Result<Pick<Guarding, 'heldBackBy' | 'warnings'>, DisputeRefusal> | undefined => {
  if (!isGuarded(type)) return undefined
  const guards = Result.flatMap(editions(pack, { on }), (under) => guardsOf(dispute, { under, next: [type] }))
  return Result.map(guards, ({ steps }) => ({
    heldBackBy: steps.flatMap((step) => step.heldBackBy),
    warnings: steps.flatMap((step) => step.warnings),
  }))
}
