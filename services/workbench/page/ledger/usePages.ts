/**
 * A list that the service answers in pages: the first is asked for at once and whenever the question changes, the
 * following ones when a reader wants more.
 */
import * as Result from 'effect/Result'
import type * as Schema from 'effect/Schema'
import { type ComputedRef, computed, type Ref, ref, shallowRef, watch } from 'vue'
import type { Refused } from './request.ts'
import { useSession } from './useSession.ts'

type Page = { readonly next?: string }

/** A list as far as it was read. */
export type Pages<Item> = {
  readonly items: ComputedRef<readonly Item[]>
  readonly more: ComputedRef<boolean>
  readonly busy: Ref<boolean>
  readonly refused: Ref<Refused | undefined>
  readonly readMore: () => Promise<void>
  readonly readAgain: () => Promise<void>
}

/** Reads a list: `path` says where, given the place at which the page before ended. */
export const usePages = <Answer extends Page, Item>(
  path: (after: string | undefined) => string,
  { as, of }: { readonly as: Schema.Codec<Answer, unknown>; readonly of: (page: Answer) => readonly Item[] },
): Pages<Item> => {
  const { ask } = useSession()
  const pages = shallowRef<readonly Answer[]>([])
  const busy = ref(true)
  const refused = shallowRef<Refused>()
  let asked = 0
  const read = async (before: readonly Answer[]) => {
    asked += 1
    const mine = asked
    busy.value = true
    const answered = await ask(path(before.at(-1)?.next), { as })
    // Whoever changes the filter twice sees the answer to the second.
    if (mine !== asked) return
    busy.value = false
    refused.value = Result.isFailure(answered) ? answered.failure : undefined
    if (Result.isSuccess(answered)) pages.value = [...before, answered.success.answer]
  }
  const readAgain = () => read([])
  watch(() => path(undefined), readAgain, { immediate: true })
  return {
    items: computed(() => pages.value.flatMap(of)),
    more: computed(() => pages.value.at(-1)?.next !== undefined),
    busy,
    refused,
    readMore: () => read(pages.value),
    readAgain,
  }
}
