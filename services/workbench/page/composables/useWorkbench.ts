/**
 * The state of the page: which plan on which day, the dispute being written, and the values being tried. All
 * else is computed from these; nothing is sent anywhere.
 */
import { type InjectionKey, inject, provide, type Ref, reactive, ref } from 'vue'
import { type Draft, draftFrom, emptyDraft } from '../draft.ts'
import { type Example, opening } from '../examples.ts'
import type { TrialValues } from '../trialLayer.ts'
import { type Answer, useAnswer } from './useAnswer.ts'
import { type Packs, usePacks } from './usePacks.ts'

/** The state of the page and what follows from it. */
export type Workbench = Packs &
  Answer & {
    readonly packId: Ref<string>
    readonly on: Ref<string>
    readonly draft: Draft
    readonly trial: Ref<TrialValues>
    /** The example shown, until another dispute takes its place. */
    readonly example: Ref<Example | undefined>
    readonly load: (example: Example) => void
    /** Puts a whole dispute in the place of the one being written. */
    readonly replace: (draft: Draft) => void
    readonly startNew: () => void
  }

const workbenchKey: InjectionKey<Workbench> = Symbol('workbench')

/** Starts the state of the page and provides it to every component below. */
export const provideWorkbench = (): Workbench => {
  const packs = usePacks()
  const first = opening
  const packId = ref(first?.pack ?? 'xining-chengzhong')
  const on = ref(first?.on ?? '2023-05-08')
  const draft = reactive(
    first === undefined ? emptyDraft({ area: '', on: on.value }) : draftFrom(first.dispute),
  )
  const trial = ref<TrialValues>({})
  const example = ref(first)
  const answer = useAnswer({ packs: packs.packs, packId, on, draft, trial })
  const replace = (next: Draft) => {
    example.value = undefined
    Object.assign(draft, next)
  }
  const workbench: Workbench = {
    ...packs,
    ...answer,
    packId,
    on,
    draft,
    trial,
    example,
    replace,
    load: (chosen) => {
      packId.value = chosen.pack
      on.value = chosen.on
      replace(draftFrom(chosen.dispute))
      example.value = chosen
    },
    startNew: () => {
      replace(emptyDraft({ area: answer.manifest.value?.area ?? '', on: on.value }))
    },
  }
  provide(workbenchKey, workbench)
  return workbench
}

/** The state of the page, in a component below the one that provided it. */
export const useWorkbench = (): Workbench => {
  const workbench = inject(workbenchKey)
  if (workbench === undefined) throw new Error('useWorkbench is called outside the page')
  return workbench
}
