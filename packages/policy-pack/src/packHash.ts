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

/** The hash of a layer of an edition, which is made anew for every day that is asked about. Internal to the package. */
export const layerHash = (layer: Pack): string => {
  const hash = layerHashes.get(layer) ?? packHash(layer)
  layerHashes.set(layer, hash)
  return hash
}

/** The hash of each pack in use, as long as it is kept: a pack does not change, and hashing takes longer than joining. */
const layerHashes = new WeakMap<Pack, string>()

/** The hash of any plain data: SHA-256 over its canonical JSON. Internal to the package. */
export const contentHash = (data: unknown): string =>
  `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalize(data) ?? '')))}`
