/**
 * Days on which the clock stands still, both ends included, laid on after the end of a limit.
 */
import type { TimeLimit } from '../TimeLimit.ts'
import type { At } from './lengths.ts'
import { distance, minutesBetween, shift, shiftMinutes } from './temporal.ts'
import { nthAfter, type WorkedDays, workedWithin } from './workedDays.ts'

/** From a first to a last day (or minute) on which the clock stands still. */
export type Stop = { readonly from: At; readonly to: At }

type Running = { readonly limit: TimeLimit; readonly first: At; readonly days: WorkedDays }

/**
 * The end moved by every stop that begins while the time is running: as many days (working days, minutes) as the
 * stop has. `undefined` where the calendar lacks a day.
 */
export function addedByStops(nominal: At, stops: readonly Stop[], running: Running): At | undefined {
  return merged(stops).reduce<At | undefined>(
    (end, stop) => (end === undefined ? undefined : addedByStop(end, stop, running)),
    nominal,
  )
}

function addedByStop(end: At, { from, to }: Stop, { limit, first, days }: Running): At | undefined {
  const begin = from < first ? first : from
  if (!isRunningAt(begin, { end, limit }) || to < begin) return end
  if (limit.unit === 'hour') return shiftMinutes(end, minutesBetween(begin, to))
  if (limit.unit !== 'working-day') return shift(end, { days: distance(begin, to) + 1 })
  const worked = workedWithin(begin, to, days)
  if (worked === undefined || worked === 0) return worked === 0 ? end : undefined
  return nthAfter(end, worked, days)
}

/** Whether a limit with that end still runs then; its last day does count, its last minute is over. */
export function isRunningAt(
  at: At,
  { end, limit }: { readonly end: At; readonly limit: TimeLimit },
): boolean {
  return limit.unit === 'hour' ? at < end : at <= end
}

/** How much a stop added: as it is counted, from the end before to the end after. */
export type Added = { readonly amount: number; readonly unit: 'minute' | 'working-day' | 'calendar-day' }

/** How much later one end is than another. */
export function addedBetween(
  from: At,
  to: At,
  { limit, days }: { readonly limit: TimeLimit; readonly days: WorkedDays },
): Added {
  if (limit.unit === 'hour') return { amount: minutesBetween(from, to), unit: 'minute' }
  if (limit.unit !== 'working-day') return { amount: distance(from, to), unit: 'calendar-day' }
  return { amount: (days.upTo(to) ?? 0) - (days.upTo(from) ?? 0), unit: 'working-day' }
}

/** In order, those that share a day made one: no day counts twice. */
function merged(stops: readonly Stop[]): readonly Stop[] {
  const apart: Stop[] = []
  for (const stop of stops.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = apart.at(-1)
    if (last === undefined || last.to < stop.from) apart.push(stop)
    else if (last.to < stop.to) apart.splice(-1, 1, { from: last.from, to: stop.to })
  }
  return apart
}
