/**
 * The digest of a value: SHA-256, or SM3 (GB/T 32905) where that is required, over its canonical JSON (RFC 8785).
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import sm3 from 'sm-crypto/src/sm3/index.js'
import type { Issue } from '../Issue.ts'

/** The name of a digest's algorithm. */
export type DigestName = 'sha256' | 'sm3'

/**
 * The digest of a JSON value: the algorithm's name, a colon and 64 hexadecimal digits. The value's texts must be
 * well-formed Unicode; `illFormedAt` finds one that is not.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { digestOf } from '@maplebridge/policy-pack/receipt'
 *
 * assert.match(digestOf({ b: 1, a: 2 }, { by: 'sm3' }), /^sm3:[0-9a-f]{64}$/)
 * assert.equal(digestOf({ b: 1, a: 2 }, { by: 'sha256' }), digestOf({ a: 2, b: 1 }, { by: 'sha256' }))
 * ```
 */
export const digestOf = (value: unknown, { by }: { readonly by: DigestName }): string => {
  const bytes = utf8ToBytes(canonicalize(value) ?? '')
  return `${by}:${by === 'sm3' ? sm3(bytes) : bytesToHex(sha256(bytes))}`
}

/** The algorithm that a digest names. */
export const nameOf = (digest: string): DigestName => (digest.startsWith('sm3:') ? 'sm3' : 'sha256')

/** The path of the first text or key that is not well-formed Unicode and so has no canonical form. */
export const illFormedAt = (value: unknown, path: Issue['path'] = []): Issue['path'] | undefined => {
  if (typeof value === 'string') return loneSurrogate.test(value) ? path : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    const found = loneSurrogate.test(key) ? path : illFormedAt(inner, at)
    if (found !== undefined) return found
  }
  return undefined
}

/** The issue of a text that is not well-formed Unicode. */
export const illFormed = (path: Issue['path']): Issue => ({
  code: 'out-of-domain',
  path,
  message: {
    zh: '含有无法编码的字符；请重新输入这段文字',
    en: 'holds a character that has no encoding; type the text again',
  },
})

const loneSurrogate = /\p{Surrogate}/u
