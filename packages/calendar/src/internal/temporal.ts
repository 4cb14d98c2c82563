/**
 * The only module that knows the date library. It trusts its callers: every date given here has passed
 * `isPlainDate` (or is derived from one that has), every amount is a whole number of modest size.
 */
import { Temporal } from 'temporal-polyfill'

/** Months are added first and clamp to the month's end, then days; the library adds no two signs at once. */
export function shift(
  date: string,
  { months = 0, days = 0 }: { readonly months?: number; readonly days?: number },
): string {
  const from = Temporal.PlainDate.from(date)
  const inMonth = months === 0 ? from : from.add({ months })
  return (days === 0 ? inMonth : inMonth.add({ days })).toString()
}

/** Days from one date to another, negative if the other is earlier. */
export function distance(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** Monday is 1, Sunday is 7. */
export function dayOfWeek(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}

/** Every day from the first to the last; the library is asked once a month. */
export function daysFrom(first: string, last: string): readonly string[] {
  const days: string[] = []
  const end = Temporal.PlainYearMonth.from(last.slice(0, 7))
  let month = Temporal.PlainYearMonth.from(first.slice(0, 7))
  while (Temporal.PlainYearMonth.compare(month, end) <= 0) {
    const name = month.toString()
    for (let day = 1; day <= month.daysInMonth; day++) days.push(`${name}-${`${day}`.padStart(2, '0')}`)
    month = month.add({ months: 1 })
  }
  return days.filter((day) => first <= day && day <= last)
}

/** Minutes added on the wall clock of UTC+8, which has no summer time. */
export function shiftMinutes(at: string, minutes: number): string {
  return `${Temporal.PlainDateTime.from(at.slice(0, 16)).add({ minutes }).toString({ smallestUnit: 'minute' })}+08:00`
}

/** Minutes from one date-time to another on the wall clock of UTC+8. */
export function minutesBetween(from: string, to: string): number {
  return Temporal.PlainDateTime.from(from.slice(0, 16)).until(to.slice(0, 16), { largestUnit: 'minute' })
    .minutes
}
