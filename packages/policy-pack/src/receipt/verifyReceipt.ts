/**
 * Verifies a receipt against the packs at hand, without a network: its digest, its packs, the parts of the dispute
 * that are shown, and, when all of them are, the decision itself by assessing again.
 */
import type { Dispute } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import { assess } from '../assess.ts'
import { editionOn } from '../editionOn.ts'
import { layersOf } from '../layersOf.ts'
import type { Pack } from '../Pack.ts'
import { packHash } from '../packHash.ts'
import { decodeStrictly } from '../schemaIssues.ts'
import { decisionStated } from './decisionStated.ts'
import { digestOf, illFormed, illFormedAt, nameOf } from './digestOf.ts'
import { digestDue } from './issueReceipt.ts'
import { Receipt } from './Receipt.ts'
import { said } from './said.ts'
import { type Seen, seenOf } from './seenOf.ts'
import type { DecisionPart, Verification, Verifying } from './Verification.ts'

/**
 * What becomes of a receipt, given as parsed JSON. Total: whatever is wrong is said in the outcome.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn } from '@maplebridge/policy-pack'
 * import { issueReceipt, verifyReceipt } from '@maplebridge/policy-pack/receipt'
 * import { cnNational, packs, xiningChengzhong } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational, xiningChengzhong], { on: '2023-05-08' }))
 * const dispute = {
 *   id: 'XN-1', matter: 'medical', area: '630103002004', filedOn: '2023-05-08', source: 'screening', facts: {},
 * }
 * const receipt = Result.getOrThrow(issueReceipt(dispute, { under, packages: {} }))
 * assert.equal(verifyReceipt(receipt, { packs })._tag, 'Verified')
 * assert.equal(verifyReceipt({ ...receipt, on: '2023-05-09' }, { packs })._tag, 'DigestDiffers')
 * ```
 */
export const verifyReceipt = (
  input: unknown,
  { packs, dispute, salt, openings }: Verifying,
): Verification => {
  const decoded = decodeStrictly(Receipt, input)
  if (Result.isFailure(decoded)) return said({ _tag: 'ReceiptInvalid', issues: decoded.failure })
  const receipt = decoded.success
  const path = illFormedAt(receipt)
  if (path !== undefined) return said({ _tag: 'ReceiptInvalid', issues: [illFormed(path)] })
  const computed = digestDue(receipt, { by: nameOf(receipt.digest) })
  if (computed !== receipt.digest) return said({ _tag: 'DigestDiffers', stated: receipt.digest, computed })
  const other = otherLayers(receipt, packs)
  if (other !== undefined) return other
  const seen = seenOf(receipt, { dispute, salt, openings })
  if (Result.isFailure(seen)) return said(seen.failure)
  return seen.success.dispute === undefined
    ? said({ _tag: 'Verified', replayed: false, ...shownIn(seen.success) })
    : replayed(receipt, { seen: seen.success, of: seen.success.dispute, packs })
}

const shownIn = ({ opened, erased }: Seen) => ({ opened, erased })

/** What is wrong with the layers of a receipt, given the packs at hand. */
const otherLayers = ({ layers }: Receipt, packs: readonly Pack[]): Verification | undefined => {
  for (const { id, version, hash } of layers) {
    const pack = versionOf({ id, hash }, packs)
    if (pack === undefined) return said({ _tag: 'PackMissing', pack: id })
    const atHand = { version: pack.manifest.version, hash: packHash(pack) }
    if (atHand.hash !== hash || atHand.version !== version)
      return said({ _tag: 'PackDiffers', pack: id, stated: { version, hash }, atHand })
  }
  const stated = layers.map(({ id }) => id)
  const exact = layers.flatMap((layer) => versionOf(layer, packs) ?? [])
  const others = packs.filter(({ manifest }) => !stated.includes(manifest.id))
  const standing = layersOf([...others, ...exact], { id: stated.at(-1) ?? '' })
  if (Result.isFailure(standing)) return said({ _tag: 'PackMissing', pack: standing.failure.id })
  const ids = standing.success.map(({ manifest }) => manifest.id)
  return ids.join(' ') === stated.join(' ')
    ? undefined
    : said({ _tag: 'LayersDiffer', stated, standing: ids })
}

/** The version of a pack that has this hash, else any of its id. */
const versionOf = (
  { id, hash }: Pick<Receipt['layers'][number], 'id' | 'hash'>,
  packs: readonly Pack[],
): Pack | undefined => {
  const versions = packs.filter(({ manifest }) => manifest.id === id)
  return versions.length > 1 ? (versions.find((pack) => packHash(pack) === hash) ?? versions[0]) : versions[0]
}

const replayed = (
  receipt: Receipt,
  { seen, of, packs }: { readonly seen: Seen; readonly of: Dispute; readonly packs: readonly Pack[] },
): Verification => {
  const by = nameOf(receipt.digest)
  const layers = receipt.layers.flatMap((layer) => versionOf(layer, packs) ?? [])
  const again = Result.flatMap(editionOn(layers, { on: receipt.on }), (under) => assess(of, { under }))
  if (Result.isFailure(again)) return said({ _tag: 'NotReplayed', because: again.failure })
  const decision = decisionStated(again.success, { by, salt: seen.decisionSalt })
  const parts = decisionParts.filter(
    (part) => digestOf(decision[part], { by }) !== digestOf(receipt.decision[part], { by }),
  )
  return parts.length === 0
    ? said({ _tag: 'Verified', replayed: true, ...shownIn(seen) })
    : said({ _tag: 'DecisionDiffers', parts, packages: receipt.packages })
}

const decisionParts: readonly DecisionPart[] = ['level', 'route', 'duties', 'hash']
