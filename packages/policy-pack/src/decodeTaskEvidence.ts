/**
 * Reads reports about tasks from untrusted data. Strict: an unknown key does not pass, nor a share without its whole.
 */
import type { TaskEvidence } from '@maplebridge/accountability'
import { TaskEvidence as TaskEvidenceSchema } from '@maplebridge/accountability/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import { strictDecoder } from './schemaIssues.ts'
import { type TaskEvidenceInvalidError, taskEvidenceInvalid } from './TaskEvidenceInvalidError.ts'

const reports = strictDecoder(Schema.Array(TaskEvidenceSchema))

/**
 * Decodes a list of reports. Tasks, standards and units are checked against a plan by `judgeTasks`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { decodeTaskEvidence } from '@maplebridge/policy-pack/schema'
 *
 * const report = { task: 't05', on: '2021-12-28', by: 'justice-bureau', value: { numerator: 12 } }
 * const decoded = decodeTaskEvidence([report])
 * assert.deepEqual(Result.isFailure(decoded) && decoded.failure.issues[0]?.path, [0, 'value', 'denominator'])
 * ```
 */
export const decodeTaskEvidence = (
  input: unknown,
): Result.Result<readonly TaskEvidence[], TaskEvidenceInvalidError> =>
  Result.mapError(reports(input), taskEvidenceInvalid)
