/**
 * Due dates: cases computed by hand from the holiday notice of 2026, properties, refusals.
 */
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addTo, daysBetween, dueDate, isWorkingDay, type TimeLimit as Limit } from '../src/index.ts'
import { DueDate, TimeLimit } from '../src/schema.ts'
import cases from './fixtures/due-dates.json' with { type: 'json' }
import { calendar, dueOf, limit, limits, refusalOf } from './limits.ts'

describe('cases', () => {
  test.each(cases)('$limit from $from: $because', ({ limit: name, from, raw, due }) => {
    const of = limits[name]
    if (of === undefined) return expect.fail(`no limit ${name}`)
    expect(dueOf(of, from)).toMatchObject({ raw, due })
  })

  test.each([
    ['month', 1, '2026-01-31', '2026-02-28'],
    ['month', 1, '2026-02-28', '2026-03-28'],
    ['month', 6, '2026-08-31', '2027-02-28'],
    ['month', 13, '2026-01-15', '2027-02-15'],
    ['year', 1, '2024-02-29', '2025-02-28'],
    ['year', 4, '2024-02-29', '2028-02-29'],
    ['year', 3, '2026-05-02', '2029-05-02'],
    ['calendar-day', 1, '2024-02-28', '2024-02-29'],
    ['calendar-day', 1, '2023-02-28', '2023-03-01'],
    ['calendar-day', 60, '2030-12-31', '2031-03-01'],
  ] as const)('%s × %i from %s ends on %s, with no coverage needed', (unit, amount, from, raw) => {
    expect(dueOf(limit({ unit, amount }), from)).toMatchObject({ raw, due: raw })
    expect(dueOf(limit({ unit, amount }), from)).not.toHaveProperty('calendar')
  })

  test.each([
    ['CIVIL', 48, '2026-01-20T09:30+08:00', '2026-01-22T09:30+08:00'],
    ['CIVIL', 24, '2026-12-31T23:59+08:00', '2027-01-01T23:59+08:00'],
    ['CIVIL_PROC', 24, '2026-01-20T09:30+08:00', '2026-01-21T10:00+08:00'],
    ['CIVIL_PROC', 24, '2026-01-20T09:00+08:00', '2026-01-21T10:00+08:00'],
    ['RECON', 1, '2026-01-20T23:59+08:00', '2026-01-21T01:00+08:00'],
  ] as const)('%s: %i hours from %s end at %s', (calendarKind, amount, from, due) => {
    expect(dueOf(limit({ unit: 'hour', amount, calendarKind }), from)).toMatchObject({ raw: due, due })
  })

  test('a month or year limit rolls too', () => {
    const monthly = limit({ unit: 'month', amount: 1, atRestDay: 'rolls' })
    expect(dueOf(monthly, '2026-04-01')).toMatchObject({ raw: '2026-05-01', due: '2026-05-06' })
  })

  test('of a date-time, a day limit counts from its day', () => {
    const day = limit({ unit: 'calendar-day', amount: 1 })
    expect(dueOf(day, '2026-01-20T23:59+08:00')).toEqual(dueOf(day, '2026-01-20'))
  })
})

describe('steps', () => {
  test('say in both languages what was done, and by which calendar', () => {
    const due = dueOf({ ...limit({ amount: 30, unit: 'calendar-day' }), atRestDay: 'rolls' }, '2026-01-16')
    expect(due).toEqual({
      raw: '2026-02-15',
      rolled: '2026-02-24',
      due: '2026-02-24',
      status: 'ok',
      notes: [],
      calendar: { id: 'cn-2026', version: '1' },
      steps: [
        {
          rule: 'start-not-counted',
          date: '2026-01-16',
          zh: '按民法期间规则，开始之日2026-01-16不计入期间',
          en: 'Under the civil rules on periods, the day of the start, 2026-01-16, is not counted',
        },
        {
          rule: 'counted',
          date: '2026-02-15',
          zh: '30日于2026-02-15届满',
          en: '30 calendar days end on 2026-02-15',
        },
        {
          rule: 'rolled',
          date: '2026-02-24',
          zh: '按民法期间规则，最后一日2026-02-15为休息日，顺延至下一工作日2026-02-24',
          en: 'Under the civil rules on periods, the last day 2026-02-15 is a day off and gives way to the next working day, 2026-02-24',
        },
      ],
    })
  })

  test('of hours, name the time from which they run', () => {
    const { steps } = dueOf(
      limit({ amount: 1, unit: 'hour', calendarKind: 'CIVIL_PROC' }),
      '2026-01-20T09:30+08:00',
    )
    expect(steps.map((step) => [step.rule, step.date])).toEqual([
      ['start-not-counted', '2026-01-20T10:00+08:00'],
      ['counted', '2026-01-20T11:00+08:00'],
    ])
    expect(steps[1]?.en).toBe('1 hour ends on 2026-01-20 11:00')
  })
})

