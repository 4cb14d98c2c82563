/**
 * The board of the tasks of an edition on its day, from what units report. Refuses an edition without tasks, and
 * reports that do not fit its plan; nothing is kept.
 */
import { type TaskBoard, type TaskEvidence, taskBoard } from '@maplebridge/accountability'
import * as Result from 'effect/Result'
import type { Edition } from './Edition.ts'
import { type NoTaskPlanError, noTaskPlan } from './NoTaskPlanError.ts'
import { type TaskEvidenceInvalidError, taskEvidenceInvalid } from './TaskEvidenceInvalidError.ts'
import { taskEvidenceIssues } from './taskEvidenceIssues.ts'

/**
 * The task board of an edition. Reports later than its day are listed and not looked at.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { packs } from '@maplebridge/packs'
 * import { editionOn, judgeTasks, layersOf } from '@maplebridge/policy-pack'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'dadukou' }))
 * const under = Result.getOrThrow(editionOn(layers, { on: '2022-07-01' }))
 * const report = { task: 't05', on: '2021-12-28', by: 'justice-bureau', value: { numerator: 12, denominator: 12 } }
 * const board = Result.getOrThrow(judgeTasks([report], { under }))
 * assert.deepEqual([board.all.tasks, board.all.met, board.all.unowned], [32, 1, 9])
 * ```
 */
export const judgeTasks = (
  evidence: readonly TaskEvidence[],
  { under }: { readonly under: Edition },
): Result.Result<TaskBoard, NoTaskPlanError | TaskEvidenceInvalidError> => {
  const { tasks: plan, on, standing } = under
  if (plan === undefined) return Result.fail(noTaskPlan(under.pack))
  const issues = taskEvidenceIssues(evidence, { under: plan })
  if (issues.length > 0) return Result.fail(taskEvidenceInvalid(issues))
  return Result.mapError(taskBoard(plan, { evidence, on, standing }), ({ message }) =>
    taskEvidenceInvalid([{ code: 'impossible-date', path: [], message }]),
  )
}
