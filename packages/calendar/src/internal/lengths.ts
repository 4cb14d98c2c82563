/**
 * Lengths of time laid on from a day or a minute. `undefined` where the calendar lacks a day.
 */
import type { PlainDate } from '../PlainDate.ts'
import type { PlainDateTime } from '../PlainDateTime.ts'
import type { TimeLimit, TimeUnit } from '../TimeLimit.ts'
import { shift, shiftMinutes } from './temporal.ts'
import { nthAfter, nthBefore, type WorkedDays } from './workedDays.ts'

/** A day, or a minute where hours are counted. */
export type At = PlainDate | PlainDateTime

/** So much of a unit. */
export type Length = { readonly amount: number; readonly unit: TimeUnit }

/** The end of a length that follows a day or minute, which is not counted itself; a minute keeps its time of day. */
export function added(at: At, { amount, unit }: Length, days: WorkedDays): At | undefined {
  const [day, time] = [at.slice(0, 10), at.slice(10)]
  switch (unit) {
    case 'hour':
      return shiftMinutes(at, amount * 60)
    case 'working-day': {
      const end = nthAfter(day, amount, days)
      return end === undefined ? undefined : end + time
    }
    case 'calendar-day':
      return shift(day, { days: amount }) + time
    case 'month':
      return shift(day, { months: amount }) + time
    case 'year':
      return shift(day, { months: amount * 12 }) + time
  }
}

/** The end of a limit's own length, before or after its start; if its first day counts, one day sooner. */
export function ownEnd(limit: TimeLimit, start: At, days: WorkedDays): At | undefined {
  if (limit.direction === 'before') return back(start, limit, days)
  if (limit.countsFirstDay !== true || limit.unit === 'hour') return added(start, limit, days)
  if (limit.unit === 'calendar-day') return shift(start, { days: limit.amount - 1 })
  if (limit.unit === 'working-day') return nthAfter(shift(start, { days: -1 }), limit.amount, days)
  const corresponding = added(start, limit, days)
  const isMonthEnd = corresponding !== undefined && corresponding.slice(8) < start.slice(8)
  return corresponding === undefined || isMonthEnd ? corresponding : shift(corresponding, { days: -1 })
}

/** Counted back from a day or minute, which is not counted itself. */
function back(at: At, { amount, unit }: Length, days: WorkedDays): At | undefined {
  switch (unit) {
    case 'hour':
      return shiftMinutes(at, -amount * 60)
    case 'working-day':
      return nthBefore(at, amount, days)
    case 'calendar-day':
      return shift(at, { days: -amount })
    case 'month':
      return shift(at, { months: -amount })
    case 'year':
      return shift(at, { months: -amount * 12 })
  }
}
