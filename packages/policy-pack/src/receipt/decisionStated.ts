/**
 * What a receipt says of an assessment: its digest, and in short what was decided.
 */
import type { Assessment } from '../Assessment.ts'
import { type DigestName, digestOf } from './digestOf.ts'
import type { DecisionStated } from './Receipt.ts'

/**
 * The digest of what was decided: of the assessment without the texts of its citations, which the hashes of its packs
 * cover. With a salt it cannot be found by trying out facts. A receipt states the same.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { assess, editionOn } from '@maplebridge/policy-pack'
 * import { decisionHash, issueReceipt } from '@maplebridge/policy-pack/receipt'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational, xiningChengzhong], { on: '2023-05-08' }))
 * const dispute = {
 *   id: 'XN-1', matter: 'medical', area: '630103002004', filedOn: '2023-05-08', source: 'screening', facts: {},
 * }
 * const assessment = Result.getOrThrow(assess(dispute, { under }))
 * const receipt = Result.getOrThrow(issueReceipt(dispute, { under, packages: {} }))
 * assert.equal(decisionHash(assessment, { by: 'sha256' }), receipt.decision.hash)
 * ```
 */
export const decisionHash = (
  assessment: Assessment,
  { by, salt }: { readonly by: DigestName; readonly salt?: string | undefined },
): string => {
  const hashed = {
    ...assessment,
    citations: assessment.citations.map(({ text: _, ...citation }) => citation),
  }
  return digestOf(salt === undefined ? hashed : [salt, hashed], { by })
}

/** The decision of an assessment, as a receipt states it. */
export const decisionStated = (
  assessment: Assessment,
  how: { readonly by: DigestName; readonly salt?: string | undefined },
): DecisionStated => {
  const { risk, route, duties } = assessment
  return {
    hash: decisionHash(assessment, how),
    level: risk === null ? null : { established: risk.established, possible: risk.possible },
    route: { outcome: route._tag, ...(route._tag === 'Routed' && { lead: route.lead.kind }) },
    duties: duties.map(({ duty }) => duty),
  }
}
