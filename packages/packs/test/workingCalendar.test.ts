// The working calendar against other, independently kept packages, and against days that everybody remembers.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import chineseDays from 'chinese-days'
import { isWorkday } from 'chinese-workday'
import { Lunar, Solar } from 'lunar-typescript'
import { describe, expect, test } from 'vitest'
import { daysFrom, years } from '../scripts/workingCalendar.ts'
import { cnNational } from '../src/cn-national.ts'

const calendar = cnNational.calendar
const rest = new Set(calendar?.rest)
const work = new Set(calendar?.work)
const statutory = calendar?.statutory ?? []
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay())
const isWorked = (day: string): boolean => work.has(day) || (!isWeekend(day) && !rest.has(day))
const span = Array.from({ length: years.last - years.first + 1 }, (_, at) => years.first + at)
const covered = daysFrom(`${years.first}-01-01`, `${years.last}-12-31`)

/** Days on which the packages differ: what the notice says, and whether each of them is worked by it. */
type Decided = readonly {
  readonly notice: string
  readonly says: string
  readonly worked: Record<string, boolean>
}[]

const of = (year: number): string => `国务院办公厅关于${year}年部分节假日安排的通知`

/** chinese-workday has no data before 2011. */
const againstChineseWorkday: Decided = [
  {
    notice: of(2011),
    says: 'Spring Festival made up on 30 January and 12 February, Qingming on 2 April',
    worked: { '2011-01-29': false, '2011-02-12': true, '2011-04-02': true },
  },
  {
    notice: of(2012),
    says: 'New Year made up on 31 December 2011, Spring Festival on 29 January, Qingming on 31 March and 1 April, Labour Day on 28 April; Mid-Autumn and National Day off from 30 September to 7 October',
    worked: {
      '2011-12-31': true,
      '2012-01-29': true,
      '2012-03-31': true,
      '2012-04-01': true,
      '2012-04-28': true,
      '2012-09-30': false,
      '2012-10-08': true,
    },
  },
  {
    notice: of(2013),
    says: 'Qingming made up on 7 April, Labour Day on 27 and 28 April, Dragon Boat on 8 and 9 June, National Day on 12 October',
    worked: {
      '2013-04-07': true,
      '2013-04-27': true,
      '2013-04-28': true,
      '2013-06-08': true,
      '2013-06-09': true,
      '2013-10-12': true,
    },
  },
  {
    notice: of(2014),
    says: 'New Year is 1 January alone; Dragon Boat 2 June and Mid-Autumn 8 September, each with its weekend; National Day made up on 11 October',
    worked: {
      '2013-12-29': false,
      '2014-06-03': true,
      '2014-06-04': true,
      '2014-09-09': true,
      '2014-09-10': true,
      '2014-10-11': true,
    },
  },
  {
    notice: '国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知',
    says: 'off from 3 to 5 September 2015',
    worked: { '2015-09-03': false, '2015-09-04': false },
  },
  { notice: of(2018), says: 'New Year is 1 January, with its weekend', worked: { '2018-01-01': false } },
  {
    notice: '国务院办公厅关于延长2020年春节假期的通知',
    says: 'the Spring Festival prolonged to 2 February',
    worked: { '2020-01-31': false, '2020-02-01': false },
  },
  {
    notice: of(2023),
    says: 'New Year off from 31 December 2022 to 2 January',
    worked: { '2023-01-03': true },
  },
]

const againstHolidayCalendar: Decided = [
  {
    notice: of(2008),
    says: 'New Year off from 30 December 2007 to 1 January, made up on 29 December; Labour Day made up on 4 May; Dragon Boat off from 7 June, Mid-Autumn from 13 September',
    worked: {
      '2007-12-29': true,
      '2007-12-31': false,
      '2008-05-04': true,
      '2008-06-07': false,
      '2008-09-13': false,
    },
  },
  {
    notice: of(2009),
    says: 'New Year made up on 4 January, National Day on 27 September',
    worked: { '2009-01-04': true, '2009-09-27': true },
  },
  { notice: of(2012), says: 'New Year made up on 31 December 2011', worked: { '2011-12-31': true } },
  { notice: of(2015), says: 'New Year made up on 4 January', worked: { '2015-01-04': true } },
  { notice: of(2016), says: 'Qingming is 4 April, with its weekend', worked: { '2016-04-02': false } },
  {
    notice: of(2018),
    says: 'Dragon Boat is 18 June and Mid-Autumn 24 September, each with its weekend',
    worked: { '2018-06-16': false, '2018-09-22': false },
  },
]

