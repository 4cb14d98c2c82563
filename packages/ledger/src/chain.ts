/**
 * The chain of a case: each line carries the hash of the line before it, so that a line that was changed, left out,
 * added or moved shows.
 */
import type { Label } from '@maplebridge/rules'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Digest, LedgerEntry } from './LedgerEntry.ts'

/** A line as it is before it is chained. */
export type UnsealedEntry = Omit<LedgerEntry, 'hash' | 'previous' | 'version'>

/** What does not fit in a chain: which line of which case, and what. */
export type ChainFault = {
  readonly case: string
  readonly version: number
  readonly fault: 'hash' | 'previous' | 'version' | 'case' | 'order'
  readonly message: Label
}

/**
 * SHA-256 over the canonical JSON (RFC 8785) of any plain data.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { digest } from '@maplebridge/ledger'
 *
 * assert.equal(digest({ b: 1, a: 2 }), digest({ a: 2, b: 1 }))
 * ```
 */
export const digest = (data: unknown): Digest =>
  `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalize(data) ?? '')))}`

/**
 * A line, sealed as the next one of its case.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { chainFaults, sealed } from '@maplebridge/ledger'
 *
 * const by = { account: 'jo-3-officer', role: 'body-officer', area: '630103002' } as const
 * const line = { case: '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11', at: '2026-05-08T01:00:00.000Z', by } as const
 * const first = sealed({ ...line, content: { type: 'happened', event: { type: 'registered', on: '2026-05-08' } } }, {})
 * const second = sealed({ ...line, content: { type: 'happened', event: { type: 'accepted', on: '2026-05-08' } } }, { after: first })
 * assert.deepEqual([second.version, second.previous], [2, first.hash])
 * assert.deepEqual(chainFaults([first, second]), [])
 * assert.equal(chainFaults([second])[0]?.fault, 'version')
 * ```
 */
export const sealed = (
  entry: UnsealedEntry,
  { after }: { readonly after?: Pick<LedgerEntry, 'version' | 'hash'> | undefined },
): LedgerEntry => {
  const open = {
    ...entry,
    version: (after?.version ?? 0) + 1,
    ...(after !== undefined && { previous: after.hash }),
  }
  return { ...open, hash: digest(open) }
}

/**
 * What does not fit in the lines of one case, in the order given; empty when nothing was changed, left out or moved.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { chainFaults } from '@maplebridge/ledger'
 *
 * assert.deepEqual(chainFaults([]), [])
 * ```
 */
export const chainFaults = (entries: readonly LedgerEntry[]): readonly ChainFault[] =>
  entries.flatMap((entry, at) => {
    const before = entries[at - 1]
    const { hash, ...open } = entry
    return [
      ...(before !== undefined && before.case !== entry.case ? [faulty(entry, 'case')] : []),
      ...(entry.version === (before?.version ?? 0) + 1 ? [] : [faulty(entry, 'version')]),
      ...(entry.previous === before?.hash ? [] : [faulty(entry, 'previous')]),
      ...(digest(open) === hash ? [] : [faulty(entry, 'hash')]),
      ...(before !== undefined && entry.at < before.at ? [faulty(entry, 'order')] : []),
    ]
  })

const faulty = ({ case: id, version }: LedgerEntry, fault: ChainFault['fault']): ChainFault => ({
  case: id,
  version,
  fault,
  message: {
    zh: `案件 ${id} 第 ${version} 条：${words[fault].zh}`,
    en: `case ${id}, line ${version}: ${words[fault].en}`,
  },
})

const words: Readonly<Record<ChainFault['fault'], Label>> = {
  hash: { zh: '内容与其哈希值不符，已被改动', en: 'does not have the hash it carries: it was changed' },
  previous: {
    zh: '所指的上一条不是前面的一条，中间有增删',
    en: 'points at another line than the one before it: one was added or left out',
  },
  version: { zh: '序号不连续，有缺漏或重复', en: 'is out of sequence: a line is missing or doubled' },
  case: { zh: '属于另一案件', en: 'belongs to another case' },
  order: { zh: '早于上一条的时间', en: 'is earlier than the line before it' },
}