describe('refusals', () => {
  const working = limit({ amount: 5, unit: 'working-day' })
  const rolling = limit({ amount: 5, unit: 'calendar-day', atRestDay: 'rolls' })

  test.each([
    [working, '2026-12-24', true],
    [working, '2026-12-25', false],
    [rolling, '2026-12-26', true],
    [rolling, '2026-12-27', false],
    [rolling, '2025-12-26', false],
    [rolling, '2025-12-27', true],
  ])('%o from %s is within the coverage: %s', (of, from, isCovered) => {
    const result = dueDate(of, { from, calendar })
    expect(Result.isSuccess(result)).toBe(isCovered)
    if (!isCovered)
      expect(refusalOf(result)).toMatchObject({ _tag: 'CalendarNotCoveredError', calendar: 'cn-2026' })
  })

  test('a day beyond the coverage says which days to add', () => {
    const refusal = refusalOf(dueDate(working, { from: '2026-12-31', calendar }))
    expect(refusal).toEqual({
      _tag: 'CalendarNotCoveredError',
      calendar: 'cn-2026',
      date: '2027-01-01',
      from: '2026-01-01',
      to: '2026-12-31',
      message: {
        zh: '日历 `cn-2026` 覆盖 `2026-01-01` 至 `2026-12-31`，不含 `2027-01-01`；请补入 `2027` 年的休息日和调休上班日',
        en: 'calendar `cn-2026` covers `2026-01-01` to `2026-12-31`, not `2027-01-01`; add the days off and make-up working days of `2027`',
      },
    })
    expect(JSON.parse(JSON.stringify(refusal))).toEqual(refusal)
  })

  test('hours from a day without a time', () => {
    const refusal = refusalOf(dueDate(limit({ amount: 48, unit: 'hour' }), { from: '2026-01-20', calendar }))
    expect(refusal).toMatchObject({ _tag: 'StartTimeMissingError', limit: 'test-limit', from: '2026-01-20' })
    expect(refusal.message.en).toContain('give the time, as `2026-01-20THH:mm+08:00`')
    expect(refusal.message.zh).toContain('请写明时刻，如 `2026-01-20THH:mm+08:00`')
  })

  test.each(['2023-02-30', '', '2026-1-1', '20260101', '2026-01-20T09:30', '2026-02-30T09:30+08:00'])(
    'a start that is no date: %j',
    (from) => {
      for (const unit of ['hour', 'calendar-day', 'working-day', 'month', 'year'] as const) {
        const refusal = refusalOf(dueDate(limit({ amount: 1, unit }), { from, calendar }))
        expect(refusal).toMatchObject({ _tag: 'DateInvalidError', text: from })
      }
    },
  )

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5, 1e12, 0, -1])(
    'an amount no schema lets pass: %d',
    (amount) => {
      for (const unit of ['hour', 'calendar-day', 'working-day', 'month', 'year'] as const) {
        const from = '2026-01-20T09:30+08:00'
        expect(refusalOf(dueDate(limit({ amount, unit }), { from, calendar }))._tag).toBe('DateInvalidError')
      }
    },
  )

  test('an end after the year 2999', () => {
    const refused = dueDate(limit({ amount: 1, unit: 'hour' }), { from: '2999-12-31T23:00+08:00', calendar })
    expect(refusalOf(refused)._tag).toBe('DateInvalidError')
  })
})

