/**
 * What a register counts under each edition, counted anew when the file, the period or an edition changes.
 */
import type { Span } from '@maplebridge/calendar'
import type { Edition } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { type Ref, ref, type ShallowRef, shallowRef, watch } from 'vue'
import { countFile, type RegisterCounted, type RegisterFile } from '../readRegister.ts'

/** What was counted, and how far the reading is. */
export type Counted = {
  /** What was counted under the edition of a pack, once it was. */
  readonly under: (pack: string) => RegisterCounted | undefined
  /** From 0 to 1 while a file is read. */
  readonly progress: Ref<number | undefined>
  readonly failure: ShallowRef<Label | undefined>
}

type Counting = {
  readonly source: ShallowRef<RegisterFile | undefined>
  readonly editions: Ref<readonly Edition[]>
  readonly during: Ref<Span | undefined>
}

/** Counts the file whenever something it depends on changes. */
export const useCounted = ({ source, editions, during }: Counting): Counted => {
  const counted = shallowRef<ReadonlyMap<string, RegisterCounted>>(new Map())
  const progress = ref<number>()
  const failure = shallowRef<Label>()
  let turn = 0
  const count = async (): Promise<void> => {
    turn += 1
    const own = turn
    const [file, span] = [source.value, during.value]
    counted.value = new Map()
    failure.value = undefined
    progress.value = file === undefined || span === undefined ? undefined : 0
    if (file === undefined || span === undefined) return
    const wanted = editions.value.filter((under, at) => at === 0 || counts(under, file.register))
    for (const [at, under] of wanted.entries()) {
      const onward = (bytes: number): boolean => {
        if (own === turn) progress.value = (at + bytes / (file.file.size || 1)) / wanted.length
        return own === turn
      }
      const outcome = await countFile(file, { under, during: span, onward })
      if (outcome === undefined || own !== turn) return
      if (Result.isSuccess(outcome))
        counted.value = new Map([...counted.value, [under.pack, outcome.success]])
      else failure.value ??= outcome.failure
    }
    progress.value = undefined
  }
  watch([source, editions, during], () => void count(), { immediate: true })
  return { under: (pack) => counted.value.get(pack), progress, failure }
}

/** Whether the own definitions of an edition count a register. */
const counts = ({ pack, metrics }: Edition, register: string): boolean =>
  Object.values(metrics.definitions).some(
    (metric) => metric.register === register && metrics.layerOf[metric.id]?.id === pack,
  )
