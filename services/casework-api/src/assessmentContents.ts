/**
 * From where a case stands to the line that says what the rules propose for it.
 */
import { type CaseState, digest, type LedgerContent } from '@maplebridge/ledger'
import { type Assessment, assess } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import type { RefusalOf } from './Refusal.ts'
import type { Rules } from './rulesOf.ts'

/** What the rules propose for a case on a day, and the line that keeps it. */
export type Proposed = {
  readonly assessment: Assessment
  readonly content: Extract<LedgerContent, { type: 'assessed' }>
}

/** Asks the rules about a case as it stands, on a day. */
export const proposedFor = (
  { pack, dispute }: Pick<CaseState, 'pack' | 'dispute'>,
  { on, rules }: { readonly on: string; readonly rules: Rules },
): Result.Result<Proposed, RefusalOf<'notAssessable' | 'unknownCase'>> => {
  const found = Result.flatMap(rules.editions(pack, { on }), (under) => assess(dispute, { under }))
  if (Result.isFailure(found)) return Result.fail({ kind: 'notAssessable', error: found.failure })
  const assessment = found.success
  const { risk, route, layers } = assessment
  const [first, ...others] = layers
  if (first === undefined) return Result.fail({ kind: 'unknownCase' })
  return Result.succeed({
    assessment,
    content: {
      type: 'assessed',
      under: {
        pack,
        on,
        layers: [first, ...others],
        answer: digest(assessment),
        ...(risk !== null && { level: { established: risk.established, possible: risk.possible } }),
        ...(route._tag === 'Routed' && { lead: route.lead.kind }),
      },
    },
  })
}
