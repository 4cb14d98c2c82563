/**
 * What the chain holds about a person: a salted hash. With the salt and the value anybody can check it; once both are
 * erased it says nothing.
 */
import { digest } from './chain.ts'
import type { Digest } from './LedgerEntry.ts'

/**
 * The commitment to a value about a party. The salt is random, of at least 16 bytes as hexadecimal digits, and kept
 * with the value, never in the chain.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { commitmentTo } from '@maplebridge/ledger'
 *
 * const salt = '00112233445566778899aabbccddeeff'
 * assert.notEqual(commitmentTo('a', { salt }), commitmentTo('b', { salt }))
 * ```
 */
export const commitmentTo = (value: string, { salt }: { readonly salt: string }): Digest =>
  digest([salt, value])
