/**
 * Reads what a unit shows for an award from untrusted data. Strict: an unknown key, such as a name, does not pass.
 */
import type { AwardEvidence } from '@maplebridge/metrics'
import { AwardEvidence as AwardEvidenceSchema } from '@maplebridge/metrics/schema'
import * as Result from 'effect/Result'
import { type AwardEvidenceInvalidError, awardEvidenceInvalid } from './AwardEvidenceInvalidError.ts'
import { strictDecoder } from './schemaIssues.ts'

const evidence = strictDecoder(AwardEvidenceSchema)

/**
 * Decodes evidence. Whether the award asks for it is checked by `judgeAwardUnder`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { decodeAwardEvidence } from '@maplebridge/policy-pack/schema'
 *
 * const decoded = decodeAwardEvidence({ year: 2023, figures: { 'mass-incidents': -1 } })
 * assert.deepEqual(Result.isFailure(decoded) && decoded.failure.issues[0]?.path, ['figures', 'mass-incidents'])
 * ```
 */
export const decodeAwardEvidence = (
  input: unknown,
): Result.Result<AwardEvidence, AwardEvidenceInvalidError> =>
  Result.mapError(evidence(input), awardEvidenceInvalid)
