/**
 * What of a receipt's dispute can be seen with what was given, and whether it is what the receipt was issued for.
 */
import type { Dispute } from '@maplebridge/dispute'
import { Dispute as DisputeSchema } from '@maplebridge/dispute/schema'
import * as Result from 'effect/Result'
import { disputeInvalid } from '../DisputeInvalidError.ts'
import { decodeStrictly } from '../schemaIssues.ts'
import { type DigestName, digestOf, nameOf } from './digestOf.ts'
import { commitmentOf, decisionPart, joinedFrom, openingsOf, partsOf } from './openingsOf.ts'
import type { Opening, Receipt } from './Receipt.ts'
import type { VerificationOutcome, Verifying } from './Verification.ts'

/** The parts that are shown and those that are not; the dispute and the decision's salt when all are. */
export type Seen = {
  readonly opened: readonly string[]
  readonly erased: readonly string[]
  readonly dispute?: Dispute
  readonly decisionSalt?: string | undefined
}

/** What is given to look at a dispute with. */
type Shown = Pick<Verifying, 'dispute' | 'salt' | 'openings'>

/** What can be seen of the dispute of a receipt, or what differs. */
export const seenOf = (
  { given, digest }: Receipt,
  shown: Shown,
): Result.Result<Seen, VerificationOutcome> => {
  const by = nameOf(digest)
  return given._tag === 'InFull'
    ? seenInFull(given.dispute, { beside: shown.dispute, by })
    : seenOpened(given.commitments, { ...shown, by })
}

const seenInFull = (
  dispute: Dispute,
  { beside, by }: { readonly beside: Dispute | undefined; readonly by: DigestName },
): Result.Result<Seen, VerificationOutcome> => {
  const at = beside === undefined ? [] : differing(partDigests(dispute, by), partDigests(beside, by))
  return at.length > 0
    ? Result.fail({ _tag: 'DisputeDiffers', at })
    : Result.succeed({ opened: [], erased: [], dispute })
}

const seenOpened = (
  commitments: Readonly<Record<string, string>>,
  { dispute, salt, openings = [], by }: Shown & { readonly by: DigestName },
): Result.Result<Seen, VerificationOutcome> => {
  if (dispute !== undefined && salt === undefined) return Result.fail({ _tag: 'SaltMissing' })
  // What has no canonical form has no openings, and then every part of the dispute differs.
  const whole =
    dispute === undefined || salt === undefined
      ? []
      : Result.getOrElse(
          Result.try(() => openingsOf(dispute, { salt, by })),
          () => [],
        )
  const all = [...whole, ...openings]
  const opened = [...new Set(all.map(({ path }) => path))]
  const erased = Object.keys(commitments).filter((path) => !opened.includes(path))
  const at = [
    ...all
      .filter(
        (opening) =>
          !Object.hasOwn(commitments, opening.path) || committed(opening, by) !== commitments[opening.path],
      )
      .map(({ path }) => path),
    ...(dispute === undefined ? [] : erased),
  ]
  if (at.length > 0) return Result.fail({ _tag: 'CommitmentDiffers', at: [...new Set(at)] })
  if (erased.length > 0) return Result.succeed({ opened, erased })
  return Result.mapBoth(decodeStrictly(DisputeSchema, joinedFrom(all)), {
    onFailure: (issues): VerificationOutcome => ({ _tag: 'NotReplayed', because: disputeInvalid(issues) }),
    onSuccess: (joined) => ({
      opened,
      erased,
      dispute: joined,
      decisionSalt: all.find(({ path }) => path === decisionPart)?.salt,
    }),
  })
}

/** A value that is no JSON has no digest and so matches none. */
const committed = (opening: Opening, by: DigestName): string | undefined =>
  Result.getOrUndefined(Result.try(() => commitmentOf(opening, { by })))

const partDigests = (dispute: Dispute, by: DigestName): ReadonlyMap<string, string | undefined> =>
  new Map(
    partsOf(dispute).map(([path, value]) => [
      path,
      Result.getOrUndefined(Result.try(() => digestOf(value, { by }))),
    ]),
  )

const differing = (
  stated: ReadonlyMap<string, string | undefined>,
  beside: ReadonlyMap<string, string | undefined>,
): readonly string[] =>
  [...new Set([...stated.keys(), ...beside.keys()])].filter((path) => stated.get(path) !== beside.get(path))
