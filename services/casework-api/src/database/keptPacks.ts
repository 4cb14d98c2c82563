/**
 * The packs that assessments were made under, by their hash: a pack may change or go, and what was decided under it can
 * still be decided again.
 */
import { type Pack, packHash } from '@maplebridge/policy-pack'
import { decodePack } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import type { Transaction } from 'kysely'
import type { HashedPack } from '../packsUnder.ts'
import type { Database } from './openDatabase.ts'
import type { Tables } from './Tables.ts'

/** The hashes of packs that this process knows to be kept, for each database; packs are never taken out of one. */
const known = new WeakMap<Database, Set<string>>()

/** Keeps the packs of a command, and remembers that they are kept. */
export type PackKeeping = {
  /** Keeps those that are not known to be kept; without any, nothing is asked of the database. */
  readonly keep: (tx: Transaction<Tables>, packs: readonly HashedPack[]) => Promise<void>
  /** Remembers what was kept; said when the transaction has been committed. */
  readonly remember: () => void
}

/** How a command keeps its packs in a database. */
export const packKeeping = (db: Database): PackKeeping => {
  const there = known.get(db) ?? new Set()
  known.set(db, there)
  const kept: string[] = []
  return {
    keep: async (tx, packs) => {
      const unknown = packs.filter(({ hash }) => !there.has(hash))
      await keepPacks(tx, unknown)
      kept.push(...unknown.map(({ hash }) => hash))
    },
    remember: () => {
      for (const hash of kept) there.add(hash)
    },
  }
}

/** Keeps packs under their hashes. Documents are large: only those that are not there yet are sent. */
const keepPacks = async (tx: Transaction<Tables>, packs: readonly HashedPack[]): Promise<void> => {
  if (packs.length === 0) return
  const hashes = packs.map(({ hash }) => hash)
  const rows = await tx.selectFrom('packs').select('hash').where('hash', 'in', hashes).execute()
  const there = new Set(rows.map(({ hash }) => hash))
  const missing = packs.filter(({ hash }) => !there.has(hash))
  if (missing.length === 0) return
  await tx
    .insertInto('packs')
    .values(missing.map(({ hash, pack }) => ({ hash, document: JSON.stringify(pack) })))
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
}

/** The packs of the hashes, in their order; nothing when one is not kept or is not what its hash says. */
export const readPacks = async (
  tx: Transaction<Tables>,
  hashes: readonly string[],
): Promise<readonly Pack[] | undefined> => {
  const rows = await tx
    .selectFrom('packs')
    .selectAll()
    .where('hash', 'in', [...hashes])
    .execute()
  const packs = hashes.flatMap((hash) => {
    const decoded = decodePack(rows.find((row) => row.hash === hash)?.document)
    return Result.isSuccess(decoded) && packHash(decoded.success) === hash ? [decoded.success] : []
  })
  return packs.length === hashes.length ? packs : undefined
}
