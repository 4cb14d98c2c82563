/**
 * The packs that an assessment was made under, among those in use.
 */
import type { PackSource } from '@maplebridge/http'
import type { AssessedUnder } from '@maplebridge/ledger'
import { type Pack, packHash } from '@maplebridge/policy-pack'

/** A pack under its hash. */
export type HashedPack = { readonly hash: string; readonly pack: Pack }

/** The packs in use that an assessment was made under. */
export const packsUnder = (
  { layers }: AssessedUnder,
  { of }: { readonly of: PackSource },
): readonly HashedPack[] =>
  of.current().packs.flatMap((pack) => {
    const { id, version } = pack.manifest
    const layer = layers.find((each) => each.id === id && each.version === version)
    return layer !== undefined && hashOf(pack) === layer.hash ? [{ hash: layer.hash, pack }] : []
  })

const hashes = new WeakMap<Pack, string>()

/** Hashing a pack takes some milliseconds, and a pack does not change. */
const hashOf = (pack: Pack): string => {
  const hash = hashes.get(pack) ?? packHash(pack)
  hashes.set(pack, hash)
  return hash
}
