/**
 * The course of a limit after one event. An event that the rule of the limit does not provide for changes nothing,
 * and a step says so; nor does a doubtful one where a party's right would end later for it (RL-10).
 */
import * as Result from 'effect/Result'
import type { LimitEvent } from '../LimitEvent.ts'
import type { TimeLimit } from '../TimeLimit.ts'
import { type Clock, firstCounted, type LookUpError, wound } from './clock.ts'
import { type Course, hasEndedBefore, moved, notMoved, type Reading } from './course.ts'
import { extended } from './extended.ts'
import type { InBothLanguages } from './inBothLanguages.ts'
import type { At } from './lengths.ts'
import { addedBetween, isRunningAt } from './stops.ts'
import { counted } from './words/counting.ts'
import * as words from './words/events.ts'
import { ofEvent } from './words/notes.ts'

type EventOf<Type extends LimitEvent['type']> = Extract<LimitEvent, { readonly type: Type }>

/** The course after an event whose dates are real, and have times where hours are counted. */
export function applied(
  event: LimitEvent,
  course: Course,
  reading: Reading,
): Result.Result<Course, LookUpError> {
  const on = event.type === 'stopped' ? event.from : event.on
  if (reading.limit.direction === 'before')
    return Result.succeed(notMoved(course, { date: on, because: words.notApplied.countsBack(on) }))
  const next = ofType(event, course, reading)
  return event.doubtful === true ? doubted(next, course, { on, whose: reading.limit.whose }) : next
}

function ofType(event: LimitEvent, course: Course, reading: Reading): Result.Result<Course, LookUpError> {
  switch (event.type) {
    case 'stopped':
      return stopped(event, course, reading)
    case 'extended':
      return extended(event, course, reading)
    case 'interrupted':
      return interrupted(event, course, reading)
  }
}

/** A doubtful event holds for an authority until somebody finds otherwise; a party's right never waits for that. */
function doubted(
  next: Result.Result<Course, LookUpError>,
  course: Course,
  { on, whose }: { readonly on: At; readonly whose: TimeLimit['whose'] },
): Result.Result<Course, LookUpError> {
  if (Result.isSuccess(next) && next.success.clock === course.clock) return next
  if (whose === 'authority')
    return Result.map(next, (moves) => ({ ...moves, notes: [...moves.notes, ofEvent.doubtful(on)] }))
  const because = words.notApplied.doubtful(on)
  return Result.succeed({ ...notMoved(course, { date: on, because, isPlain: true }), isWithheld: true })
}

function stopped(
  event: EventOf<'stopped'>,
  course: Course,
  { limit, counting }: Reading,
): Result.Result<Course, LookUpError> {
  const { clock } = course
  const { for: cause, from, to } = event
  if (limit.stoppedBy?.includes(cause) !== true)
    return Result.succeed(
      notMoved(course, { date: from, because: words.notApplied.causeNotNamed(cause, from) }),
    )
  if (!isRunningIn(event, clock, limit))
    return Result.succeed(
      notMoved(course, { date: from, because: words.notApplied.notRunning(cause, from), isPlain: true }),
    )
  const stop = { from, to: to ?? from }
  return Result.map(wound(limit, stoppedFor(event, clock), counting), (next) => {
    const by = addedBetween(clock.end, next.end, { limit, days: counting.days })
    const step =
      to === undefined
        ? words.standingStill(cause, from, next.end)
        : words.stopped(cause, stop, { end: next.end, by })
    return moved(course, { clock: next, steps: [step] })
  })
}

/** Whether the time runs on a day of the stop; while it stands still, it has not run out. */
function isRunningIn({ from, to }: EventOf<'stopped'>, clock: Clock, limit: TimeLimit): boolean {
  const isOver = clock.standsSince === undefined && !isRunningAt(from, { end: clock.end, limit })
  return !isOver && (to === undefined || (from <= to && firstCounted(limit, clock.start) <= to))
}

/** The clock with a stop more; one without an end is, so far, a stop of its first day. */
function stoppedFor({ from, to }: EventOf<'stopped'>, clock: Clock): Clock {
  const stops = [...clock.stops, { from, to: to ?? from }]
  if (to !== undefined) return { ...clock, stops }
  const since = clock.standsSince !== undefined && clock.standsSince < from ? clock.standsSince : from
  return { ...clock, stops, standsSince: since }
}

function interrupted(
  { by, on }: EventOf<'interrupted'>,
  course: Course,
  reading: Reading,
): Result.Result<Course, LookUpError> {
  const { limit, counting } = reading
  const { clock } = course
  const because = refusal({ by, on }, course, reading)
  if (because !== undefined) return Result.succeed(notMoved(course, { date: on, because }))
  return Result.map(wound(limit, { ...clock, start: on, extensions: [] }, counting), (next) =>
    moved(course, { clock: next, steps: [words.interrupted(by, on), counted(limit, next.end)] }),
  )
}

/** Why the limit does not count anew; `undefined` if it does. */
function refusal(
  { by, on }: { readonly by: string; readonly on: At },
  course: Course,
  reading: Reading,
): InBothLanguages | undefined {
  const { start, end } = course.clock
  if (reading.limit.interruptedBy?.includes(by) !== true) return words.notApplied.causeNotNamed(by, on)
  if (reading.limit.unit === 'hour') return words.notApplied.hoursFromDay(on)
  if (on < start) return words.notApplied.notStarted(on, start)
  return hasEndedBefore(on, course, reading) ? words.notApplied.runOut(on, end) : undefined
}
