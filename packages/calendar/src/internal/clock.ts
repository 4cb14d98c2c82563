/**
 * The clock of one time limit: where it started, what was added to it, when it stood still, and the day (for hours,
 * the minute) on which it runs out. Working days are looked up; a day that the calendar lacks is refused.
 */
import * as Result from 'effect/Result'
import { type CalendarNotCoveredError, calendarNotCovered } from '../CalendarNotCoveredError.ts'
import { type DateInvalidError, dateInvalid } from '../DateInvalidError.ts'
import { isPlainDate, isPlainDateTime } from '../isPlainDate.ts'
import type { TimeLimit, TimeUnit } from '../TimeLimit.ts'
import type { WorkingCalendar } from '../WorkingCalendar.ts'
import { type At, added, type Length, ownEnd } from './lengths.ts'
import { addedBetween, addedByStops, type Stop } from './stops.ts'
import { shift, shiftMinutes } from './temporal.ts'
import type { WorkedDays } from './workedDays.ts'

/** What days are counted with: a calendar, and its worked days (which may be continued past its end). */
export type Counting = { readonly calendar: WorkingCalendar; readonly days: WorkedDays }

/** A day or minute that could not be found. */
export type LookUpError = CalendarNotCoveredError | DateInvalidError

/** The clock of a limit; `standsSince` is the first day of a stop that has not ended. */
export type Clock = {
  readonly start: At
  readonly extensions: readonly Length[]
  readonly stops: readonly Stop[]
  readonly standsSince?: At
  readonly end: At
}

/** The clock of a limit that starts, with nothing yet having happened to it. */
export function started(limit: TimeLimit, start: At, counting: Counting): Result.Result<Clock, LookUpError> {
  return wound(limit, { start, extensions: [], stops: [] }, counting)
}

/** The clock with its end, counted from its start. */
export function wound(
  limit: TimeLimit,
  clock: Omit<Clock, 'end'>,
  counting: Counting,
): Result.Result<Clock, LookUpError> {
  const { days, calendar } = counting
  const { start, extensions, stops } = clock
  const first = firstCounted(limit, start)
  const nominal = extensions.reduce<At | undefined>(
    (end, length) => (end === undefined ? undefined : added(end, length, days)),
    ownEnd(limit, start, days),
  )
  const end = nominal === undefined ? undefined : addedByStops(nominal, stops, { limit, first, days })
  if (end === undefined) return Result.fail(notCovered(first, limit, calendar))
  return isPlainDate(end) || isPlainDateTime(end)
    ? Result.succeed({ ...clock, end })
    : Result.fail(dateInvalid(end))
}

/** The first day that counts; hours count from the minute of the start. */
export function firstCounted({ unit, countsFirstDay, direction }: TimeLimit, start: At): At {
  if (unit === 'hour' || countsFirstDay === true) return start
  return shift(start, { days: direction === 'before' ? -1 : 1 })
}

/** Hours run from the trigger; where the law does not count the starting hour, from the next full hour. */
export function startOf(limit: TimeLimit, from: At): At {
  if (limit.unit !== 'hour') return from.slice(0, 10)
  return skipsStartingHour(limit) ? shiftMinutes(from, 60 - Number(from.slice(14, 16))) : from
}

/** Whether the hour of the start is not counted. */
export function skipsStartingHour({ calendarKind, countsFirstDay, direction }: TimeLimit): boolean {
  const isLeftOut = calendarKind === 'CIVIL_PROC' || calendarKind === 'RECON'
  return isLeftOut && countsFirstDay !== true && direction !== 'before'
}

/** What a clock that stands still has left: whole hours, working days or days, never more than there are. */
export function leftSince(
  since: At,
  clock: Clock,
  { limit, counting }: { readonly limit: TimeLimit; readonly counting: Counting },
): Result.Result<{ readonly left: number; readonly unit: TimeUnit }, LookUpError> {
  const soFar = clock.stops.flatMap(({ from, to }) =>
    from > since ? [] : [{ from, to: to < since ? to : since }],
  )
  const first = firstCounted(limit, clock.start)
  const start = limit.unit === 'hour' ? first : shift(first, { days: -1 })
  const ran = since < start ? start : since
  return Result.map(wound(limit, { ...clock, stops: soFar }, counting), ({ end }) => {
    const { amount, unit } = addedBetween(ran, end, { limit, days: counting.days })
    return unit === 'minute' ? { left: Math.floor(amount / 60), unit: 'hour' } : { left: amount, unit }
  })
}

/** The refusal of the first day that a calendar lacks, looking from a day in the direction of the limit. */
export function notCovered(
  from: At,
  { direction }: TimeLimit,
  calendar: WorkingCalendar,
): CalendarNotCoveredError {
  const { covers } = calendar
  const day = from.slice(0, 10)
  const isWithin = covers.from <= day && day <= covers.to
  const edge = direction === 'before' ? shift(covers.from, { days: -1 }) : shift(covers.to, { days: 1 })
  return calendarNotCovered(calendar, isWithin ? edge : day)
}
