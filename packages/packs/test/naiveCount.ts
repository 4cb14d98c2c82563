// A second, naive way to count a time limit: one day after the other, with nothing of the calendar package.
import type { Pack } from '@maplebridge/policy-pack'
import { cnNational } from '../src/index.ts'

type Limit = NonNullable<Pack['timeLimits']>[number]

const aDay = 86_400_000
const aMinute = 60_000
const rest = new Set(cnNational.calendar?.rest)
const work = new Set(cnNational.calendar?.work)

/** The day so many days later. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * aDay).toISOString().slice(0, 10)

/** The minute so many minutes later, at UTC+8. */
export const minutesLater = (at: string, minutes: number): string =>
  `${new Date(Date.parse(at) + (minutes + 480) * aMinute).toISOString().slice(0, 16)}+08:00`

/** Whether the national calendar has the day as worked. */
export const isWorked = (day: string): boolean =>
  work.has(day) || (!rest.has(day) && ![0, 6].includes(new Date(day).getUTCDay()))

/** Whether a day closes a month that started on `from`: the same number, or the last of a shorter month. */
const closesMonth = (day: string, from: string): boolean =>
  day.slice(8) === from.slice(8) || (day.slice(8) < from.slice(8) && later(day, 1).endsWith('-01'))

/** Whether what is done on `day` is still within the limit: the days are walked one by one and counted. */
export const isInside = (day: string, { limit, from }: { readonly limit: Limit; readonly from: string }) => {
  const { unit, atRestDay, direction } = limit
  const amount = unit === 'year' ? limit.amount * 12 : limit.amount
  const counts = (each: string): boolean => {
    if (unit === 'working-day') return isWorked(each)
    return unit === 'calendar-day' || closesMonth(each, from)
  }
  let counted = 0
  if (direction === 'before') {
    for (let each = day; each < from; each = later(each, 1)) counted += counts(each) ? 1 : 0
    return counted >= amount
  }
  let isOver = false
  for (let each = later(from, 1); each <= day; each = later(each, 1)) {
    if (isOver) return false
    counted += counts(each) ? 1 : 0
    isOver = counted >= amount && (atRestDay !== 'rolls' || isWorked(each))
  }
  return true
}

/** Whether a minute is still within a limit in hours; court time starts with the next full hour. */
export const isInsideHours = (
  at: string,
  { limit, from }: { readonly limit: Limit; readonly from: string },
): boolean => {
  let end = from
  if (limit.calendarKind === 'CIVIL_PROC') {
    do end = minutesLater(end, 1)
    while (!end.includes(':00+'))
  }
  for (let hour = 0; hour < limit.amount; hour += 1) end = minutesLater(end, 60)
  return at <= end
}