describe('for every start', () => {
  const starts = fc
    .integer({ min: 0, max: 270 })
    .map((days) => Result.getOrThrow(addTo('2026-01-01', { days })))
  const someLimits: fc.Arbitrary<Limit> = fc
    .record({ amount: fc.integer({ min: 1, max: 60 }) })
    .chain(({ amount }) =>
      fc.constantFrom(
        limit({ amount, unit: 'calendar-day' }),
        limit({ amount, unit: 'calendar-day', atRestDay: 'rolls' }),
        limit({ amount: Math.ceil(amount / 3), unit: 'working-day' }),
        limit({ amount: Math.ceil(amount / 30), unit: 'month', atRestDay: 'rolls' }),
      ),
    )
  const isWorked = (date: string) => Result.getOrThrow(isWorkingDay(date, { calendar }))

  test('a later start is never due earlier', () => {
    fc.assert(
      fc.property(someLimits, starts, starts, (of, one, other) => {
        const [early = '', late = ''] = [one, other].sort()
        expect(dueOf(of, early).due <= dueOf(of, late).due).toBe(true)
      }),
    )
  })

  test('a longer limit is never due earlier', () => {
    fc.assert(
      fc.property(someLimits, starts, (of, from) => {
        expect(dueOf(of, from).due <= dueOf({ ...of, amount: of.amount + 1 }, from).due).toBe(true)
      }),
    )
  })

  test('rolling and working-day limits end on a worked day, with none worked between raw and due', () => {
    fc.assert(
      fc.property(someLimits, starts, (of, from) => {
        const { raw, due } = dueOf(of, from)
        expect(raw <= due).toBe(true)
        if (of.unit === 'working-day' || of.atRestDay === 'rolls') expect(isWorked(due)).toBe(true)
        const slipped = Result.getOrThrow(daysBetween(raw, { to: due }))
        for (let days = 0; days < slipped; days++) {
          expect(isWorked(Result.getOrThrow(addTo(raw, { days })))).toBe(false)
        }
      }),
    )
  })

  test('the working days after the start, up to the due date, number the amount', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 30 }), (from, amount) => {
        const { due } = dueOf(limit({ amount, unit: 'working-day' }), from)
        const length = Result.getOrThrow(daysBetween(from, { to: due }))
        const days = Array.from({ length }, (_, day) => Result.getOrThrow(addTo(from, { days: day + 1 })))
        expect(days.filter(isWorked)).toHaveLength(amount)
      }),
    )
  })

  test('the calendar days to the raw date number the amount', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 1000 }), (from, amount) => {
        const { raw } = dueOf(limit({ amount, unit: 'calendar-day' }), from)
        expect(daysBetween(from, { to: raw })).toEqual(Result.succeed(amount))
      }),
    )
  })

  test('the result is a DueDate by its schema', () => {
    fc.assert(
      fc.property(someLimits, starts, (of, from) => {
        expect(Schema.is(DueDate)(JSON.parse(JSON.stringify(dueOf(of, from))))).toBe(true)
      }),
    )
  })
})

describe('the TimeLimit schema', () => {
  const decode = Schema.decodeUnknownResult(TimeLimit)
  const good = limit({ amount: 30, unit: 'calendar-day', atRestDay: 'rolls' })

  test('accepts the limits of the cases', () => {
    for (const of of Object.values(limits)) expect(decode(of)).toEqual(Result.succeed(of))
  })

  test.each([
    [{ cites: [] }, 'cites at least one source'],
    [{ unit: 'hour' }, 'time limit `test-limit` counts hours and cannot roll'],
    [{ amount: 0 }, 'amount'],
    [{ amount: 1.5 }, 'amount'],
    [{ unit: 'day' }, 'unit'],
    [{ id: 'D 1' }, 'write it as `D-05` or `D-15.award`'],
    [{ onExpiry: 'RightLost' }, 'kebab-case'],
    [{ whose: 'court' }, 'whose'],
  ])('refuses %o', (change, message) => {
    expect(refusalOf(decode({ ...good, ...change })).message).toContain(message)
  })
})
