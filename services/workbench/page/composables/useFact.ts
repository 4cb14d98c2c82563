/**
 * One fact of the dispute being written, as its field reads and writes it.
 */
import type { Fact } from '@maplebridge/rules'
import {
  type ComputedRef,
  computed,
  type InjectionKey,
  inject,
  provide,
  type Ref,
  type WritableComputedRef,
} from 'vue'
import type { Draft, FactDraft, JudgementDraft } from '../draft.ts'
import { useWorkbench } from './useWorkbench.ts'

/** A fact as a three-state answer, as text, and as a judgement. */
export type FactModel = {
  readonly answer: WritableComputedRef<boolean | undefined>
  readonly text: WritableComputedRef<string>
  readonly judgement: ComputedRef<JudgementDraft | undefined>
}

/** Facts that are being written, and the day on which they are. */
export type FactsDraft = { readonly draft: Pick<Draft, 'facts'>; readonly on: Readonly<Ref<string>> }

const factsKey: InjectionKey<FactsDraft> = Symbol('facts')

/** Provides facts of another form than the dispute of the page to the fields below. */
export const provideFacts = (facts: FactsDraft): void => provide(factsKey, facts)

/** The model of a fact's field, in the form that it stands in, else in the dispute of the page. */
export const useFact = (fact: () => Fact): FactModel => {
  const { draft, on } = inject(factsKey, undefined) ?? useWorkbench()
  const current = computed(() => draft.facts[fact().id])
  const write = (value: boolean | number | string | undefined) =>
    writeFact(fact(), value, { draft, on: on.value })
  return {
    answer: computed({
      get: () => {
        const value = plain(current.value)
        return typeof value === 'boolean' ? value : undefined
      },
      set: write,
    }),
    text: computed({
      get: () => textOf(plain(current.value), fact()),
      set: (text) => write(typedValue(text, fact())),
    }),
    judgement: computed(() => (typeof current.value === 'object' ? current.value : undefined)),
  }
}

/** Who judges, and on what basis. */
export type Owner = Partial<Pick<JudgementDraft, 'judgedBy' | 'basis'>>

/** Writes a fact into the dispute; `undefined` makes it unknown again. A judgement keeps its owner and basis. */
export const writeFact = (
  fact: Fact,
  value: boolean | number | string | undefined,
  {
    draft,
    on,
    owner = {},
  }: { readonly draft: Pick<Draft, 'facts'>; readonly on: string; readonly owner?: Owner },
): void => {
  if (value === undefined || value === '') {
    delete draft.facts[fact.id]
    return
  }
  if (fact.judgement === undefined || typeof value === 'number') {
    draft.facts[fact.id] = value
    return
  }
  const before = draft.facts[fact.id]
  const owned = typeof before === 'object' ? before : blankJudgement(fact.judgement.by[0], on)
  draft.facts[fact.id] = { ...owned, is: value, ...owner }
}

const blankJudgement = (judgedBy: string, on: string): JudgementDraft => ({
  is: '',
  judgedBy,
  basis: '',
  on,
  expiresOn: '',
})

const plain = (value: FactDraft | undefined): boolean | number | string | undefined =>
  typeof value === 'object' ? value.is : value

const textOf = (value: boolean | number | string | undefined, { kind }: Fact): string => {
  if (value === undefined) return ''
  return kind === 'money' && typeof value === 'number' ? String(value / 100) : String(value)
}

/** A number where the fact is one and the text is one; else the text, for the packages to refuse. */
const typedValue = (text: string, { kind }: Fact): number | string => {
  const isAmount = (kind === 'count' || kind === 'money') && /^-?\d+(\.\d+)?$/u.test(text)
  if (!isAmount) return text
  return kind === 'money' ? Math.round(Number(text) * 100) : Number(text)
}
