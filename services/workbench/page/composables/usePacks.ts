/**
 * The plans to choose from: those shipped with the page, and those this server has loaded from its folder. A plan
 * of the server takes the place of a shipped one with the same id; one that does not decode is left out.
 */
import { packs as shipped } from '@maplebridge/packs'
import { type Pack, packHash } from '@maplebridge/policy-pack'
import { decodePack } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { type Ref, ref, type ShallowRef, shallowRef } from 'vue'
import { documentsOfServer } from '../documentsOfServer.ts'

/** The plans to choose from and where they are from. */
export type Packs = {
  readonly packs: ShallowRef<readonly Pack[]>
  readonly from: Ref<'page' | 'server'>
  /** How many plans of the server could not be read. */
  readonly refused: Ref<number>
}

/** Starts with the shipped plans and asks the page's own server for its own. */
export const usePacks = (): Packs => {
  const packs = shallowRef<readonly Pack[]>(shipped)
  const from = ref<'page' | 'server'>('page')
  const refused = ref(0)
  void documentsOfServer({ known: shipped.map(packHash) }).then((documents) => {
    if (documents === undefined) return
    const decoded = documents.map(decodePack)
    const good = decoded.filter(Result.isSuccess).map(({ success }) => success)
    refused.value = decoded.length - good.length
    from.value = 'server'
    const own = new Set(good.map(({ manifest }) => manifest.id))
    packs.value = [...shipped.filter(({ manifest }) => !own.has(manifest.id)), ...good]
  })
  return { packs, from, refused }
}
