/**
 * Ways to add working days to a date of the national working calendar.
 */
import { addWorkingDays, type WorkingCalendar } from '@maplebridge/calendar'
import { cnNational } from '@maplebridge/packs/cn-national'
import { addBusinessDays } from 'date-fns'
import * as Result from 'effect/Result'
import { randomFrom } from '../randomFrom.ts'

const aDay = 24 * 60 * 60 * 1000

/** The national working calendar; the pack has one. */
// proof: the test of the benchmark asks this very calendar for its years
export const calendar = cnNational.calendar as WorkingCalendar

/** Dates from 2007 to 2021, so that a thousand working days later is still covered. */
export const dates = (many: number, { seed }: { readonly seed: number }): readonly string[] => {
  const { below } = randomFrom(seed)
  const first = Date.parse(calendar.covers.from)
  return Array.from({ length: many }, () =>
    new Date(first + below(15 * 365) * aDay).toISOString().slice(0, 10),
  )
}

/** By the index of `@maplebridge/calendar`: from text to text, with the check of the coverage. */
export const indexed =
  (n: number) =>
  (date: string): string =>
    Result.getOrThrow(addWorkingDays(date, n, { calendar }))

const rest = new Set(calendar.rest.map((date) => Date.parse(date)))
const work = new Set(calendar.work.map((date) => Date.parse(date)))

/** The obvious loop, as fast as it can be made: numbers inside, sets of days, no check. */
export const looped =
  (n: number) =>
  (date: string): string => {
    let day = Date.parse(date)
    let weekday = new Date(day).getUTCDay()
    for (let left = n; left > 0; ) {
      day += aDay
      weekday = weekday === 6 ? 0 : weekday + 1
      const isWeekday = weekday !== 0 && weekday !== 6
      if (isWeekday ? !rest.has(day) : work.has(day)) left -= 1
    }
    return new Date(day).toISOString().slice(0, 10)
  }

/** By date-fns: Mondays to Fridays without any holiday, from a `Date` to a `Date`, so it neither reads nor writes text. */
export const byDateFns =
  (n: number) =>
  (date: Date): Date =>
    addBusinessDays(date, n)
