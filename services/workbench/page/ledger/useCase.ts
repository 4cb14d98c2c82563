/**
 * A case that is open on the page: where it stands, its lines, and what may be done with it now.
 */
import type { CaseState, LedgerEntry } from '@maplebridge/ledger'
import { CaseState as CaseStateSchema } from '@maplebridge/ledger/schema'
import * as Result from 'effect/Result'
import { type InjectionKey, inject, provide, type Ref, ref, type ShallowRef, shallowRef, watch } from 'vue'
import { type CaseSteps, CaseSteps as CaseStepsSchema, LineList } from './answers.ts'
import type { Refused } from './request.ts'
import { useSession } from './useSession.ts'

/** A case that is open on the page. */
export type OpenCase = {
  readonly state: ShallowRef<CaseState | undefined>
  readonly lines: ShallowRef<readonly LedgerEntry[]>
  readonly steps: ShallowRef<CaseSteps | undefined>
  readonly refused: ShallowRef<Refused | undefined>
  /** Lines after this version are new to the reader: written by the own form, or by somebody meanwhile. */
  readonly seen: Ref<number>
  /** Reads the case again; what is being typed elsewhere on the page stays. */
  readonly readAgain: () => Promise<void>
}

const caseKey: InjectionKey<OpenCase> = Symbol('case')

/** Opens a case and provides it to every component below. */
export const provideCase = (id: () => string): OpenCase => {
  const { ask } = useSession()
  const state = shallowRef<CaseState>()
  const lines = shallowRef<readonly LedgerEntry[]>([])
  const steps = shallowRef<CaseSteps>()
  const refused = shallowRef<Refused>()
  const seen = ref(0)
  const read = async (asked: string) => {
    const at = `v1/cases/${asked}`
    const [found, all, possible] = await Promise.all([
      ask(at, { as: CaseStateSchema }),
      ask(`${at}/lines`, { as: LineList }),
      ask(`${at}/steps`, { as: CaseStepsSchema }),
    ])
    if (asked !== id()) return
    refused.value = Result.isFailure(found) ? found.failure : undefined
    if (Result.isFailure(found)) state.value = undefined
    if (Result.isFailure(found) || Result.isFailure(all) || Result.isFailure(possible)) return
    state.value = found.success.answer
    lines.value = all.success.answer.lines
    steps.value = possible.success.answer
  }
  const versionNow = (): number => state.value?.version ?? 0
  watch(
    id,
    async (next) => {
      state.value = undefined
      steps.value = undefined
      await read(next)
      seen.value = versionNow()
    },
    { immediate: true },
  )
  const open: OpenCase = {
    state,
    lines,
    steps,
    refused,
    seen,
    readAgain: async () => {
      seen.value = versionNow()
      await read(id())
    },
  }
  provide(caseKey, open)
  return open
}

/** The open case, in a component below the one that opened it. */
export const useCase = (): OpenCase => {
  const open = inject(caseKey)
  if (open === undefined) throw new Error('useCase is called outside a case')
  return open
}
