/**
 * When a due date is not simply `ok`: silence of the law, disputed texts, days out of force, days not yet settled.
 */
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { type DueDateOptions, dueDate, type TimeLimit } from '../src/index.ts'
import { calendar, limit, refusalOf } from './limits.ts'

const dueOf = (of: TimeLimit, from: string, options: Partial<DueDateOptions> = {}) =>
  Result.getOrThrow(dueDate(of, { from, calendar, ...options }))
const english = ({ notes }: ReturnType<typeof dueOf>) => notes.map(({ en }) => en).join('\n')

describe('where the law is silent on a last day off', () => {
  const handling = limit({ amount: 60, unit: 'calendar-day', calendarKind: 'PETITION', atRestDay: 'silent' })
  const objecting: TimeLimit = { ...handling, whose: 'party' }

  test('it stays, shows the working day it might move to, and says so', () => {
    const due = dueOf(handling, '2026-08-03')
    expect(due).toMatchObject({
      raw: '2026-10-02',
      rolled: '2026-10-08',
      due: '2026-10-02',
      status: 'disputed',
    })
    expect(due.steps.at(-1)?.rule).toBe('not-rolled')
    expect(english(due)).toContain('the office may take the next working day, 2026-10-08')
  })

  test('an authority may let it move', () => {
    const due = dueOf(handling, '2026-08-03', { whereSilent: 'rolls' })
    expect(due).toMatchObject({ raw: '2026-10-02', due: '2026-10-08', status: 'disputed' })
    expect(due.steps.at(-1)?.rule).toBe('rolled')
  })

  test('a party’s right never moves', () => {
    const due = dueOf(objecting, '2026-08-03', { whereSilent: 'rolls' })
    expect(due).toMatchObject({ rolled: '2026-10-08', due: '2026-10-02', status: 'disputed' })
    expect(english(due)).toContain("a party's limit remains 2026-10-02")
  })

  test('on a worked day there is nothing to say', () => {
    const due = dueOf(handling, '2026-08-09')
    expect(due).toMatchObject({ rolled: '2026-10-08', due: '2026-10-08', status: 'ok', notes: [] })
  })

  test('beyond the calendar nothing is shown and nothing refused, unless the day is to move', () => {
    const due = dueOf(handling, '2026-12-01')
    expect(due).toMatchObject({ raw: '2027-01-30', due: '2027-01-30', status: 'ok' })
    expect(due).not.toHaveProperty('rolled')
    const moving = dueDate(handling, { from: '2026-12-01', calendar, whereSilent: 'rolls' })
    expect(refusalOf(moving)).toMatchObject({ _tag: 'CalendarNotCoveredError', date: '2027-01-30' })
  })
})

describe('what is known of the limit itself', () => {
  const plain = limit({ amount: 10, unit: 'calendar-day' })

  test('sources that differ, a text from memory', () => {
    const disputed = { zh: '另一规定为15日', en: 'another rule says 15 days' }
    expect(dueOf({ ...plain, disputed }, '2026-03-02')).toMatchObject({
      status: 'disputed',
      notes: [{ zh: '规定不一致：另一规定为15日', en: 'Disputed: another rule says 15 days' }],
    })
    expect(dueOf({ ...plain, confidence: 'L' }, '2026-03-02').status).toBe('disputed')
    expect(dueOf({ ...plain, confidence: 'M' }, '2026-03-02').status).toBe('ok')
  })

  test.each([
    ['2025-12-31', 'needs-a-person'],
    ['2026-01-01', 'ok'],
    ['2026-06-30', 'ok'],
    ['2026-07-01', 'needs-a-person'],
  ])('in force in the first half of 2026: from %s is %s', (from, status) => {
    const inForce = { from: '2026-01-01', until: '2026-07-01' }
    expect(dueOf({ ...plain, inForce }, from).status).toBe(status)
  })

  test('the gravest note decides', () => {
    const grave = { ...plain, confidence: 'L', inForce: { from: '2026-06-01' } } as const
    const due = dueOf(grave, '2026-03-02')
    expect(due.status).toBe('needs-a-person')
    expect(due.notes).toHaveLength(2)
  })
})