/** Whether a day is worked by the files of holiday-calendar, one for each year. */
const byHolidayCalendar = (() => {
  const folder = createRequire(import.meta.url).resolve('holiday-calendar/package.json')
  const listed = span.flatMap((year): readonly { readonly date: string; readonly type: string }[] => {
    const file = JSON.parse(readFileSync(new URL(`data/CN/${year}.json`, `file://${folder}`), 'utf8'))
    return file.dates
  })
  const types = new Map(listed.map(({ date, type }) => [date, type]))
  return (day: string): boolean =>
    (types.get(day) ?? (isWeekend(day) ? '' : 'transfer_workday')) === 'transfer_workday'
})()

describe('differences between the sources are decided by a notice of the State Council', () => {
  test.each<readonly [source: string, Decided, (day: string) => boolean, from: string]>([
    ['chinese-workday', againstChineseWorkday, isWorkday, '2011-01-01'],
    ['holiday-calendar', againstHolidayCalendar, byHolidayCalendar, `${years.first}-01-01`],
  ])('%s', (_, decided, isWorkedThere, from) => {
    const differing = covered.filter((day) => day >= from && isWorkedThere(day) !== isWorked(day))
    const listed = Object.assign({}, ...decided.map(({ worked }) => worked))
    expect(Object.fromEntries(differing.map((day) => [day, isWorked(day)]))).toEqual(listed)
  })

  test('each of them is a notice that the calendar names', () => {
    const named = calendar?.provenance.map(({ notice }) => notice)
    for (const { notice } of [...againstChineseWorkday, ...againstHolidayCalendar])
      expect(named).toContain(notice)
  })

  test('with chinese-days there is none', () => {
    expect(covered.filter((day) => chineseDays.isWorkday(day) !== isWorked(day))).toEqual([])
  })
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

describe('statutory holidays', () => {
  const named = (day: string): readonly string[] => {
    const solar = Solar.fromDate(new Date(`${day}T12:00`))
    const lunar = solar.getLunar()
    return [...lunar.getFestivals(), lunar.getJieQi(), `${lunar.getMonth()}-${lunar.getDay()}`]
  }
  /** The lunar festivals and Qingming by the second package. */
  const festivals = (year: number, spring: readonly string[], others: boolean): readonly string[] =>
    daysFrom(`${year}-01-01`, `${year}-12-31`).filter((day) => {
      const names = named(day)
      return names.some((name) => spring.includes(name) || (others && ['清明', '5-5', '8-15'].includes(name)))
    })
  const daysOfSpring = (year: number): readonly string[] =>
    year < 2008 || (2014 <= year && year < 2025)
      ? ['1-1', '1-2', '1-3']
      : year < 2014
        ? ['除夕', '1-1', '1-2']
        : ['除夕', '1-1', '1-2', '1-3']

  test.each(span)('of %i, moon and sun by a second package', (year) => {
    const fixed = /-(?:01-01|05-0[123]|09-03|10-0[123])$/u
    const moving = statutory.filter((day) => day.startsWith(`${year}`) && !fixed.test(day))
    const expected = festivals(year, daysOfSpring(year), year >= 2008).filter((day) => !fixed.test(day))
    expect(moving).toEqual(expected)
    expect(Lunar.fromYmd(year, 1, 1).getSolar().toYmd()).toBe(festivals(year, ['1-1'], false)[0])
  })

  test.each([
    [2007, 10],
    [2008, 11],
    [2009, 10],
    [2014, 11],
    [2015, 12],
    [2020, 10],
    [2024, 11],
    [2025, 13],
    [2026, 13],
  ])('of %i number %i, fewer where two fall on one day, one more in 2015', (year, count) => {
    expect(statutory.filter((day) => day.startsWith(`${year}`))).toHaveLength(count)
  })

  test('are never worked', () => {
    expect(statutory.filter(isWorked)).toEqual([])
    expect(statutory).toEqual([...new Set(statutory)].toSorted())
  })
})

test('covers the published years, with a notice behind each, and no year beyond them', () => {
  expect(calendar?.covers).toEqual({ from: '2007-01-01', to: '2026-12-31' })
  expect([...new Set(calendar?.provenance.map(({ year }) => year))]).toEqual(span)
  expect(span.filter((year) => !calendar?.rest.some((day) => day.startsWith(`${year}`)))).toEqual([])
})

test('is at most 6 kB, compressed', () => {
  expect(gzipSync(JSON.stringify(calendar)).length).toBeLessThanOrEqual(6 * 1024)
})
