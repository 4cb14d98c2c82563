/**
 * The editions whose definitions are set side by side: that of the plan chosen, and those of the other plans on the
 * same day if a reader wants them.
 */
import { type Edition, editionOn, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { type ComputedRef, computed, type Ref } from 'vue'
import { useWorkbench } from './useWorkbench.ts'

/** The editions, the one of the plan chosen first. */
export const useEditions = (
  edition: ComputedRef<Edition | undefined>,
  { everyPlan }: { readonly everyPlan: Ref<boolean> },
): ComputedRef<readonly Edition[]> => {
  const { packs, on } = useWorkbench()
  const others = computed(() => {
    if (!everyPlan.value) return []
    return packs.value.flatMap(({ manifest: { id } }) => {
      const layers = layersOf(packs.value, { id })
      const other = Result.flatMap(layers, (each) => editionOn(each, { on: on.value }))
      return Result.isSuccess(other) ? [other.success] : []
    })
  })
  return computed(() =>
    edition.value === undefined
      ? []
      : [edition.value, ...others.value.filter(({ pack }) => pack !== edition.value?.pack)],
  )
}
