/**
 * The course of a limit after an extension: only as the rule of the limit allows it, and never by more.
 */
import * as Result from 'effect/Result'
import type { LimitEvent } from '../LimitEvent.ts'
import type { TimeLimit } from '../TimeLimit.ts'
import { type Counting, type LookUpError, notCovered, wound } from './clock.ts'
import { type Course, hasEndedBefore, moved, type Note, notMoved, type Reading } from './course.ts'
import type { InBothLanguages } from './inBothLanguages.ts'
import { type At, added, type Length } from './lengths.ts'
import * as words from './words/events.ts'
import { ofEvent } from './words/notes.ts'

type Extension = Extract<LimitEvent, { readonly type: 'extended' }>

/** The course after an agreed or approved extension. */
export function extended(
  event: Extension,
  course: Course,
  reading: Reading,
): Result.Result<Course, LookUpError> {
  const { limit, counting } = reading
  const because = refusal(event, course, reading)
  if (because !== undefined) return Result.succeed(notMoved(course, { date: event.on, because }))
  const { clock } = course
  const most = mostOf(limit)
  const exceeds = most === undefined ? false : isMore(event, most, { from: clock.end, counting })
  if (exceeds === undefined) return Result.fail(notCovered(clock.end, limit, counting.calendar))
  const cap = exceeds ? most : undefined
  const length = cap ?? { amount: event.amount, unit: event.unit }
  const extensions = [...clock.extensions, length]
  return Result.map(wound(limit, { ...clock, extensions }, counting), (next) =>
    moved(course, {
      clock: next,
      steps: [words.extended(event.by, length, next.end)],
      notes: notesOn(event, { limit, cap }),
    }),
  )
}

/** Why the rule of the limit does not let it be extended so; `undefined` if it does. */
function refusal({ by, on, unit }: Extension, course: Course, reading: Reading): InBothLanguages | undefined {
  const { limit } = reading
  if (limit.extension?.by.includes(by) !== true) return words.notApplied.notExtendable(by, on)
  const { times } = limit.extension
  if (times !== undefined && course.clock.extensions.length >= times)
    return words.notApplied.extendedOften(times, on)
  if (unit === 'hour' && limit.unit !== 'hour') return words.notApplied.hoursOnDays(on)
  return hasEndedBefore(on, course, reading) ? words.notApplied.runOut(on, course.clock.end) : undefined
}

function mostOf({ extension, unit }: TimeLimit): Length | undefined {
  return extension?.amount === undefined
    ? undefined
    : { amount: extension.amount, unit: extension.unit ?? unit }
}

/**
 * Whether a length is more than another: by its number in the same unit, else by where each ends. `undefined` where
 * the calendar would have to know more days to tell; an end that it does not know lies after its last day.
 */
function isMore(
  length: Length,
  most: Length,
  { from, counting }: { readonly from: At; readonly counting: Counting },
): boolean | undefined {
  if (length.unit === most.unit) return length.amount > most.amount
  const [end, last] = [added(from, length, counting.days), added(from, most, counting.days)]
  if (end !== undefined && last !== undefined) return end > last
  const known = (end ?? last)?.slice(0, 10)
  const isBeforeUnknown = known !== undefined && known <= counting.calendar.covers.to
  return isBeforeUnknown ? end === undefined : undefined
}

function notesOn(
  event: Extension,
  { limit, cap }: { readonly limit: TimeLimit; readonly cap: Length | undefined },
): readonly Note[] {
  const isUntold = limit.extension?.notify === true && event.notified !== true
  return [
    ...(cap === undefined ? [] : [ofEvent.tooLong(event, cap)]),
    ...(isUntold ? [ofEvent.notNotified(event.on)] : []),
  ]
}
