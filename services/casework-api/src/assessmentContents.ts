/**
 * From where a case stands to the line that says what the rules propose for it.
 */
import type { PackSource } from '@maplebridge/http'
import type { AssessedUnder, CaseState, LedgerContent } from '@maplebridge/ledger'
import { type Assessment, assess, type Edition } from '@maplebridge/policy-pack'
import policyPack from '@maplebridge/policy-pack/package.json' with { type: 'json' }
import { type Receipt, receiptOf } from '@maplebridge/policy-pack/receipt'
import * as Result from 'effect/Result'
import { assessedAgain } from './assessedAgain.ts'
import type { Alongside, Going } from './commands.ts'
import { packKeeping } from './database/keptPacks.ts'
import type { Database } from './database/openDatabase.ts'
import { packsUnder } from './packsUnder.ts'
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
): Result.Result<Proposed, RefusalOf<'notAssessable'>> => {
  const under = rules.editions(pack, { on })
  return Result.isFailure(under)
    ? Result.fail({ kind: 'notAssessable', error: under.failure })
    : proposedUnder(under.success, { pack, dispute })
}

/** What a command that asks the rules is answered with besides; of it the receipt is kept. */
export type Assessed = Omit<Proposed, 'content'>

/**
 * How a command goes on that asks the rules about a case on a day: a line that keeps what they propose. An assessment is
 * far larger than all else that a case comes to, so that it is not kept but decided again from its receipt.
 */
export const assessing = ({
  on,
  rules,
}: {
  readonly on: string
  readonly rules: Rules
}): Going<Assessed, Pick<Assessed, 'receipt'>, RefusalOf<'notAssessable' | 'assessedOtherwise'>> => ({
  plannedAfter: (state) =>
    Result.map(proposedFor(state, { on, rules }), ({ content, ...also }) => ({
      contents: [content],
      also,
      kept: { receipt: also.receipt },
    })),
  again: async (tx, { receipt }) =>
    Result.map(await assessedAgain(tx, receipt, { rules }), (assessment) => ({ assessment, receipt })),
})

/**
 * Keeps the packs of an assessment with its line, so that it can be decided again when a pack has changed or gone.
 * `remember` is said when the command is done.
 */
export const packsAlongside = ({
  db,
  packs,
}: {
  readonly db: Database
  readonly packs: PackSource
}): { readonly alongside: Alongside; readonly remember: () => void } => {
  const { keep, remember } = packKeeping(db)
  const alongside: Alongside = (tx, contents) =>
    keep(
      tx,
      contents.flatMap((each) => (each.type === 'assessed' ? packsUnder(each.under, { of: packs }) : [])),
    )
  return { alongside, remember }
}

/** The version of what decides: receipts name it. */
const packages = { '@maplebridge/policy-pack': policyPack.version }

/** Asks an edition about a case as it stands. */
export const proposedUnder = (
  under: Edition,
  { pack, dispute }: Pick<CaseState, 'pack' | 'dispute'>,
): Result.Result<Proposed, RefusalOf<'notAssessable'>> => {
  const answered = Result.flatMap(assess(dispute, { under }), (assessment) =>
    Result.map(receiptOf(assessment, { of: dispute, under, packages }), (receipt) => ({
      assessment,
      receipt,
    })),
  )
  if (Result.isFailure(answered)) return Result.fail({ kind: 'notAssessable', error: answered.failure })
  const { assessment, receipt } = answered.success
  const { risk, route } = assessment
  // proof: an edition is made of the pack asked for and those it stands on, which is one at least
  const layers = assessment.layers as AssessedUnder['layers']
  return Result.succeed({
    assessment,
    receipt,
    content: {
      type: 'assessed',
      under: {
        pack,
        on: under.on,
        layers,
        answer: receipt.decision.hash,
        receipt: receipt.digest,
        ...(risk !== null && { level: { established: risk.established, possible: risk.possible } }),
        ...(route._tag === 'Routed' && { lead: route.lead.kind }),
      },
    },
  })
}
