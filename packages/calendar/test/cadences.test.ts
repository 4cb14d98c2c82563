/**
 * Cadences that do not simply come round: only in named periods, once with dates, upon an event; and the days in
 * which a turn is done.
 */
import * as Result from 'effect/Result'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addTo,
  type Cadence,
  type Circumstances,
  dueWithin,
  isCovered,
  nextOccurrence,
  occurrences,
  type Span,
} from '../src/index.ts'
import { refusalOf } from './limits.ts'

const span = (from: string, to = from): Span => ({ from, to })
const duesOf = (cadence: Cadence, during: Span, circumstances: Circumstances = {}) =>
  Result.getOrThrow(occurrences(cadence, { during, ...circumstances })).map(({ due }) => due)
const nextOf = (cadence: Cadence, on: string, circumstances: Circumstances = {}) =>
  Result.getOrThrow(nextOccurrence(cadence, { on, ...circumstances }))?.due

describe('during sensitive periods', () => {
  const daily: Cadence = { every: 'day', during: 'sensitive-period' }
  const periods = { 'sensitive-period': [span('2023-03-04', '2023-03-06'), span('2023-12-30', '2024-01-01')] }
  const year = span('2023-01-01', '2023-12-31')

  test('each of their days, and no other', () => {
    expect(duesOf(daily, year, { periods })).toEqual([
      '2023-03-04',
      '2023-03-05',
      '2023-03-06',
      '2023-12-30',
      '2023-12-31',
    ])
  })

  test.each([
    ['the day before', '2023-03-03', '2023-03-04'],
    ['the first day', '2023-03-04', '2023-03-04'],
    ['the last day', '2023-03-06', '2023-03-06'],
    ['the day after', '2023-03-07', '2023-12-30'],
    ['when all are over', '2024-01-02', undefined],
  ])('next, on %s', (_, on, due) => {
    expect(nextOf(daily, on, { periods })).toBe(due)
  })

  test('none without periods, none for periods of another code', () => {
    expect(duesOf(daily, year)).toEqual([])
    expect(duesOf(daily, year, { periods: { festival: [year] } })).toEqual([])
    expect(nextOf(daily, '2023-03-01')).toBeUndefined()
  })

  test('a week that meets a period is due as a whole', () => {
    const weekly: Cadence = { every: 'week', during: 'sensitive-period' }
    expect(duesOf(weekly, year, { periods })).toEqual(['2023-03-05', '2023-03-12', '2023-12-31'])
  })

  test('a return about a day in the period is due the day after it', () => {
    const dailyReport: Cadence = { every: 'day', about: 'previous-period', during: 'sensitive-period' }
    expect(duesOf(dailyReport, span('2023-03-01', '2023-03-31'), { periods })).toEqual([
      '2023-03-05',
      '2023-03-06',
      '2023-03-07',
    ])
  })
})

describe('a phase with dates', () => {
  const phase: Cadence = { window: span('2023-03-15', '2023-04-03') }

  test.each([
    ['the day before its end', '2023-04-02', 0],
    ['its last day', '2023-04-03', 1],
    ['the day after', '2023-04-04', 0],
  ])('is due on its last day: %s', (_, day, count) => {
    expect(duesOf(phase, span(day))).toHaveLength(count)
  })

  test('is next until it has ended', () => {
    expect(nextOf(phase, '2023-01-01')).toBe('2023-04-03')
    expect(nextOf(phase, '2023-04-03')).toBe('2023-04-03')
    expect(nextOf(phase, '2023-04-04')).toBeUndefined()
  })
})

describe('upon an event', () => {
  const report: Cadence = { upon: 'major-petition' }
  const happenings = { 'major-petition': ['2023-06-09', '2023-02-28', '2023-06-09'] }

  test('once on each of its days, in order', () => {
    expect(duesOf(report, span('2023-01-01', '2023-12-31'), { happenings })).toEqual([
      '2023-02-28',
      '2023-06-09',
    ])
    expect(duesOf(report, span('2023-01-01', '2023-12-31'))).toEqual([])
  })

  test('next', () => {
    expect(nextOf(report, '2023-03-01', { happenings })).toBe('2023-06-09')
    expect(nextOf(report, '2023-06-10', { happenings })).toBeUndefined()
  })
})

test.each([
  [{ periods: { 'sensitive-period': [span('2023-02-29', '2023-03-01')] } }],
  [{ happenings: { 'major-petition': ['soon'] } }],
])('refuses what is no date: %j', (circumstances) => {
  const cadence: Cadence = { every: 'day' }
  expect(refusalOf(occurrences(cadence, { during: span('2023-01-01'), ...circumstances }))._tag).toBe(
    'DateInvalidError',
  )
  expect(refusalOf(nextOccurrence(cadence, { on: '2023-01-01', ...circumstances }))._tag).toBe(
    'DateInvalidError',
  )
})

