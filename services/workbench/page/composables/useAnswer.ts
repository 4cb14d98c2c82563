/**
 * The answer to what is on the page, computed here with the same packages that the services run. While something
 * is wrong there is no answer, only what to put right: an answer to something else would mislead.
 */
import type { Dispute } from '@maplebridge/dispute'
import {
  type Assessment,
  assess,
  type Edition,
  editionOn,
  type Issue,
  layersOf,
  type Manifest,
  type Pack,
} from '@maplebridge/policy-pack'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { type ComputedRef, computed, type Ref, type ShallowRef, shallowRef, watch } from 'vue'
import { type Draft, inputFrom } from '../draft.ts'
import { TRIAL_LAYER, type TrialValues, trialLayer } from '../trialLayer.ts'

/** What follows from the state of the page. */
export type Answer = {
  /** The manifest of the plan chosen, also on a day on which it has no edition. */
  readonly manifest: ComputedRef<Manifest | undefined>
  /** Why there is no edition for the day, if there is none. */
  readonly dateProblem: ComputedRef<Label | undefined>
  readonly edition: ComputedRef<Edition | undefined>
  /** The edition that the form follows: while a date is being typed, the last one there was. */
  readonly formEdition: ShallowRef<Edition | undefined>
  readonly issues: ComputedRef<readonly Issue[]>
  readonly assessment: ComputedRef<Assessment | undefined>
  /** The dispute as the packages read it, while it has an answer. */
  readonly dispute: ComputedRef<Dispute | undefined>
}

type State = {
  readonly packs: Ref<readonly Pack[]>
  readonly packId: Ref<string>
  readonly on: Ref<string>
  readonly draft: Draft
  readonly trial: Ref<TrialValues>
}

/** Computes the answer to the state of the page. */
export const useAnswer = ({ packs, packId, on, draft, trial }: State): Answer => {
  const pack = computed(() => packs.value.find(({ manifest }) => manifest.id === packId.value))
  const layers = computed(() => {
    if (pack.value === undefined || Object.keys(trial.value).length === 0) {
      return layersOf(packs.value, { id: packId.value })
    }
    return layersOf([...packs.value, trialLayer(trial.value, { over: pack.value })], { id: TRIAL_LAYER })
  })
  const built = computed(() => Result.flatMap(layers.value, (each) => editionOn(each, { on: on.value })))
  const edition = computed(() => Result.getOrUndefined(built.value))
  const formEdition = shallowRef(edition.value)
  watch(edition, (next) => {
    formEdition.value = next ?? formEdition.value
  })
  const decoded = computed(() => decodeDispute(inputFrom(draft)))
  const outcome = computed(() => {
    const under = edition.value
    if (under === undefined) return undefined
    return Result.flatMap(decoded.value, (dispute) => assess(dispute, { under }))
  })
  const assessment = computed(() =>
    outcome.value === undefined ? undefined : Result.getOrUndefined(outcome.value),
  )
  return {
    manifest: computed(() => pack.value?.manifest),
    dateProblem: computed(() => (Result.isFailure(built.value) ? built.value.failure.message : undefined)),
    edition,
    formEdition,
    issues: computed(() =>
      outcome.value !== undefined && Result.isFailure(outcome.value) ? outcome.value.failure.issues : [],
    ),
    assessment,
    dispute: computed(() =>
      assessment.value === undefined ? undefined : Result.getOrUndefined(decoded.value),
    ),
  }
}
