/**
 * The edition of each plan on the day of the demo, made once for each plan and day.
 */
import { type Edition, editionOn, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { watch } from 'vue'
import { useWorkbench } from '../composables/useWorkbench.ts'

/** How the edition of a plan on a day is found; none when there is no such plan, or none in force. */
export type EditionOf = (pack: string, options: { readonly on: string }) => Edition | undefined

/** Finds editions among the plans that the page has, also after the server sent its own. */
export const useEditionOf = (): EditionOf => {
  const { packs } = useWorkbench()
  const found = new Map<string, Edition | undefined>()
  watch(packs, () => found.clear(), { flush: 'sync' })
  return (pack, { on }) => {
    const key = `${pack} ${on} ${packs.value.length}`
    if (!found.has(key)) {
      const edition = Result.flatMap(layersOf(packs.value, { id: pack }), (layers) =>
        editionOn(layers, { on }),
      )
      found.set(key, Result.getOrUndefined(edition))
    }
    return found.get(key)
  }
}
