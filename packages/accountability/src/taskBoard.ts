/**
 * The board of a task plan: what is met, due, late and without a lead on a day, judged from reports alone. Refuses what
 * is no date; reports that fit nothing, or are later than the day, are listed and not looked at.
 */
import { type DateInvalidError, daysBetween, type PlainDate, type Span } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import type { StandingDuty } from './StandingDuty.ts'
import type { TaskEvidence } from './TaskEvidence.ts'
import type { TaskBoard, TaskJudged } from './TaskJudged.ts'
import type { Task, TaskPlan, TaskStandard } from './TaskPlan.ts'
import { isOfKind } from './taskReading.ts'
import { judgedBy } from './taskStanding.ts'
import { countsOf, sumsOf, taskStates } from './taskSums.ts'

/**
 * The tasks of a plan on a day. A report counts for the standard it names, and for every other that measures the same;
 * one that names no standard counts for the only one of its task. `standing` holds the duties whose windows deadlines
 * refer to. Fails with `DateInvalidError` if a text given is no date.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { taskBoard } from '@maplebridge/accountability'
 * import { dadukou } from '@maplebridge/packs/dadukou'
 *
 * const plan = dadukou.tasks ?? { parts: [], units: [], tasks: [] }
 * const report = { task: 't32', on: '2022-11-30', by: 'human-resources-bureau', count: 4 }
 * const board = Result.getOrThrow(taskBoard(plan, { evidence: [report], on: '2023-01-10' }))
 * const [brands] = board.tasks.find(({ id }) => id === 't32')?.standards ?? []
 * assert.deepEqual([brands?.state, brands?.daysLate], ['late', 10])
 * assert.deepEqual(brands?.finding, { _tag: 'NotMet', on: '2022-11-30', more: 1 })
 * ```
 */
export const taskBoard = (
  plan: TaskPlan,
  {
    evidence,
    on,
    standing = [],
  }: {
    readonly evidence: readonly TaskEvidence[]
    readonly on: PlainDate
    readonly standing?: readonly StandingDuty[]
  },
): Result.Result<TaskBoard, DateInvalidError> => {
  const dates = Result.all(
    [on, ...evidence.map((report) => report.on)].map((day) => daysBetween(on, { to: day })),
  )
  if (Result.isFailure(dates)) return Result.fail(dates.failure)
  const sorted = evidence.map((report) => ({ report, fits: reportedStandard(report, { within: plan }) }))
  const looked = sorted.filter(({ report, fits }) => report.on <= on && fits !== undefined)
  const windows = windowsOf(standing)
  const tasks = plan.tasks.map((task) => {
    const standards = task.standards.map((standard) => {
      const about = looked.filter(({ fits }) => fits !== undefined && measuresSame(fits, { task, standard }))
      return judgedBy(standard, { reports: about.map(({ report }) => report), on, windows })
    })
    return Result.map(
      Result.all(standards),
      (judged): TaskJudged => ({
        ...task,
        standards: judged,
        state: taskStates.find((state) => judged.some((each) => each.state === state)) ?? 'met',
        unowned: task.lead === null,
      }),
    )
  })
  return Result.map(Result.all(tasks), (judged) => ({
    on,
    tasks: judged,
    all: countsOf(judged),
    ...sumsOf(judged, { plan }),
    setAside: sorted.flatMap(({ report, fits }): TaskBoard['setAside'] => {
      if (fits === undefined) return [{ report, why: 'fits-no-standard' }]
      return report.on <= on ? [] : [{ report, why: 'later-than-the-day' }]
    }),
  }))
}

/** A standard and the task it stands in. */
type Place = { readonly task: Task; readonly standard: TaskStandard }

/** The standard that a report is about; `undefined` when it fits none, or could be about several. */
const reportedStandard = (
  report: TaskEvidence,
  { within }: { readonly within: TaskPlan },
): Place | undefined => {
  const task = within.tasks.find(({ id }) => id === report.task)
  if (task === undefined) return undefined
  const named = task.standards.filter(({ id }) => report.standard === undefined || id === report.standard)
  const [standard, ...others] = named
  if (standard === undefined || others.length > 0 || !isOfKind(report, standard.target)) return undefined
  return { task, standard }
}

const measuresSame = (one: Place, other: Place): boolean =>
  one.standard.measures === undefined
    ? one.task.id === other.task.id && one.standard.id === other.standard.id
    : one.standard.measures === other.standard.measures

const windowsOf = (standing: readonly StandingDuty[]): Readonly<Record<string, Span>> =>
  Object.fromEntries(
    standing.flatMap(({ id, cadence }) =>
      cadence !== undefined && 'window' in cadence ? [[id, cadence.window] as const] : [],
    ),
  )