describe('dueWithin', () => {
  test.each([
    ['a week', { from: '2026-01-05', to: '2026-01-11', due: '2026-01-11' }, '2026-01-05', '2026-01-11'],
    ['last month', { from: '2026-01-01', to: '2026-01-31', due: '2026-02-03' }, '2026-02-01', '2026-02-28'],
    ['last quarter', { from: '2025-10-01', to: '2025-12-31', due: '2026-01-05' }, '2026-01-01', '2026-03-31'],
    ['yesterday', { from: '2024-02-28', to: '2024-02-28', due: '2024-02-29' }, '2024-02-29', '2024-02-29'],
    [
      'no known period',
      { from: '2026-01-02', to: '2026-01-09', due: '2026-02-01' },
      '2026-01-02',
      '2026-02-01',
    ],
  ])('%s', (_, occurrence, from, to) => {
    expect(dueWithin(occurrence)).toEqual(Result.succeed({ from, to }))
  })

  test('refuses what is no date', () => {
    expect(refusalOf(dueWithin({ from: '2026-02-30', to: '2026-03-01', due: '2026-03-01' }))._tag).toBe(
      'DateInvalidError',
    )
  })
})

describe('for all periods', () => {
  const dates = fc
    .integer({ min: 0, max: 800 })
    .map((days) => Result.getOrThrow(addTo('2023-06-01', { days })))
  const spans = fc.tuple(dates, fc.integer({ min: 0, max: 40 })).map(([from, days]) => ({
    from,
    to: Result.getOrThrow(addTo(from, { days })),
  }))
  const everies = fc.constantFrom('day', 'week', 'half-month', 'month', 'quarter', 'half-year', 'year')
  const about = fc.constantFrom(undefined, 'previous-period' as const)

  test('what occurs in them are the turns of the same cadence that meet one, each once', () => {
    fc.assert(
      fc.property(
        everies,
        about,
        fc.array(spans, { maxLength: 4 }),
        dates,
        (every, previous, given, from) => {
          const routine = { every, ...(previous !== undefined && { about: previous }) }
          const during = span(from, Result.getOrThrow(addTo(from, { years: 1 })))
          const all = Result.getOrThrow(occurrences(routine, { during }))
          const meeting = all.filter((turn) =>
            given.some(({ from, to }) => turn.from <= to && from <= turn.to),
          )
          const periods = { sensitive: given }
          expect(occurrences({ ...routine, during: 'sensitive' }, { during, periods })).toEqual(
            Result.succeed(meeting),
          )
          const next = nextOccurrence({ ...routine, during: 'sensitive' }, { on: from, periods })
          expect(Result.getOrThrow(next)?.due).toBe(meeting[0]?.due ?? Result.getOrThrow(next)?.due)
        },
      ),
    )
  })

  test('an occurrence is due within the period in which it is done, and no two share a day of it', () => {
    fc.assert(
      fc.property(everies, about, dates, (every, previous, from) => {
        const cadence = { every, ...(previous !== undefined && { about: previous }) }
        const during = span(from, Result.getOrThrow(addTo(from, { years: 2 })))
        const found = Result.getOrThrow(occurrences(cadence, { during })).map((turn) => ({
          ...turn,
          within: Result.getOrThrow(dueWithin(turn)),
        }))
        for (const { due, within } of found) expect(within.from <= due && due <= within.to).toBe(true)
        found.slice(1).forEach(({ within }, index) => {
          expect(within.from > (found[index]?.within.to ?? '')).toBe(true)
        })
      }),
    )
  })
})

describe('isCovered', () => {
  const by = [span('2023-03-06', '2023-03-15'), span('2023-03-01', '2023-03-05'), span('2023-03-02')]

  test.each([
    ['from the first day to the last', '2023-03-01', '2023-03-15', true],
    ['from the day before', '2023-02-28', '2023-03-15', false],
    ['to the day after', '2023-03-01', '2023-03-16', false],
    ['across the seam of two', '2023-03-05', '2023-03-06', true],
    ['that ends before it starts', '2023-03-06', '2023-03-05', false],
    ['that is no date', '2023-03-02', 'later', false],
  ])('a span %s', (_, from, to, expected) => {
    expect(isCovered({ from, to }, { by })).toBe(expected)
  })

  test('not across a day between two, and not by none', () => {
    const apart = [span('2023-03-01', '2023-03-05'), span('2023-03-07', '2023-03-15')]
    expect(isCovered(span('2023-03-01', '2023-03-15'), { by: apart })).toBe(false)
    expect(isCovered(span('2023-03-01'), { by: [] })).toBe(false)
  })
})