describe('beyond the calendar, provisionally', () => {
  const working = limit({ amount: 5, unit: 'working-day' })
  const rolling = limit({ amount: 30, unit: 'calendar-day', atRestDay: 'rolls' })
  const provisional = { beyond: 'provisional' } as const

  test('Monday to Friday are taken as worked, and it says from which year on', () => {
    const due = dueOf(working, '2026-12-29', provisional)
    expect(due).toMatchObject({ raw: '2027-01-05', due: '2027-01-05', status: 'provisional' })
    expect(english(due)).toContain('The days off of 2027 are not known (the calendar ends on 2026-12-31)')
    expect(dueOf(rolling, '2026-12-03', provisional)).toMatchObject({ raw: '2027-01-02', due: '2027-01-04' })
  })

  test('a party has the earliest day that any notice could make of it', () => {
    const due = dueOf({ ...working, whose: 'party' }, '2026-12-29', provisional)
    expect(due).toMatchObject({ raw: '2027-01-05', due: '2027-01-03', status: 'provisional' })
    expect(due.steps.at(-1)).toMatchObject({ rule: 'earliest-possible', date: '2027-01-03' })
    expect(dueOf({ ...rolling, whose: 'party' }, '2026-12-03', provisional)).toMatchObject({
      raw: '2027-01-02',
      rolled: '2027-01-04',
      due: '2027-01-02',
    })
  })

  test('counting back from a day beyond it, a party has the day before every unknown one', () => {
    const notice = limit({ amount: 3, unit: 'working-day', direction: 'before' })
    expect(dueOf(notice, '2027-01-06', provisional)).toMatchObject({
      due: '2027-01-01',
      status: 'provisional',
    })
    expect(dueOf({ ...notice, whose: 'party' }, '2027-01-06', provisional).due).toBe('2026-12-29')
  })

  test('what the calendar covers is not provisional, and what lies before it is refused as ever', () => {
    expect(dueOf(working, '2026-12-24', provisional)).toEqual(dueOf(working, '2026-12-24'))
    const before = dueDate(rolling, { from: '2025-11-01', calendar, ...provisional })
    expect(refusalOf(before)).toMatchObject({ _tag: 'CalendarNotCoveredError', date: '2025-12-01' })
  })

  test.each(['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03', '2030-06-15'])(
    'from %s, day by day as a loop finds it',
    (from) => {
      for (const amount of [1, 2, 3, 5, 6, 7, 11, 100])
        expect(dueOf({ ...working, amount }, from, provisional).due).toBe(nthWeekday(from, amount))
    },
  )
})

describe('the first day', () => {
  const counted = { countsFirstDay: true } as const

  test.each([
    ['calendar-day', 10, '2026-03-02', '2026-03-11'],
    ['working-day', 5, '2026-03-02', '2026-03-06'],
    ['working-day', 5, '2026-03-07', '2026-03-13'],
    ['month', 1, '2026-03-01', '2026-03-31'],
    ['month', 1, '2026-01-31', '2026-02-28'],
    ['month', 1, '2026-02-01', '2026-02-28'],
    ['year', 1, '2026-03-02', '2027-03-01'],
    ['year', 1, '2024-02-29', '2025-02-28'],
  ] as const)('counts: %s × %i from %s ends on %s', (unit, amount, from, raw) => {
    const due = dueOf(limit({ unit, amount, ...counted }), from)
    expect(due.raw).toBe(raw)
    expect(due.steps.map(({ rule }) => rule)).toEqual(['start-counted', 'counted'])
  })

  test('of hours, counts at once', () => {
    const of = limit({ unit: 'hour', amount: 24, calendarKind: 'CIVIL_PROC', ...counted })
    expect(dueOf(of, '2026-01-20T09:30+08:00').raw).toBe('2026-01-21T09:30+08:00')
  })
})

test.each([
  ['working-day', 3, '2026-10-12', '2026-10-08'],
  ['working-day', 3, '2026-10-10', '2026-09-30'],
  ['calendar-day', 7, '2026-03-05', '2026-02-26'],
  ['month', 1, '2026-03-31', '2026-02-28'],
  ['year', 1, '2024-02-29', '2023-02-28'],
  ['hour', 24, '2026-01-20T09:30+08:00', '2026-01-19T09:30+08:00'],
] as const)('%s × %i before %s is %s', (unit, amount, from, raw) => {
  const due = dueOf(limit({ unit, amount, direction: 'before', calendarKind: 'CIVIL_PROC' }), from)
  expect(due).toMatchObject({ raw, due: raw, status: 'ok' })
  expect(due.steps.map(({ rule }) => rule)).toEqual(['counted-back'])
})

test('counting back past the calendar is refused, provisionally or not', () => {
  const notice = limit({ amount: 3, unit: 'working-day', direction: 'before' })
  for (const beyond of ['refuse', 'provisional'] as const)
    expect(refusalOf(dueDate(notice, { from: '2026-01-05', calendar, beyond }))).toMatchObject({
      _tag: 'CalendarNotCoveredError',
      date: '2025-12-31',
    })
})

/** The obvious way: one day after another. */
function nthWeekday(from: string, n: number): string {
  const day = new Date(from)
  for (let left = n; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1)
    if (day.getUTCDay() % 6 !== 0) left -= 1
  }
  return day.toISOString().slice(0, 10)
}
