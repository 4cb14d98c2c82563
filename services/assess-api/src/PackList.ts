/**
 * The packs a service uses, as a list to choose from, and the folders it refused.
 */
import { type PackSource, RefusedPack, refusedPacks } from '@maplebridge/http'
import { packHashOnce } from '@maplebridge/policy-pack'
import { Manifest } from '@maplebridge/policy-pack/schema'
import * as Schema from 'effect/Schema'

/** The manifest of a pack and the hash of its content. */
export const PackSummary = Schema.Struct({ ...Manifest.fields, hash: Schema.String }).annotate({
  identifier: 'PackSummary',
  description: 'Identity, issuer, area, range in force and content hash of a pack. 规则包概要。',
})

/** The packs in use and the folders refused. */
export const PackList = Schema.Struct({
  packs: Schema.Array(PackSummary),
  refused: Schema.Array(RefusedPack),
}).annotate({
  identifier: 'PackList',
  description: 'Packs in use and folders refused. 在用的规则包与未采用的文件夹。',
})

/** The packs in use and the folders refused. */
export type PackList = typeof PackList.Type

/** The packs in use, in the order of their ids, and the folders refused. */
export const packListOf = (source: PackSource): PackList => ({
  packs: source
    .current()
    .packs.toSorted((a, b) => (a.manifest.id < b.manifest.id ? -1 : 1))
    .map((pack) => ({ ...pack.manifest, hash: packHashOnce(pack) })),
  refused: refusedPacks(source),
})
