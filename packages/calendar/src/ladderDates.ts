/**
 * From a ladder to the due dates of its stages and of the whole case. Refuses what `dueDate` refuses, and a stage
 * done on what is no date.
 */
import * as Result from 'effect/Result'
import type { CalendarNotCoveredError } from './CalendarNotCoveredError.ts'
import { type DateInvalidError, dateInvalid } from './DateInvalidError.ts'
import { type DueDateOptions, dueDate } from './dueDate.ts'
import type { At } from './internal/lengths.ts'
import { isPlainDate, isPlainDateTime } from './isPlainDate.ts'
import type { Ladder, LadderDates } from './Ladder.ts'
import type { PlainDate } from './PlainDate.ts'
import type { PlainDateTime } from './PlainDateTime.ts'
import type { StartTimeMissingError } from './StartTimeMissingError.ts'
import type { TimeLimit } from './TimeLimit.ts'

type Refusal = CalendarNotCoveredError | StartTimeMissingError | DateInvalidError
type Stage = LadderDates['stages'][number]

/**
 * Where a case stands on its ladder. `done` says on which day a stage was done, by its id. Each stage counts from the
 * day the one before it was done (else from the day it is due), and stops for the causes that it names; the case
 * counts the time of all stages from the start, with everything that happened. Fails as `dueDate` does.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { ladderDates, type TimeLimit } from '@maplebridge/calendar'
 *
 * const stage = (id: string, amount: number): TimeLimit => ({
 *   id, label: { zh: '环节', en: 'Stage' }, amount, unit: 'working-day', calendarKind: 'PLAN', trigger: 'received',
 *   atRestDay: 'stays', whose: 'authority', cites: ['PLAN-1'],
 * })
 * const ladder = { id: 'case', stages: [stage('accept', 1), stage('assign', 2), stage('handle', 2), stage('answer', 2)] } as const
 * const calendar = {
 *   id: 'cn-2026', version: '1', covers: { from: '2026-01-01', to: '2026-12-31' }, rest: [], work: [], provenance: [],
 * }
 * const dates = Result.getOrThrow(ladderDates(ladder, { from: '2026-03-02', done: { accept: '2026-03-04' }, calendar }))
 * assert.deepEqual(dates.stages.map(({ due }) => due.due), ['2026-03-03', '2026-03-06', '2026-03-10', '2026-03-12'])
 * assert.equal(dates.stages[0]?.late, true)
 * assert.equal(dates.case.due, '2026-03-11')
 * ```
 */
export function ladderDates(
  ladder: Ladder,
  { from, done, events = [], ...options }: LadderOptions,
): Result.Result<LadderDates, Refusal> {
  const unreal = Object.values(done).find((at) => !isPlainDate(at) && !isPlainDateTime(at))
  if (unreal !== undefined) return Result.fail(dateInvalid(unreal))
  const doneOn = new Map(Object.entries(done))
  const stages = ladder.stages.reduce<Result.Result<readonly Stage[], Refusal>>(
    (before, limit) =>
      Result.flatMap(before, (earlier) => {
        const start = startAfter(earlier.at(-1)) ?? from
        const stops = events.filter(
          (event) => event.type === 'stopped' && limit.stoppedBy?.includes(event.for) === true,
        )
        return Result.map(dueDate(limit, { ...options, from: start, events: stops }), (due) => {
          const { id, label } = limit
          return [...earlier, { id, label, from: start, due, ...doneStage(doneOn.get(id), due.due) }]
        })
      }),
    Result.succeed([]),
  )
  return Result.flatMap(stages, (each) =>
    Result.map(dueDate(wholeOf(ladder), { ...options, from, events }), (due) => ({
      stages: each,
      case: due,
    })),
  )
}

/** What a ladder is counted with: as a due date, and the day on which each stage was done, by its id. */
export type LadderOptions = DueDateOptions & {
  readonly done: Readonly<Record<string, PlainDate | PlainDateTime>>
}

function startAfter(stage: Stage | undefined): At | undefined {
  return stage?.doneOn ?? stage?.due.due
}

function doneStage(doneOn: At | undefined, due: At): Pick<Stage, 'doneOn' | 'late'> {
  return doneOn === undefined ? {} : { doneOn, late: doneOn.slice(0, due.length) > due }
}

/** The ladder as one limit: the time of all stages, with every cause and extension that any of them names. */
function wholeOf({ id, stages }: Ladder): TimeLimit {
  const [first, ...others] = stages
  const last = others.at(-1) ?? first
  const [stoppedBy, ...stops] = new Set(stages.flatMap((stage) => stage.stoppedBy ?? []))
  const [interruptedBy, ...interruptions] = new Set(stages.flatMap((stage) => stage.interruptedBy ?? []))
  const disputed = stages.find((stage) => stage.disputed)?.disputed
  const extension = stages.findLast((stage) => stage.extension)?.extension
  return {
    ...first,
    id,
    amount: stages.reduce((sum, stage) => sum + stage.amount, 0),
    atRestDay: last.atRestDay,
    ...(stoppedBy !== undefined && { stoppedBy: [stoppedBy, ...stops] }),
    ...(interruptedBy !== undefined && { interruptedBy: [interruptedBy, ...interruptions] }),
    ...(extension !== undefined && { extension }),
    ...(disputed !== undefined && { disputed }),
    ...(stages.some(({ confidence }) => confidence === 'L') && { confidence: 'L' }),
  }
}
