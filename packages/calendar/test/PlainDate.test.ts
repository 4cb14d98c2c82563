/**
 * Dates, date-times and the arithmetic of days, months and years.
 */
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { addTo, daysBetween, isPlainDate } from '../src/index.ts'
import { PlainDate, PlainDateTime } from '../src/schema.ts'
import { refusalOf } from './limits.ts'

const dates = fc
  .integer({ min: -300_000, max: 300_000 })
  .map((days) => Result.getOrThrow(addTo('2026-01-01', { days })))

describe('isPlainDate and the schema agree', () => {
  test.each([
    ['2026-01-01', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2023-02-28', true],
    ['2023-02-29', false],
    ['2023-02-30', false],
    ['1900-02-29', false],
    ['2026-04-30', true],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-12-32', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['1000-01-01', true],
    ['0999-12-31', false],
    ['2999-12-31', true],
    ['3000-01-01', false],
    ['2026-1-1', false],
    ['20260101', false],
    ['2026-01-01T00:00+08:00', false],
    ['2026-01-01\n', false],
    ['２０２６-01-01', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isPlainDate(text)).toBe(expected)
    expect(Schema.is(PlainDate)(text)).toBe(expected)
  })

  test('a day that does not exist is called so', () => {
    const refusal = refusalOf(Schema.decodeUnknownResult(PlainDate)('2023-02-30'))
    expect(refusal.message).toContain('`2023-02-30` is not a day of the calendar')
  })

  test('every day of every month exists as the date library says', () => {
    const two = (number: number): string => String(number).padStart(2, '0')
    // Leap years repeat after four hundred years.
    const years = [...Array.from({ length: 401 }, (_, at) => 1000 + at), 2999]
    for (const year of years) {
      for (let month = 1; month <= 12; month += 1) {
        const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month })
        const real = Array.from({ length: 31 }, (_, at) =>
          isPlainDate(`${year}-${two(month)}-${two(at + 1)}`),
        )
        expect(real.lastIndexOf(true) + 1).toBe(daysInMonth)
        expect(real.indexOf(false)).toBe(daysInMonth === 31 ? -1 : daysInMonth)
      }
    }
  })

  test('both date schemas carry their shape into JSON Schema', () => {
    expect(JSON.stringify(Schema.toJsonSchemaDocument(PlainDate))).toContain('"pattern"')
    expect(JSON.stringify(Schema.toJsonSchemaDocument(PlainDateTime))).toContain('"pattern"')
  })

  test('on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[12]\d{3}-[01]\d-[0-3]\d$/)), (text) => {
        expect(Schema.is(PlainDate)(text)).toBe(isPlainDate(text))
      }),
    )
  })
})

describe('PlainDateTime', () => {
  test.each([
    ['2026-01-20T09:30+08:00', true],
    ['2026-01-20T00:00+08:00', true],
    ['2026-01-20T23:59+08:00', true],
    ['2026-01-20T24:00+08:00', false],
    ['2026-01-20T09:60+08:00', false],
    ['2026-02-30T09:30+08:00', false],
    ['2026-01-20T09:30', false],
    ['2026-01-20T09:30Z', false],
    ['2026-01-20T09:30+09:00', false],
    ['2026-01-20T09:30:00+08:00', false],
    ['2026-01-20', false],
  ])('%j: %s', (text, expected) => {
    expect(Schema.is(PlainDateTime)(text)).toBe(expected)
  })
})

describe('addTo', () => {
  test.each([
    ['2026-02-28', { days: 1 }, '2026-03-01'],
    ['2024-02-28', { days: 1 }, '2024-02-29'],
    ['2026-01-01', { days: -1 }, '2025-12-31'],
    ['2026-01-30', { months: 1 }, '2026-02-28'],
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2024-01-31', { months: 1 }, '2024-02-29'],
    ['2026-03-31', { months: -1 }, '2026-02-28'],
    ['2026-11-30', { months: 3 }, '2027-02-28'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2024-02-29', { years: 4 }, '2028-02-29'],
    ['2026-01-31', { months: 1, days: -1 }, '2026-02-27'],
    ['2023-02-28', { years: 1, months: 1, days: 1 }, '2024-03-29'],
    ['2026-01-31', {}, '2026-01-31'],
    ['2999-12-30', { days: 1 }, '2999-12-31'],
  ])('%s plus %o is %s', (date, by, expected) => {
    expect(addTo(date, by)).toEqual(Result.succeed(expected))
  })

  test.each([
    ['2999-12-31', { days: 1 }],
    ['1000-01-01', { days: -1 }],
    ['2026-01-01', { years: 2000 }],
    ['2026-01-01', { years: 1e9 }],
    ['2026-01-01', { days: Number.NaN }],
    ['2026-01-01', { days: 0.5 }],
    ['2023-02-30', { days: 1 }],
    ['today', { days: 1 }],
  ])('%s plus %o is refused', (date, by) => {
    expect(refusalOf(addTo(date, by))).toMatchObject({
      _tag: 'DateInvalidError',
      message: { zh: expect.stringMatching(/^`/), en: expect.stringMatching(/^`/) },
    })
  })

  test('adding days and counting them back', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const later = Result.getOrThrow(addTo(date, { days }))
        expect(daysBetween(date, { to: later })).toEqual(Result.succeed(days))
        expect(addTo(later, { days: -days })).toEqual(Result.succeed(date))
        expect(later > date).toBe(days > 0)
      }),
    )
  })

  test('months keep the day, or end on the month end', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        const later = Result.getOrThrow(addTo(date, { months }))
        const dayAfter = Result.getOrThrow(addTo(later, { days: 1 }))
        if (later.slice(8) !== date.slice(8)) expect(dayAfter.slice(8)).toBe('01')
        const apart = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(apart(later) - apart(date)).toBe(months)
      }),
    )
  })
})

describe('daysBetween', () => {
  test.each([
    ['2026-03-01', '2026-03-01', 0],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-03-01', '2026-02-28', -1],
    ['2023-01-01', '2024-01-01', 365],
    ['2024-01-01', '2025-01-01', 366],
  ])('%s to %s: %i', (from, to, expected) => {
    expect(daysBetween(from, { to })).toEqual(Result.succeed(expected))
  })

  test('refuses what is no date on either side', () => {
    expect(refusalOf(daysBetween('2023-02-30', { to: '2023-03-01' })).text).toBe('2023-02-30')
    expect(refusalOf(daysBetween('2023-03-01', { to: 'then' })).text).toBe('then')
  })

  test('is antisymmetric and orders as the texts do', () => {
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const there = Result.getOrThrow(daysBetween(one, { to: other }))
        expect(Result.getOrThrow(daysBetween(other, { to: one })) + there).toBe(0)
        expect(there > 0).toBe(one < other)
      }),
    )
  })
})
