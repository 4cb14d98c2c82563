/**
 * `maplebridge tasks`: which tasks of a plan are met, due, late and without a lead, by the reports in a file.
 */
import { type TaskBoard, type TaskEvidence, type TaskState, taskRoles } from '@maplebridge/accountability'
import { type Edition, judgeTasks, nearest } from '@maplebridge/policy-pack'
import { decodeTaskEvidence } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { answered, misused, type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { printTasks } from './printTasks.ts'
import { editionIn, layersIn, packsFor } from './questionIn.ts'
import { calledIn, jsonIn } from './readJson.ts'
import { taskWords } from './taskWords.ts'
import { words } from './words.ts'

/** The options of `tasks`; `evidence` is a file of reports, `unit` and `state` choose among the tasks. */
export type TasksOptions = Printing & {
  readonly pack?: string | undefined
  readonly on?: string | undefined
  readonly packs?: string | undefined
  readonly evidence?: string | undefined
  readonly unit?: string | undefined
  readonly state?: TaskState | undefined
  readonly outside: Outside
}

/** Judges the tasks of a plan on a day. */
export const tasksCommand = async (options: TasksOptions): Promise<Outcome> => {
  const { pack: id, on, lang } = options
  if (id === undefined) return misused(words.planMissing[lang])
  if (on === undefined) return misused(taskWords.dayMissing[lang])
  const packs = await packsFor(options)
  if (Result.isFailure(packs)) return packs.failure
  const edition = Result.flatMap(layersIn(packs.success, { ...options, id }), (layers) =>
    editionIn(layers, { ...options, on }),
  )
  if (Result.isFailure(edition)) return edition.failure
  const evidence = await evidenceIn(options)
  if (Result.isFailure(evidence)) return evidence.failure
  const board = judgeTasks(evidence.success, { under: edition.success })
  if (Result.isFailure(board)) return refused(board.failure, { file: called(options), ...options })
  return shown(board.success, edition.success, options)
}

const evidenceIn = async (
  options: TasksOptions,
): Promise<Result.Result<readonly TaskEvidence[], Outcome>> => {
  if (options.evidence === undefined) return Result.succeed([])
  return Result.flatMap(await jsonIn(options.evidence, options), (input) =>
    Result.mapError(decodeTaskEvidence(input), (failure) =>
      refused(failure, { file: called(options), ...options }),
    ),
  )
}

const called = (options: TasksOptions): string | undefined =>
  options.evidence === undefined ? undefined : calledIn(options.evidence, options)

const shown = (board: TaskBoard, under: Edition, { unit, state, lang, json }: TasksOptions): Outcome => {
  const units = under.tasks?.units ?? []
  if (unit !== undefined && !units.some(({ code }) => code === unit)) {
    return misused(
      unknownUnit(
        unit,
        units.map(({ code }) => code),
      )[lang],
    )
  }
  const chosen = board.tasks.filter(
    (task) =>
      (state === undefined || task.state === state) &&
      (unit === undefined || taskRoles(task, { of: unit, units }).length > 0),
  )
  const kept = { ...board, tasks: chosen }
  return answered(
    json
      ? JSON.stringify({ pack: under.pack, ...kept }, null, 2)
      : printTasks(kept, { unit, printer: { under, lang } }),
  )
}

const unknownUnit = (unit: string, known: readonly string[]) => {
  const near = nearest(unit, { among: known })
  return near === undefined
    ? {
        zh: `方案没有单位 \`${unit}\`；可用的有 ${known.join('、')}`,
        en: `the plan has no unit \`${unit}\`; known are ${known.join(', ')}`,
      }
    : {
        zh: `方案没有单位 \`${unit}\`；是否指 \`${near}\`？`,
        en: `the plan has no unit \`${unit}\`; did you mean \`${near}\`?`,
      }
}
