/**
 * Reads a pack or a dispute from untrusted data. Strict: an unknown key, a fact of a person, a rule without a
 * citation do not pass, and every issue says where it stands.
 */
import type { Dispute } from '@maplebridge/dispute'
import { Dispute as DisputeSchema } from '@maplebridge/dispute/schema'
import * as Result from 'effect/Result'
import { type DisputeInvalidError, disputeInvalid } from './DisputeInvalidError.ts'
import { Pack } from './Pack.ts'
import { type PackInvalidError, packInvalid } from './PackInvalidError.ts'
import { decodeStrictly, strictDecoder } from './schemaIssues.ts'

/**
 * Decodes a pack document.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { decodePack } from '@maplebridge/policy-pack/schema'
 *
 * const decoded = decodePack({ manifest: { id: 'nowhere' }, sources: [], citations: [] })
 * assert.equal(Result.isFailure(decoded) && decoded.failure.issues[0]?.path.join('.'), 'manifest.version')
 * ```
 */
export const decodePack = (input: unknown): Result.Result<Pack, PackInvalidError> =>
  Result.mapError(decodeStrictly(Pack, input), packInvalid)

/**
 * Decodes a dispute. Codes (matter, source, facts) are checked against a pack by `assess`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { decodeDispute } from '@maplebridge/policy-pack/schema'
 *
 * const dispute = {
 *   id: 'XN-1', matter: 'neighbour', area: '630103002004', filedOn: '2023-02-30', source: 'screening', facts: {},
 * }
 * const decoded = decodeDispute(dispute)
 * assert.deepEqual(Result.isFailure(decoded) && decoded.failure.issues[0]?.path, ['filedOn'])
 * ```
 */
export const decodeDispute = (input: unknown): Result.Result<Dispute, DisputeInvalidError> =>
  Result.mapError(disputeRead(input), disputeInvalid)

const disputeRead = strictDecoder(DisputeSchema)
