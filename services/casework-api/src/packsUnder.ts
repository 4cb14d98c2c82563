/**
 * The packs that an assessment was made under, among those in use.
 */
import type { PackSource } from '@maplebridge/http'
import type { AssessedUnder } from '@maplebridge/ledger'
import { type Pack, packHashOnce } from '@maplebridge/policy-pack'

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
    return layer !== undefined && packHashOnce(pack) === layer.hash ? [{ hash: layer.hash, pack }] : []
  })
