/**
 * A working calendar continued past its last day by supposition: for estimates, and for the earliest day that any
 * notice still to come could make of them. Before its first day the calendar stays as silent as it is.
 */
import type { PlainDate } from '../PlainDate.ts'
import type { WorkingCalendar } from '../WorkingCalendar.ts'
import { dayOfWeek, distance, shift } from './temporal.ts'
import { type WorkedDays, workedDaysOf } from './workedDays.ts'

/** Which of the days that no notice has settled are supposed to be worked. */
export type Supposition = 'weekdays' | 'every-day' | 'no-day'

/** The worked days of a calendar, continued. */
export function continued(calendar: WorkingCalendar, supposition: Supposition): WorkedDays {
  const settled = workedDaysOf(calendar)
  const last = calendar.covers.to
  const total = settled.upTo(last) ?? 0
  const { upTo, nth } = after[supposition](last)
  return {
    before: (day) => (day > last ? total + upTo(shift(day, { days: -1 })) : settled.before(day)),
    upTo: (day) => (day > last ? total + upTo(day) : settled.upTo(day)),
    nth: (number) => (number < total ? settled.nth(number) : nth(number - total + 1)),
  }
}

/** The days after a last one: how many are worked up to a day, and which is the nth (from 1). */
type Continuation = {
  readonly upTo: (day: PlainDate) => number
  readonly nth: (n: number) => PlainDate | undefined
}

const after: Readonly<Record<Supposition, (last: PlainDate) => Continuation>> = {
  'every-day': (last) => ({
    upTo: (day) => distance(last, day),
    nth: (n) => shift(last, { days: n }),
  }),
  'no-day': () => ({ upTo: () => 0, nth: () => undefined }),
  weekdays: (last) => {
    const sunday = shift(last, { days: -(dayOfWeek(last) % 7) })
    const settled = weekdaysIn(distance(sunday, last))
    return {
      upTo: (day) => weekdaysIn(distance(sunday, day)) - settled,
      nth: (n) => shift(sunday, { days: dayOfWeekday(settled + n) }),
    }
  },
}

/** How many of the first days after a Sunday are Mondays to Fridays. */
function weekdaysIn(days: number): number {
  return 5 * Math.floor(days / 7) + Math.min(days % 7, 5)
}

/** How many days after a Sunday the nth weekday is. */
function dayOfWeekday(n: number): number {
  return 7 * Math.floor((n - 1) / 5) + ((n - 1) % 5) + 1
}
