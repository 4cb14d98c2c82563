/**
 * How one standard stands on a day. Once a deadline has passed it counts how things stood on its last day; what was
 * met later is met late, and what comes after that changes nothing.
 */
import { type DateInvalidError, daysBetween, type PlainDate, type Span } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import type { TaskEvidence } from './TaskEvidence.ts'
import type { StandardJudged, TaskFinding, TaskState } from './TaskJudged.ts'
import type { TaskDeadline, TaskStandard } from './TaskPlan.ts'
import { readingOf } from './taskReading.ts'

/** The first and the last day that the words of a deadline allow; a year alone bounds it by its end. */
export const taskBounds = (
  deadline: TaskDeadline,
  windows: Readonly<Record<string, Span>>,
): Pick<StandardJudged, 'from' | 'last' | 'fineness'> => {
  if ('by' in deadline) return { last: deadline.by, fineness: 'day' }
  if ('endOfYear' in deadline) return { last: `${deadline.endOfYear}-12-31`, fineness: 'day' }
  if ('inYear' in deadline) return { last: `${deadline.inYear}-12-31`, fineness: 'year' }
  if ('fromYear' in deadline) return { from: `${deadline.fromYear}-01-01` }
  const window = 'window' in deadline ? windows[deadline.window] : undefined
  return window === undefined ? {} : { from: window.from, last: window.to, fineness: 'day' }
}

type Judging = {
  readonly reports: readonly TaskEvidence[]
  readonly on: PlainDate
  readonly windows: Readonly<Record<string, Span>>
}

/** A standard and how it stands on a day by the reports about it up to that day. Internal to the package. */
export const judgedBy = (
  standard: TaskStandard,
  { reports, on, windows }: Judging,
): Result.Result<StandardJudged, DateInvalidError> => {
  const bounds = taskBounds(standard.deadline, windows)
  const { from, last } = bounds
  const readings = readingsOf(reports, standard)
  const finding = findingOf(readings, { standard, last, on })
  const judged = { ...standard, ...bounds, finding, reports, state: stateOf(finding, { from, last, on }) }
  if (last === undefined) return Result.succeed(judged)
  return Result.map(daysBetween(last, { to: finding._tag === 'Met' ? finding.on : on }), (late) => {
    if (late > 0) return { ...judged, daysLate: late }
    return finding._tag === 'Met' ? judged : { ...judged, daysLeft: Math.abs(late) }
  })
}

const readingsOf = (
  reports: readonly TaskEvidence[],
  { target }: TaskStandard,
): readonly (readonly [PlainDate, TaskFinding])[] => {
  const byDay = new Map<PlainDate, [TaskEvidence, ...TaskEvidence[]]>()
  for (const report of reports) {
    const sameDay = byDay.get(report.on)
    if (sameDay === undefined) byDay.set(report.on, [report])
    else sameDay.push(report)
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, sameDay]) => [day, readingOf(sameDay, target)] as const)
}

type Readings = ReturnType<typeof readingsOf>

const findingOf = (
  readings: Readings,
  {
    standard,
    last,
    on,
  }: { readonly standard: TaskStandard; readonly last: PlainDate | undefined; readonly on: PlainDate },
): TaskFinding => {
  const isPast = last !== undefined && last < on
  const inTime = isPast ? readings.filter(([day]) => day <= last) : readings
  const asItStood = sinceMet(inTime)
  if (asItStood !== undefined) return asItStood
  const afterwards = isPast ? readings.slice(inTime.length) : []
  const metLate = afterwards.find(([, { _tag }]) => _tag === 'Met')
  const [, latest] = metLate ?? readings.at(-1) ?? []
  if (latest !== undefined) return latest
  return 'judged' in standard.target
    ? { _tag: 'CannotBeJudged', why: 'no-judgement' }
    : { _tag: 'NoEvidence' }
}

/** The first day of the run of days that show it met, if the last of them does. */
const sinceMet = (readings: Readings): TaskFinding | undefined => {
  const lastNot = readings.findLastIndex(([, { _tag }]) => _tag !== 'Met')
  return readings[lastNot + 1]?.[1]
}

const stateOf = (
  { _tag }: TaskFinding,
  {
    from,
    last,
    on,
  }: {
    readonly from: PlainDate | undefined
    readonly last: PlainDate | undefined
    readonly on: PlainDate
  },
): TaskState => {
  if (_tag === 'Met' && last !== undefined) return 'met'
  if (from !== undefined && on < from) return 'upcoming'
  if (last === undefined) return 'running'
  return last < on ? 'late' : 'due'
}
