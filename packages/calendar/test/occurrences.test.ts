/**
 * Occurrences of cadences: the screenings and returns of a real plan, properties, refusals.
 */
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addTo, type Cadence as Cadenced, daysBetween, nextOccurrence, occurrences } from '../src/index.ts'
import { Cadence, Occurrence } from '../src/schema.ts'
import { refusalOf } from './limits.ts'

const during = (from: string, to: string) => ({ during: { from, to } })
const listed = (cadence: Cadenced, from: string, to: string) =>
  Result.getOrThrow(occurrences(cadence, during(from, to)))
const monthlyReturn: Cadenced = { every: 'month', dueBy: { day: 3 }, about: 'previous-period' }
const quarterlyReport: Cadenced = { every: 'quarter', dueBy: { day: 5 }, about: 'previous-period' }

describe('occurrences', () => {
  test('weekly screening: weeks from Monday, due on Sunday', () => {
    expect(listed({ every: 'week' }, '2026-01-01', '2026-01-18')).toEqual([
      { from: '2025-12-29', to: '2026-01-04', due: '2026-01-04' },
      { from: '2026-01-05', to: '2026-01-11', due: '2026-01-11' },
      { from: '2026-01-12', to: '2026-01-18', due: '2026-01-18' },
    ])
  })

  test('half-monthly screening: two slots a month, the second to the month end', () => {
    expect(listed({ every: 'half-month' }, '2024-02-01', '2024-03-15')).toEqual([
      { from: '2024-02-01', to: '2024-02-15', due: '2024-02-15' },
      { from: '2024-02-16', to: '2024-02-29', due: '2024-02-29' },
      { from: '2024-03-01', to: '2024-03-15', due: '2024-03-15' },
    ])
  })

  test('monthly return by the 3rd, about last month', () => {
    expect(listed(monthlyReturn, '2026-01-03', '2026-03-02')).toEqual([
      { from: '2025-12-01', to: '2025-12-31', due: '2026-01-03' },
      { from: '2026-01-01', to: '2026-01-31', due: '2026-02-03' },
    ])
  })

  test('quarterly report by the 5th of the first month, about last quarter', () => {
    expect(listed(quarterlyReport, '2026-01-01', '2026-12-31').map(({ to, due }) => [to, due])).toEqual([
      ['2025-12-31', '2026-01-05'],
      ['2026-03-31', '2026-04-05'],
      ['2026-06-30', '2026-07-05'],
      ['2026-09-30', '2026-10-05'],
    ])
  })

  test.each([
    [{ every: 'year' }, ['2026-12-31']],
    [{ every: 'year', dueBy: { day: 31 } }, ['2026-01-31']],
    [{ every: 'half-year' }, ['2026-06-30', '2026-12-31']],
    [{ every: 'half-year', dueBy: { day: 31 } }, ['2026-01-31', '2026-07-31']],
    [{ every: 'quarter' }, ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']],
    [{ every: 'quarter', dueBy: { day: 31 } }, ['2026-01-31', '2026-04-30', '2026-07-31', '2026-10-31']],
  ] as const)('%o in 2026 is due on %j', (cadence, expected) => {
    expect(listed(cadence, '2026-01-01', '2026-12-31').map(({ due }) => due)).toEqual(expected)
  })

  test('a day that a month lacks is its last day', () => {
    const dues = listed({ every: 'month', dueBy: { day: 31 } }, '2026-01-01', '2026-04-30').map(
      ({ due }) => due,
    )
    expect(dues).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'])
    expect(listed({ every: 'half-month', dueBy: { day: 15 } }, '2026-02-16', '2026-02-28')).toMatchObject([
      { due: '2026-02-28' },
    ])
  })

  test('daily: each day of a leap February, and across the new year', () => {
    expect(listed({ every: 'day' }, '2024-02-01', '2024-02-29')).toHaveLength(29)
    expect(listed({ every: 'day' }, '2023-12-31', '2024-01-01').map(({ due }) => due)).toEqual([
      '2023-12-31',
      '2024-01-01',
    ])
  })

  test('at least twice a month: one occurrence, which says so', () => {
    expect(listed({ every: 'month', times: 2 }, '2023-02-01', '2023-02-28')).toEqual([
      { from: '2023-02-01', to: '2023-02-28', due: '2023-02-28', times: 2 },
    ])
  })

  test('the due day decides: the day before, the day, the day after', () => {
    expect(listed(monthlyReturn, '2026-02-02', '2026-02-02')).toHaveLength(0)
    expect(listed(monthlyReturn, '2026-02-03', '2026-02-03')).toHaveLength(1)
    expect(listed(monthlyReturn, '2026-02-04', '2026-02-04')).toHaveLength(0)
  })

  test('a range that ends before it starts has none', () => {
    expect(listed({ every: 'week' }, '2026-02-01', '2026-01-01')).toEqual([])
  })

  test('the last years of all come to an end', () => {
    expect(listed({ every: 'week' }, '2999-12-20', '2999-12-31')).toHaveLength(2)
    expect(listed({ every: 'year' }, '2990-01-01', '2999-12-31')).toHaveLength(10)
  })

  test.each([
    ['2026-02-30', '2026-03-01'],
    ['2026-02-01', 'later'],
  ])('refuses %s to %s', (from, to) => {
    expect(refusalOf(occurrences(monthlyReturn, during(from, to)))._tag).toBe('DateInvalidError')
  })
})

describe('nextOccurrence', () => {
  test.each([
    [monthlyReturn, '2026-02-02', '2026-02-03'],
    [monthlyReturn, '2026-02-03', '2026-02-03'],
    [monthlyReturn, '2026-02-04', '2026-03-03'],
    [monthlyReturn, '2026-12-04', '2027-01-03'],
    [quarterlyReport, '2026-01-06', '2026-04-05'],
    [{ every: 'week' }, '2026-01-04', '2026-01-04'],
    [{ every: 'week' }, '2026-01-05', '2026-01-11'],
    [{ every: 'half-month' }, '2026-02-15', '2026-02-15'],
    [{ every: 'half-month' }, '2026-02-16', '2026-02-28'],
  ] as const)('%o on %s is due on %s', (cadence, on, due) => {
    expect(Result.getOrThrow(nextOccurrence(cadence, { on }))?.due).toBe(due)
  })

  test.each(['2026-02-30', '2999-12-31'])('refuses %s, with no due day to give', (on) => {
    expect(refusalOf(nextOccurrence({ every: 'month', dueBy: { day: 1 } }, { on }))._tag).toBe(
      'DateInvalidError',
    )
  })
})

describe('for every cadence', () => {
  const cadences: fc.Arbitrary<Cadenced> = fc
    .record(
      {
        every: fc.constantFrom('day', 'week', 'half-month', 'month', 'quarter', 'half-year', 'year'),
        times: fc.integer({ min: 1, max: 4 }),
        dueBy: fc.record({ day: fc.integer({ min: 1, max: 31 }) }),
        about: fc.constant('previous-period'),
      },
      { requiredKeys: ['every'] },
    )
    .filter(Schema.is(Cadence))
  const dates = fc
    .integer({ min: 0, max: 4000 })
    .map((days) => Result.getOrThrow(addTo('2020-01-01', { days })))
  const dayAfter = (date: string) => Result.getOrThrow(addTo(date, { days: 1 }))

  test('occurrences follow each other: no day between two periods, dues ascending', () => {
    fc.assert(
      fc.property(cadences, dates, (cadence, from) => {
        const found = listed(cadence, from, Result.getOrThrow(addTo(from, { years: 3 })))
        expect(found.length).toBeGreaterThanOrEqual(3)
        found.slice(1).forEach((occurrence, index) => {
          expect(occurrence.from).toBe(dayAfter(found[index]?.to ?? ''))
          expect(occurrence.due > (found[index]?.due ?? '')).toBe(true)
        })
        expect(found.every(Schema.is(Occurrence))).toBe(true)
      }),
    )
  })

  test('a range cut in two has the same occurrences', () => {
    fc.assert(
      fc.property(cadences, fc.tuple(dates, dates, dates), (cadence, three) => {
        const [from = '', cut = '', to = ''] = three.toSorted()
        expect([...listed(cadence, from, cut), ...listed(cadence, dayAfter(cut), to)]).toEqual(
          listed(cadence, from, to),
        )
      }),
    )
  })

  test('the next occurrence is the first of those from that day on', () => {
    fc.assert(
      fc.property(cadences, dates, (cadence, on) => {
        const [first] = listed(cadence, on, Result.getOrThrow(addTo(on, { years: 2 })))
        expect(nextOccurrence(cadence, { on })).toEqual(Result.succeed(first))
      }),
    )
  })

  test('what is about its own period is due in it, what is about the one before is due after it', () => {
    fc.assert(
      fc.property(cadences, dates, (cadence, on) => {
        const next = Result.getOrThrow(nextOccurrence(cadence, { on }))
        if (next === undefined || !('every' in cadence)) return expect.fail('a recurring cadence comes round')
        const { from, to, due } = next
        expect(from <= due).toBe(true)
        expect(due <= to).toBe(cadence.about === undefined)
        const shortest = cadence.every === 'day' ? 0 : 6
        expect(Result.getOrThrow(daysBetween(from, { to }))).toBeGreaterThanOrEqual(shortest)
      }),
    )
  })
})

test.each([
  { every: 'week', dueBy: { day: 8 } },
  { every: 'half-month', dueBy: { day: 16 } },
  { every: 'month', dueBy: { day: 32 } },
  { every: 'month', dueBy: { day: 0 } },
  { every: 'day', dueBy: { day: 2 } },
  { every: 'month', times: 0 },
  { window: { from: '2023-04-03', to: '2023-03-15' } },
  { upon: 'Major petition' },
  { every: 'month', about: 'next-period' },
])('the Cadence schema refuses %o', (input) => {
  expect(Schema.is(Cadence)(input)).toBe(false)
})
