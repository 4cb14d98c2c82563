/**
 * The identity of what an assessment answers: a receipt states it, and an assessment that was decided again is compared
 * by it.
 */
import type { Assessment } from './Assessment.ts'
import { contentHash } from './packHash.ts'

/**
 * SHA-256 over the canonical JSON of an assessment without the texts of its citations, which the hashes of its packs
 * cover. A receipt that holds its facts in full states the same, unless it asks for another algorithm.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { assess, assessmentHash, editionOn } from '@maplebridge/policy-pack'
 * import { issueReceipt } from '@maplebridge/policy-pack/receipt'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational, xiningChengzhong], { on: '2023-05-08' }))
 * const dispute = {
 *   id: 'XN-1', matter: 'medical', area: '630103002004', filedOn: '2023-05-08', source: 'screening', facts: {},
 * }
 * const assessment = Result.getOrThrow(assess(dispute, { under }))
 * const receipt = Result.getOrThrow(issueReceipt(dispute, { under, packages: {} }))
 * assert.equal(assessmentHash(assessment), receipt.decision.hash)
 * ```
 */
export const assessmentHash = (assessment: Assessment): string => contentHash(withoutTexts(assessment))

/** An assessment as it is hashed. Internal to the package. */
export const withoutTexts = (assessment: Assessment): object => ({
  ...assessment,
  citations: assessment.citations.map(({ text: _, ...citation }) => citation),
})
