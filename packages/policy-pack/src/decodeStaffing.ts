/**
 * Reads a staffing table, or a body's own answers, from untrusted data. Strict: an unknown key, such as a name, does
 * not pass, and every issue says where it stands.
 */
import type { SelfAnswers, Staffing } from '@maplebridge/accountability'
import { SelfAnswers as AnswersSchema, Staffing as StaffingSchema } from '@maplebridge/accountability/schema'
import * as Result from 'effect/Result'
import { type AnswersInvalidError, answersInvalid } from './AnswersInvalidError.ts'
import { type StaffingInvalidError, staffingInvalid } from './StaffingInvalidError.ts'
import { decodeStrictly } from './schemaIssues.ts'

/**
 * Decodes a staffing table. Kinds and figures are checked against a pack by `judgeStaffing`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { decodeStaffing } from '@maplebridge/policy-pack/schema'
 *
 * const decoded = decodeStaffing([{ id: 'a', kind: 'township-pmc', facts: { 'full-time-mediators': 1.5 } }])
 * assert.deepEqual(Result.isFailure(decoded) && decoded.failure.issues[0]?.path, [0, 'facts', 'full-time-mediators'])
 * ```
 */
export const decodeStaffing = (input: unknown): Result.Result<Staffing, StaffingInvalidError> =>
  Result.mapError(decodeStrictly(StaffingSchema, input), staffingInvalid)

/**
 * Decodes answers of a self-assessment. Whether a list asks them is checked by `readAnswers`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { decodeAnswers } from '@maplebridge/policy-pack/schema'
 *
 * assert.equal(Result.isSuccess(decodeAnswers({ budgeted: { holds: true, on: '2023-06-30' } })), true)
 * assert.equal(Result.isSuccess(decodeAnswers({ budgeted: { holds: 'yes', on: '2023-06-30' } })), false)
 * ```
 */
export const decodeAnswers = (input: unknown): Result.Result<SelfAnswers, AnswersInvalidError> =>
  Result.mapError(decodeStrictly(AnswersSchema, input), answersInvalid)
