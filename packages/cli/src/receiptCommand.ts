/**
 * `maplebridge receipt`: a receipt of the assessment of one dispute, as JSON.
 */
import { type DigestName, issueReceipt, openingsOf } from '@maplebridge/policy-pack/receipt'
import * as Result from 'effect/Result'
import { answered, misused, type Outcome, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { type Asking, questionIn } from './questionIn.ts'
import { textIn } from './readJson.ts'
import { words } from './words.ts'

/** The options of `receipt`; `salt` names a file that holds the salt. */
export type ReceiptOptions = Asking & {
  readonly digest?: DigestName | undefined
  readonly salt?: string | undefined
  /** Print the openings of the dispute's parts instead of the receipt. */
  readonly openings?: true | undefined
  readonly outside: Outside
}

/** Issues a receipt for the dispute in a file; with a salt, its facts are committed to instead of written down. */
export const receiptCommand = async (file: string, options: ReceiptOptions): Promise<Outcome> => {
  const question = await questionIn(file, options)
  if (Result.isFailure(question)) return question.failure
  const salt = await saltFor(options)
  if (Result.isFailure(salt)) return salt.failure
  if (options.openings && salt.success === undefined) return misused(words.saltMissing[options.lang])
  const { dispute, under } = question.success
  const receipt = issueReceipt(dispute, {
    under,
    packages: options.outside.packages(),
    digest: options.digest,
    salt: salt.success,
  })
  if (Result.isSuccess(receipt)) {
    const { digest: by = 'sha256' } = options
    const printed =
      options.openings === undefined ? receipt.success : openingsOf(dispute, { salt: salt.success ?? '', by })
    return answered(JSON.stringify(printed, null, 2))
  }
  return receipt.failure._tag === 'SaltTooShortError'
    ? refused(receipt.failure, { file: options.salt, ...options })
    : refused(receipt.failure, { within: 'dispute', ...options })
}

/** The salt in the file that the options name, without the line break at its end. */
export const saltFor = async (
  options: Pick<ReceiptOptions, 'salt' | 'outside' | 'lang' | 'json'>,
): Promise<Result.Result<string | undefined, Outcome>> =>
  options.salt === undefined
    ? Result.succeed(undefined)
    : Result.map(await textIn(options.salt, options), (text) => text.trimEnd())
