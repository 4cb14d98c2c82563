/**
 * The course of a limit after an extension: only as the rule of the limit allows it, and never by more.
 */
import * as Result from 'effect/Result'
import type { LimitEvent } from '../LimitEvent.ts'
import type { TimeLimit } from '../TimeLimit.ts'
import { type LookUpError, wound } from './clock.ts'
import { type Course, hasEndedBefore, moved, type Note, notMoved, type Reading } from './course.ts'
import type { InBothLanguages } from './inBothLanguages.ts'
import { added, type Length } from './lengths.ts'
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
  const isTooLong =
    most !== undefined && reaches(event, clock.end, reading) > reaches(most, clock.end, reading)
  const length = isTooLong ? most : { amount: event.amount, unit: event.unit }
  const extensions = [...clock.extensions, length]
  return Result.map(wound(limit, { ...clock, extensions }, counting), (next) =>
    moved(course, {
      clock: next,
      steps: [words.extended(event.by, length, next.end)],
      notes: notesOn(event, { limit, most: isTooLong ? most : undefined }),
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

/** Where a length from an end would reach; beyond the calendar is farther than any day in it. */
function reaches(length: Length, end: string, { counting }: Reading): string {
  return added(end, length, counting.days) ?? 'beyond'
}

function notesOn(
  event: Extension,
  { limit, most }: { readonly limit: TimeLimit; readonly most: Length | undefined },
): readonly Note[] {
  const isUntold = limit.extension?.notify === true && event.notified !== true
  return [
    ...(most === undefined ? [] : [ofEvent.tooLong(event, most)]),
    ...(isUntold ? [ofEvent.notNotified(event.on)] : []),
  ]
}
