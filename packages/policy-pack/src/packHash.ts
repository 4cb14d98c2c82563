/**
 * The identity of a pack's content: SHA-256 over its canonical JSON (RFC 8785), the same in every language.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Pack } from './Pack.ts'

/**
 * A pack as canonical JSON (RFC 8785): what is published and hashed.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { canonicalJson } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs/cn-national'
 *
 * assert.deepEqual(JSON.parse(canonicalJson(cnNational)), cnNational)
 * ```
 */
export const canonicalJson = (pack: Pack): string => canonicalize(pack) ?? ''

/**
 * The content hash of a pack, `sha256:` and 64 hexadecimal digits.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { packHash } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs/cn-national'
 *
 * assert.match(packHash(cnNational), /^sha256:[0-9a-f]{64}$/)
 * ```
 */
export const packHash = (pack: Pack): string => contentHash(pack)

/**
 * The content hash of a pack that does not change, calculated once for each pack as long as it is kept. A pack in use is
 * asked about all the time, and hashing one takes some milliseconds.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { packHash, packHashOnce } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs/cn-national'
 *
 * assert.equal(packHashOnce(cnNational), packHash(cnNational))
 * ```
 */
export const packHashOnce = (pack: Pack): string => {
  const hash = hashes.get(pack) ?? packHash(pack)
  hashes.set(pack, hash)
  return hash
}

const hashes = new WeakMap<Pack, string>()

/** The hash of any plain data: SHA-256 over its canonical JSON. Internal to the package. */
export const contentHash = (data: unknown): string =>
  `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalize(data) ?? '')))}`
