/**
 * The worked days of a calendar, numbered once, so that a question costs the same however far apart its days are.
 */
import type { PlainDate } from '../PlainDate.ts'
import type { WorkingCalendar } from '../WorkingCalendar.ts'
import { dayOfWeek, daysFrom, shift } from './temporal.ts'

/**
 * The worked days numbered from 0. Each answer is `undefined` where the calendar lacks a day: `before` counts the
 * worked days earlier than a day, `upTo` those up to and including it, `nth` is the day with a number.
 */
export type WorkedDays = {
  readonly before: (day: PlainDate) => number | undefined
  readonly upTo: (day: PlainDate) => number | undefined
  readonly nth: (number: number) => PlainDate | undefined
}

const known = new WeakMap<WorkingCalendar, WorkedDays>()

/** The worked days of a calendar; numbered when first asked for, and remembered as long as the calendar is. */
export function workedDaysOf(calendar: WorkingCalendar): WorkedDays {
  const remembered = known.get(calendar)
  if (remembered !== undefined) return remembered
  const days = numbered(calendar)
  known.set(calendar, days)
  return days
}

/**
 * Both neighbours of the coverage have a position too: nothing is known of them, but it is known how many days are
 * worked after the first and before the last.
 */
function numbered({ covers, rest, work }: WorkingCalendar): WorkedDays {
  const [dayBefore, dayAfter] = [shift(covers.from, { days: -1 }), shift(covers.to, { days: 1 })]
  const [isOff, isMadeUp] = [new Set(rest), new Set(work)]
  const positions = new Map([[dayBefore, 0]])
  const worked: PlainDate[] = []
  const countTo = [0] // worked days up to and including each position
  let weekday = dayOfWeek(dayBefore)
  for (const day of daysFrom(covers.from, covers.to)) {
    weekday = (weekday % 7) + 1
    if (weekday <= 5 ? !isOff.has(day) : isMadeUp.has(day)) worked.push(day)
    positions.set(day, countTo.length)
    countTo.push(worked.length)
  }
  positions.set(dayAfter, countTo.length)
  return {
    before: (day) => countTo[(positions.get(day) ?? 0) - 1],
    upTo: (day) => countTo[positions.get(day) ?? countTo.length],
    nth: (number) => worked[number],
  }
}

/** The nth worked day after a day, which is not counted itself. */
export function nthAfter(day: PlainDate, n: number, days: WorkedDays): PlainDate | undefined {
  const counted = days.upTo(day)
  return counted === undefined ? undefined : days.nth(counted + n - 1)
}

/** The nth worked day before a day, which is not counted itself. */
export function nthBefore(day: PlainDate, n: number, days: WorkedDays): PlainDate | undefined {
  const earlier = days.before(day)
  return earlier === undefined ? undefined : days.nth(earlier - n)
}

/** The day itself if it is worked, else the next that is. */
export function workedFrom(day: PlainDate, days: WorkedDays): PlainDate | undefined {
  const earlier = days.before(day)
  return earlier === undefined ? undefined : days.nth(earlier)
}

/** How many days are worked from a day to another, both included. */
export function workedWithin(from: PlainDate, to: PlainDate, days: WorkedDays): number | undefined {
  const [earlier, all] = [days.before(from), days.upTo(to)]
  return earlier === undefined || all === undefined ? undefined : all - earlier
}
