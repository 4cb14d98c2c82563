/**
 * A dispute taken apart, so that each part can be committed to, shown or erased by itself. Each part has a salt of
 * its own that follows from the secret one: who sees one part opened can guess no other.
 */
import type { Dispute } from '@maplebridge/dispute'
import type * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import type { Issue } from '../Issue.ts'
import { decodeStrictly } from '../schemaIssues.ts'
import { type DigestName, digestOf } from './digestOf.ts'
import { type Opening, Opening as OpeningSchema } from './Receipt.ts'

/** The part that salts the digest of the decision, which would otherwise give away facts that are easy to guess. */
export const decisionPart = 'decision'

/**
 * The openings of every part of a dispute; hand out those that may be seen, and that of `decision` only beside all
 * others: with its salt a part that is not shown could be found by trying. `by` is the receipt's algorithm, `salt`
 * the secret that the receipt was issued with.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { openingsOf } from '@maplebridge/policy-pack/receipt'
 *
 * const dispute = {
 *   id: 'XN-1', matter: 'medical', area: '630103002004', filedOn: '2023-05-08', source: 'screening',
 *   facts: { 'people-involved': 40 },
 * }
 * const openings = openingsOf(dispute, { salt: 'sixteen or more unguessable letters', by: 'sha256' })
 * assert.equal(openings.find(({ path }) => path === 'facts.people-involved')?.value, 40)
 * ```
 */
export const openingsOf = (
  dispute: Dispute,
  { salt, by }: { readonly salt: string; readonly by: DigestName },
): readonly Opening[] =>
  [...partsOf(dispute), [decisionPart, null] as const].map(([path, value]) => ({
    path,
    salt: digestOf(['maplebridge-salt', salt, path], { by }),
    value,
  }))

/**
 * Reads openings from untrusted data.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { decodeOpenings } from '@maplebridge/policy-pack/receipt'
 *
 * assert.equal(Result.isSuccess(decodeOpenings([{ path: 'matter', salt: 'sha256:…', value: 'medical' }])), true)
 * assert.equal(Result.isFailure(decodeOpenings([{ path: 'matter' }])), true)
 * ```
 */
export const decodeOpenings = (input: unknown): Result.Result<readonly Opening[], readonly Issue[]> =>
  decodeStrictly(Schema.Array(OpeningSchema), input)

/** The parts of a dispute by path: each of its keys, and each fact by itself. */
export const partsOf = ({ facts, ...rest }: Dispute): readonly (readonly [string, unknown])[] => [
  ...Object.entries(rest).filter(([, value]) => value !== undefined),
  ...Object.entries(facts).map(([id, value]) => [`${factPart}${id}`, value] as const),
]

/** A dispute put together again from its parts; decode it before use. */
export const joinedFrom = (openings: readonly Opening[]): unknown => {
  const parts = openings.filter(({ path }) => path !== decisionPart)
  const isFact = ({ path }: Opening): boolean => path.startsWith(factPart)
  return {
    ...Object.fromEntries(parts.filter((part) => !isFact(part)).map(({ path, value }) => [path, value])),
    facts: Object.fromEntries(
      parts.filter(isFact).map(({ path, value }) => [path.slice(factPart.length), value]),
    ),
  }
}

/** The commitment to a part: it says nothing of the value to who lacks the salt. */
export const commitmentOf = ({ path, salt, value }: Opening, { by }: { readonly by: DigestName }): string =>
  digestOf([path, salt, value], { by })

const factPart = 'facts.'
