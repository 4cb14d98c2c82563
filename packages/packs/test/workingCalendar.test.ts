// The working calendar against a second, independently kept package, and against days that everybody remembers.
import chineseDays from 'chinese-days'
import { isWorkday } from 'chinese-workday'
import { expect, test } from 'vitest'
import { daysFrom, years } from '../scripts/workingCalendar.ts'
import { cnNational } from '../src/cn-national.ts'

const calendar = cnNational.calendar
const rest = new Set(calendar?.rest)
const work = new Set(calendar?.work)
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay())
const isWorked = (day: string): boolean => work.has(day) || (!isWeekend(day) && !rest.has(day))

/** Where the two packages differ, and whether the day is worked here. The notices of those years side with us. */
const differences: Readonly<Record<string, boolean>> = {
  // 2011: made up on 30 January and 12 February; 2 April and 31 December worked
  '2011-01-29': false,
  '2011-02-12': true,
  '2011-04-02': true,
  '2011-12-31': true,
  // 2012: Mid-Autumn on Sunday 30 September, holidays until 7 October
  '2012-01-29': true,
  '2012-03-31': true,
  '2012-04-01': true,
  '2012-04-28': true,
  '2012-09-30': false,
  '2012-10-08': true,
  // 2013
  '2013-04-07': true,
  '2013-04-27': true,
  '2013-04-28': true,
  '2013-06-08': true,
  '2013-06-09': true,
  '2013-10-12': true,
  '2013-12-29': false,
  // 2014: one day each for Dragon Boat and Mid-Autumn
  '2014-06-03': true,
  '2014-06-04': true,
  '2014-09-09': true,
  '2014-09-10': true,
  '2014-10-11': true,
  // 2015: 70 years since the end of the war
  '2015-09-03': false,
  '2015-09-04': false,
  '2018-01-01': false,
  // 2020: the Spring Festival was prolonged to 2 February
  '2020-01-31': false,
  '2020-02-01': false,
  // 2023: New Year ended on Monday 2 January
  '2023-01-03': true,
}

test('agrees with chinese-workday from 2011 on, but for the days listed here', () => {
  const differing = daysFrom('2011-01-01', `${years.last}-12-31`).filter(
    (day) => isWorkday(day) !== isWorked(day),
  )
  expect(Object.fromEntries(differing.map((day) => [day, isWorked(day)]))).toEqual(differences)
})

test('agrees with chinese-days on every day it covers', () => {
  const covered = daysFrom(`${years.first}-01-01`, `${years.last}-12-31`)
  expect(covered.filter((day) => chineseDays.isWorkday(day) !== isWorked(day))).toEqual([])
})

test.each<readonly [day: string, worked: boolean, why: string]>([
  ['2008-10-05', false, 'the last day of the National Day week of 2008'],
  ['2008-10-06', true, 'the day after'],
  ['2023-05-03', false, 'third weekday off of Labour Day 2023'],
  ['2023-05-04', true, 'the day after'],
  ['2023-05-06', true, 'a Saturday made up'],
  ['2023-05-07', false, 'a Sunday off'],
  ['2026-02-14', true, 'the Saturday before the Spring Festival, made up'],
  ['2026-02-23', false, 'its last day off'],
  ['2026-02-24', true, 'the day after'],
])('%s is worked: %s (%s)', (day, worked) => {
  expect(isWorked(day)).toBe(worked)
})

test('covers the published years, with a notice behind each, and no year beyond them', () => {
  expect(calendar?.covers).toEqual({ from: '2007-01-01', to: '2026-12-31' })
  const span = Array.from({ length: years.last - years.first + 1 }, (_, at) => years.first + at)
  expect([...new Set(calendar?.provenance.map(({ year }) => year))]).toEqual(span)
  expect(span.filter((year) => !calendar?.rest.some((day) => day.startsWith(`${year}`)))).toEqual([])
})
