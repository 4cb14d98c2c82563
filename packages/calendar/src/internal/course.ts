/**
 * The course of a limit through its events: its clock, the steps so far, and what an officer has to know of it.
 */
import type { DueDate, DueStep } from '../DueStep.ts'
import type { TimeLimit } from '../TimeLimit.ts'
import type { Clock, Counting } from './clock.ts'
import type { InBothLanguages } from './inBothLanguages.ts'
import type { At } from './lengths.ts'
import { workedFrom } from './workedDays.ts'

/** Why a due date is not simply `ok`, and how grave that is. */
export type Note = InBothLanguages & { readonly status: Exclude<DueDate['status'], 'ok'> }

/** Where a limit stands after some of its events; `isWithheld` if a doubtful one was held back. */
export type Course = {
  readonly clock: Clock
  readonly steps: readonly DueStep[]
  readonly notes: readonly Note[]
  readonly isWithheld: boolean
}

/** How a limit is read: `rolls` if a last day off gives way, by the law or, where it is silent, as was asked. */
export type Reading = {
  readonly limit: TimeLimit
  readonly counting: Counting
  readonly whereSilent: WhereSilent
  readonly rolls: boolean
}

/** Whether a last day off gives way where the law does not say. */
export type WhereSilent = 'stays' | 'rolls'

/** The course with a clock wound anew, a step more, and perhaps notes. */
export function moved(
  course: Course,
  {
    clock,
    steps,
    notes = [],
  }: { readonly clock: Clock; readonly steps: readonly DueStep[]; readonly notes?: readonly Note[] },
): Course {
  return { ...course, clock, steps: [...course.steps, ...steps], notes: [...course.notes, ...notes] }
}

/** The course after an event that changes nothing; unless that is plain, somebody has to look at it. */
export function notMoved(
  course: Course,
  {
    date,
    because,
    isPlain = false,
  }: { readonly date: At; readonly because: InBothLanguages; readonly isPlain?: boolean },
): Course {
  return {
    ...course,
    steps: [...course.steps, { rule: 'not-applied', date, ...because }],
    notes: isPlain ? course.notes : [...course.notes, { status: 'needs-a-person', ...because }],
  }
}

/** Whether a limit has run out before a day; one that stands still has not. */
export function hasEndedBefore(day: At, { clock }: Course, { limit, counting, rolls }: Reading): boolean {
  if (clock.standsSince !== undefined) return false
  const lastDay = (rolls ? workedFrom(clock.end, counting.days) : undefined) ?? clock.end
  return limit.unit === 'hour' ? lastDay.slice(0, 10) < day.slice(0, 10) : lastDay < day
}
