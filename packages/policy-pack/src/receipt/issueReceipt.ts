/**
 * Issues a receipt: assesses a dispute under an edition and writes down what was decided, and from what.
 */
import type { Dispute } from '@maplebridge/dispute'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { Assessment } from '../Assessment.ts'
import { assess } from '../assess.ts'
import { type DisputeInvalidError, disputeInvalid } from '../DisputeInvalidError.ts'
import type { Edition } from '../Edition.ts'
import { decisionStated } from './decisionStated.ts'
import { type DigestName, digestOf, illFormed, illFormedAt } from './digestOf.ts'
import { commitmentOf, decisionPart, openingsOf } from './openingsOf.ts'
import type { DisputeHeld, Receipt } from './Receipt.ts'

/** The salt is so short that committed facts could be guessed. */
export type SaltTooShortError = { readonly _tag: 'SaltTooShortError'; readonly message: Label }

/** What a receipt is issued with, besides its dispute. */
export type Issuing = {
  readonly under: Edition
  /** The versions of the packages that decide, by name. */
  readonly packages: Readonly<Record<string, string>>
  /** The algorithm of every digest but the packs' own; SHA-256 when absent. */
  readonly digest?: DigestName | undefined
  /** At least 16 characters that nobody can guess. With it, facts are committed to; without it, they stand in full. */
  readonly salt?: string | undefined
}

/**
 * The receipt of the assessment of a dispute. Fails as `assess` does, and when the salt is too short.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn } from '@maplebridge/policy-pack'
 * import { issueReceipt } from '@maplebridge/policy-pack/receipt'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational, xiningChengzhong], { on: '2023-05-08' }))
 * const dispute = {
 *   id: 'XN-1', matter: 'medical', area: '630103002004', filedOn: '2023-05-08', source: 'screening', facts: {},
 * }
 * const packages = { '@maplebridge/policy-pack': '0.1.0' }
 * const receipt = Result.getOrThrow(issueReceipt(dispute, { under, packages, digest: 'sm3' }))
 * assert.match(receipt.digest, /^sm3:/)
 * ```
 */
export const issueReceipt = (
  dispute: Dispute,
  issuing: Issuing,
): Result.Result<Receipt, DisputeInvalidError | SaltTooShortError> => {
  const { salt } = issuing
  if (salt !== undefined && salt.length < shortest) return Result.fail(saltTooShort)
  return Result.flatMap(hashable(dispute, issuing), () =>
    Result.map(assess(dispute, issuing), (assessment) => written(assessment, { of: dispute, ...issuing })),
  )
}

/**
 * The receipt, with the facts in full, of an assessment that was just made, so that the rules are not asked twice. The
 * dispute and the edition have to be those of the assessment. Fails when a text can not be hashed.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { assess, editionOn } from '@maplebridge/policy-pack'
 * import { issueReceipt, receiptOf } from '@maplebridge/policy-pack/receipt'
 * import { cnNational, xiningChengzhong } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational, xiningChengzhong], { on: '2023-05-08' }))
 * const dispute = {
 *   id: 'XN-1', matter: 'medical', area: '630103002004', filedOn: '2023-05-08', source: 'screening', facts: {},
 * }
 * const issuing = { under, packages: { '@maplebridge/policy-pack': '0.1.0' } }
 * const assessment = Result.getOrThrow(assess(dispute, issuing))
 * const receipt = receiptOf(assessment, { of: dispute, ...issuing })
 * assert.deepEqual(receipt, issueReceipt(dispute, issuing))
 * ```
 */
export const receiptOf = (
  assessment: Assessment,
  { of: dispute, ...issuing }: Omit<Issuing, 'salt'> & { readonly of: Dispute },
): Result.Result<Receipt, DisputeInvalidError> =>
  Result.map(hashable(dispute, issuing), () => written(assessment, { of: dispute, ...issuing }))

const written = (
  assessment: Assessment,
  { of: dispute, under, packages, digest: by = 'sha256', salt }: Issuing & { readonly of: Dispute },
): Receipt => {
  const openings = salt === undefined ? undefined : openingsOf(dispute, { salt, by })
  const body = {
    format: 'maplebridge-receipt/1',
    layers: under.layers,
    packages,
    on: under.on,
    given: held(dispute, { openings, by }),
    decision: decisionStated(assessment, {
      by,
      salt: openings?.find(({ path }) => path === decisionPart)?.salt,
    }),
  } as const
  return { ...body, digest: digestOf(body, { by }) }
}

const hashable = (
  dispute: Dispute,
  { packages, salt }: Issuing,
): Result.Result<void, DisputeInvalidError> => {
  const path = illFormedAt(dispute) ?? illFormedAt([packages, salt])
  return path === undefined ? Result.void : Result.fail(disputeInvalid([illFormed(path)]))
}

/** The digest that a receipt should have, by the algorithm that it names. */
export const digestDue = ({ digest: _, ...body }: Receipt, { by }: { readonly by: DigestName }): string =>
  digestOf(body, { by })

const shortest = 16

const held = (
  dispute: Dispute,
  { openings, by }: { readonly openings: ReturnType<typeof openingsOf> | undefined; readonly by: DigestName },
): DisputeHeld =>
  openings === undefined
    ? { _tag: 'InFull', dispute }
    : {
        _tag: 'Committed',
        commitments: Object.fromEntries(
          openings.map((opening) => [opening.path, commitmentOf(opening, { by })]),
        ),
      }

const saltTooShort: SaltTooShortError = {
  _tag: 'SaltTooShortError',
  message: {
    zh: `盐值至少 ${shortest} 个字符，且应无法猜出；请用随机生成的文本`,
    en: `the salt has at least ${shortest} characters that nobody can guess; take a random text`,
  },
}
