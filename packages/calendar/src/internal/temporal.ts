/**
 * The only module that knows the date library. It trusts its callers: every date given here has passed
 * `isPlainDate` (or is derived from one that has), every amount is a whole number of modest size.
 */
import { Temporal } from 'temporal-polyfill'

/** Months are added first and clamp to the month's end, then days. */
export function shift(date: string, by: { readonly months?: number; readonly days?: number }): string {
  return Temporal.PlainDate.from(date)
    .add({ months: by.months ?? 0 })
    .add({ days: by.days ?? 0 })
    .toString()
}

/** Days from one date to another, negative if the other is earlier. */
export function distance(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** Monday is 1, Sunday is 7. */
export function dayOfWeek(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}

/** Minutes added on the wall clock of UTC+8, which has no summer time. */
export function shiftMinutes(at: string, minutes: number): string {
  return `${Temporal.PlainDateTime.from(at.slice(0, 16)).add({ minutes }).toString({ smallestUnit: 'minute' })}+08:00`
}
