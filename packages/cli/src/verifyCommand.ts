/**
 * `maplebridge verify`: whether a receipt holds, with the packs at hand and what is shown of the dispute.
 */
import type { Dispute } from '@maplebridge/dispute'
import { decodeOpenings, type Opening, verifyReceipt } from '@maplebridge/policy-pack/receipt'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { answered, type Outcome, type Refusal, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { type Asking, packsFor } from './questionIn.ts'
import { calledIn, jsonIn, textIn } from './readJson.ts'
import { readRequest } from './readRequest.ts'
import { saltFor } from './receiptCommand.ts'
import { words } from './words.ts'

/** The options of `verify`: files with the dispute, the salt and openings. */
export type VerifyOptions = Omit<Asking, 'pack' | 'on'> & {
  readonly dispute?: string | undefined
  readonly salt?: string | undefined
  readonly openings?: string | undefined
  readonly outside: Outside
}

/** Verifies the receipt in a file. */
export const verifyCommand = async (file: string, options: VerifyOptions): Promise<Outcome> => {
  const [receipt, packs, dispute, salt, openings] = [
    await jsonIn(file, options),
    await packsFor(options),
    await disputeFor(options),
    await saltFor(options),
    await openingsFor(options),
  ]
  if (Result.isFailure(receipt)) return receipt.failure
  if (Result.isFailure(packs)) return packs.failure
  if (Result.isFailure(dispute)) return dispute.failure
  if (Result.isFailure(salt)) return salt.failure
  if (Result.isFailure(openings)) return openings.failure
  const archived = options.packs === undefined ? [] : await options.outside.folders.archived(options.packs)
  const found = verifyReceipt(receipt.success, {
    packs: [...packs.success, ...options.outside.shipped, ...archived],
    dispute: dispute.success,
    salt: salt.success,
    openings: openings.success,
  })
  if (found._tag !== 'Verified') return refused(found, { file: calledIn(file, options), ...options })
  return answered(options.json ? JSON.stringify(found, null, 2) : found.message[options.lang])
}

const disputeFor = async (options: VerifyOptions): Promise<Result.Result<Dispute | undefined, Outcome>> => {
  if (options.dispute === undefined) return Result.succeed(undefined)
  const place = { file: calledIn(options.dispute, options), ...options }
  return Result.flatMap(await textIn(options.dispute, options), (text) =>
    Result.mapError(
      Result.flatMap(
        readRequest(text),
        ({ subject }): Result.Result<Dispute, Refusal> => decodeDispute(subject),
      ),
      (refusal) => refused(refusal, place),
    ),
  )
}

const openingsFor = async (
  options: VerifyOptions,
): Promise<Result.Result<readonly Opening[] | undefined, Outcome>> => {
  if (options.openings === undefined) return Result.succeed(undefined)
  const place = { file: calledIn(options.openings, options), ...options }
  return Result.flatMap(await jsonIn(options.openings, options), (input) =>
    Result.mapError(decodeOpenings(input), (issues) =>
      refused({ _tag: 'RequestInvalidError', message: words.openingsInvalid, issues }, place),
    ),
  )
}
