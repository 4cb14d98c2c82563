/**
 * A due date reckoned with one way of counting days: the course through its events, the rolling at its end, and
 * every reason not to rely on it blindly.
 */
import * as Result from 'effect/Result'
import type { DueDate, DueStep } from '../DueStep.ts'
import type { LimitEvent } from '../LimitEvent.ts'
import type { TimeLimit } from '../TimeLimit.ts'
import { applied } from './applied.ts'
import type { Question } from './asked.ts'
import type { Counting, LookUpError } from './clock.ts'
import { leftSince, skipsStartingHour, started, startOf } from './clock.ts'
import type { Course, Note, Reading } from './course.ts'
import type { At } from './lengths.ts'
import { rolledOn } from './rolledOn.ts'
import * as steps from './words/counting.ts'
import { ofEvent, ofLimit } from './words/notes.ts'

/** A due date, with the notes that decide its status; `isWithheld` if a doubtful event was held back. */
export type Reckoning = Omit<DueDate, 'status' | 'notes'> & {
  readonly notes: readonly Note[]
  readonly isWithheld: boolean
}

/** The due date, or the day that could not be looked up. */
export function reckoned(
  limit: TimeLimit,
  { from, events, whereSilent }: Question,
  counting: Counting,
): Result.Result<Reckoning, LookUpError> {
  const isForOffice = limit.whose === 'authority' && whereSilent === 'rolls'
  const rolls = limit.atRestDay === 'rolls' || (limit.atRestDay === 'silent' && isForOffice)
  const reading = { limit, counting, whereSilent, rolls }
  const course = inOrder(events).reduce(
    (before, event) => Result.flatMap(before, (reached) => applied(event, reached, reading)),
    begun(from, reading),
  )
  return Result.flatMap(course, (reached) => ended(reached, reading))
}

/** By day; on one day first what makes the limit start anew, then what adds to it; else by what they say. */
function inOrder(events: readonly LimitEvent[]): readonly LimitEvent[] {
  const ranks = { interrupted: 1, stopped: 2, extended: 3 } as const
  const keyed = events.map((event) => {
    const on = event.type === 'stopped' ? event.from : event.on
    return { event, key: `${on.slice(0, 10)} ${ranks[event.type]} ${on} ${JSON.stringify(event)}` }
  })
  return keyed.toSorted((one, other) => (one.key < other.key ? -1 : 1)).map(({ event }) => event)
}

function begun(from: At, { limit, counting }: Reading): Result.Result<Course, LookUpError> {
  const start = startOf(limit, from)
  return Result.map(started(limit, start, counting), (clock) => ({
    clock,
    steps: stepsFrom(start, clock.end, limit),
    notes: notesOf(limit, from),
    isWithheld: false,
  }))
}

function stepsFrom(start: At, end: At, limit: TimeLimit): readonly DueStep[] {
  if (limit.direction === 'before') return [steps.countedBack(limit, start, end)]
  const isNotCounted = limit.unit === 'hour' ? skipsStartingHour(limit) : limit.countsFirstDay !== true
  const first = isNotCounted
    ? [steps.startNotCounted(limit, start)]
    : limit.unit === 'hour'
      ? []
      : [steps.startCounted(start)]
  return [...first, steps.counted(limit, end)]
}

function notesOf({ disputed, confidence, inForce }: TimeLimit, from: At): readonly Note[] {
  const on = from.slice(0, 10)
  const isInForce = (inForce?.from ?? on) <= on && (inForce?.until === undefined || on < inForce.until)
  return [
    ...(disputed === undefined ? [] : [ofLimit.disputed(disputed)]),
    ...(confidence === 'L' ? [ofLimit.fromMemory()] : []),
    ...(inForce === undefined || isInForce ? [] : [ofLimit.notInForce(on, inForce)]),
  ]
}

function ended(course: Course, reading: Reading): Result.Result<Reckoning, LookUpError> {
  const { clock, isWithheld } = course
  const { limit, counting } = reading
  const { id, version } = counting.calendar
  const since = clock.standsSince
  const left = since === undefined ? undefined : leftSince(since, clock, reading)
  if (left !== undefined && Result.isFailure(left)) return Result.fail(left.failure)
  return Result.map(rolledOn(clock.end, reading), ({ step, note, ...days }) => {
    const hasWorkingDays = [limit, ...clock.extensions].some(({ unit }) => unit === 'working-day')
    return {
      raw: clock.end,
      ...days,
      ...(since !== undefined && left !== undefined && { standsStill: { since, ...left.success } }),
      ...((hasWorkingDays || days.rolled !== undefined) && { calendar: { id, version } }),
      steps: step === undefined ? course.steps : [...course.steps, step],
      notes: [
        ...course.notes,
        ...(since === undefined ? [] : [ofEvent.standsStill(since)]),
        ...(note === undefined ? [] : [note]),
      ],
      isWithheld,
    }
  })
}
