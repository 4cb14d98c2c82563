/**
 * From where a case stands to the line that says what the rules propose for it.
 */
import { type CaseState, digest, type LedgerContent } from '@maplebridge/ledger'
import { type Assessment, assess, type Edition } from '@maplebridge/policy-pack'
import policyPack from '@maplebridge/policy-pack/package.json' with { type: 'json' }
import { type Receipt, receiptOf } from '@maplebridge/policy-pack/receipt'
import * as Result from 'effect/Result'
import type { RefusalOf } from './Refusal.ts'
import type { Rules } from './rulesOf.ts'

/** What the rules propose for a case on a day, the receipt for it, and the line that keeps it. */
export type Proposed = {
  readonly assessment: Assessment
  readonly receipt: Receipt
  readonly content: Extract<LedgerContent, { type: 'assessed' }>
}

/** Asks the rules about a case as it stands, on a day. */
export const proposedFor = (
  { pack, dispute }: Pick<CaseState, 'pack' | 'dispute'>,
  { on, rules }: { readonly on: string; readonly rules: Rules },
): Result.Result<Proposed, RefusalOf<'notAssessable' | 'unknownCase'>> => {
  const under = rules.editions(pack, { on })
  return Result.isFailure(under)
    ? Result.fail({ kind: 'notAssessable', error: under.failure })
    : proposedUnder(under.success, { pack, dispute })
}

/** The version of what decides: receipts name it. */
const packages = { '@maplebridge/policy-pack': policyPack.version }

/** Asks an edition about a case as it stands. */
export const proposedUnder = (
  under: Edition,
  { pack, dispute }: Pick<CaseState, 'pack' | 'dispute'>,
): Result.Result<Proposed, RefusalOf<'notAssessable' | 'unknownCase'>> => {
  const answered = Result.flatMap(assess(dispute, { under }), (assessment) =>
    Result.map(receiptOf(assessment, { of: dispute, under, packages }), (receipt) => ({
      assessment,
      receipt,
    })),
  )
  if (Result.isFailure(answered)) return Result.fail({ kind: 'notAssessable', error: answered.failure })
  const { assessment, receipt } = answered.success
  const { risk, route, layers } = assessment
  const [first, ...others] = layers
  if (first === undefined) return Result.fail({ kind: 'unknownCase' })
  return Result.succeed({
    assessment,
    receipt,
    content: {
      type: 'assessed',
      under: {
        pack,
        on: under.on,
        layers: [first, ...others],
        answer: digest(assessment),
        receipt: receipt.digest,
        ...(risk !== null && { level: { established: risk.established, possible: risk.possible } }),
        ...(route._tag === 'Routed' && { lead: route.lead.kind }),
      },
    },
  })
}
