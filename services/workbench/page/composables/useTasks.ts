/**
 * The task board of the plan and day on the page, judged here from the reports that a reader put in; and the choice
 * among its tasks. While reports are wrong, the last board that could be judged stays.
 */
import { type TaskEvidence, type TaskJudged, type TaskState, taskRoles } from '@maplebridge/accountability'
import { type Edition, type Issue, judgeTasks } from '@maplebridge/policy-pack'
import { decodeTaskEvidence } from '@maplebridge/policy-pack/schema'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { computed, type Ref, ref } from 'vue'
import { same } from '../words/describe.ts'

/** What a text of reports holds, or what is wrong with it. */
const reportsIn = (text: string): Result.Result<readonly TaskEvidence[], readonly Issue[]> => {
  if (text.trim() === '') return Result.succeed([])
  return Result.flatMap(
    Result.mapError(
      Result.try((): unknown => JSON.parse(text)),
      (error): readonly Issue[] => [unreadable(error instanceof Error ? error.message : String(error))],
    ),
    (input) => Result.mapError(decodeTaskEvidence(input), ({ issues }) => issues),
  )
}

const unreadable = (detail: string): Issue => ({
  code: 'unreadable',
  path: [],
  message: { zh: `不是 JSON：${detail}`, en: `not JSON: ${detail}` },
})

/** The board of an edition, and which of its tasks are shown. */
export const useTasks = (edition: Ref<Edition | undefined>) => {
  const text = ref('')
  const state = ref<TaskState | ''>('')
  const unit = ref('')
  const onlyUnowned = ref(false)
  const judged = computed(() => {
    const under = edition.value
    if (under === undefined) return undefined
    return Result.flatMap(reportsIn(text.value), (evidence) =>
      Result.mapError(judgeTasks(evidence, { under }), (error) => ('issues' in error ? error.issues : [])),
    )
  })
  const board = computed(() => {
    const under = edition.value
    if (judged.value !== undefined && Result.isSuccess(judged.value)) return judged.value.success
    return under === undefined ? undefined : Result.getOrUndefined(judgeTasks([], { under }))
  })
  const units = computed(() => edition.value?.tasks?.units ?? [])
  const isShown = (task: TaskJudged): boolean =>
    (state.value === '' || task.state === state.value) &&
    (!onlyUnowned.value || task.unowned) &&
    (unit.value === '' || taskRoles(task, { of: unit.value, units: units.value }).length > 0)
  return {
    text,
    state,
    unit,
    onlyUnowned,
    board,
    units,
    issues: computed(() =>
      judged.value !== undefined && Result.isFailure(judged.value) ? judged.value.failure : [],
    ),
    shown: computed(() => (board.value?.tasks ?? []).filter(isShown)),
    unitLabel: (code: string): Label => units.value.find((each) => each.code === code)?.label ?? same(code),
  }
}
