// The time limits of the law: held to a second reading, to the days computed by hand, and, each of them, to a count
// of days one by one on both sides of its end.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dueDate } from '@maplebridge/calendar'
import { editionOn, type Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { timeLimitsPage } from '../scripts/timeLimitsPage.ts'
import { cnNational } from '../src/index.ts'
import { isInside, isInsideHours, isWorked, later, minutesLater } from './naiveCount.ts'
import { rows } from './timeLimitRows.ts'

type Limit = NonNullable<Pack['timeLimits']>[number]

const limits = cnNational.timeLimits ?? []
const calendar = cnNational.calendar ?? expect.fail('the national pack has no calendar')

const short = { hour: 'h', 'calendar-day': 'cd', 'working-day': 'wd', month: 'mo', year: 'yr' } as const
const rowOf = ({ inForce, ...limit }: Limit): string =>
  [
    limit.id,
    `${limit.direction === 'before' ? '-' : ''}${limit.amount}${short[limit.unit]}`,
    limit.calendarKind,
    limit.atRestDay,
    limit.whose === 'party' ? 'P' : 'A',
    limit.confidence,
    ...(limit.disputed === undefined ? [] : ['disputed']),
    ...(inForce === undefined ? [] : [`[${inForce.from ?? ''},${inForce.until ?? ''})`]),
  ].join(' ')

describe('what the pack says', () => {
  test('is what was read a second time', () => {
    expect(limits.map(rowOf)).toEqual(rows)
  })

  test('has every row from D-01 to D-39', () => {
    const wanted = [
      ...Array.from({ length: 39 }, (_, at) => `D-${String(at + 1).padStart(2, '0')}`),
      ...['D-01a', 'D-01b', 'D-04a', 'D-04b'],
    ]
    const found = new Set(limits.map(({ id }) => id.replace(/\..*/u, '')))
    expect([...found].sort()).toEqual(wanted.sort())
  })

  test('has words for every code', () => {
    const words = new Set(cnNational.terms?.map(({ code }) => code))
    const codes = limits.flatMap(({ trigger, onExpiry, stoppedBy, interruptedBy }) => [
      trigger,
      ...(onExpiry === undefined ? [] : [onExpiry]),
      ...(stoppedBy ?? []),
      ...(interruptedBy ?? []),
    ])
    expect(codes.filter((code) => !words.has(code))).toEqual([])
  })

  test('rolls only where a clause on counting is cited, and is silent or stays elsewhere', () => {
    const rolls = new Set(['CPL-85', 'CIVIL-203'])
    expect(
      limits.filter(({ atRestDay, cites }) => (atRestDay === 'rolls') !== cites.some((id) => rolls.has(id))),
    ).toEqual(limits.filter(({ id }) => id.startsWith('D-35.order')))
  })

  test('takes "days" for working days only where a clause says so', () => {
    const bySpecialRule = limits.filter(
      ({ unit, calendarKind }) => unit === 'working-day' && ['TRAFFIC', 'RECON'].includes(calendarKind),
    )
    expect(bySpecialRule.length).toBeGreaterThan(0)
    expect(
      bySpecialRule.filter(({ cites }) => !cites.some((id) => /^(TRAFFIC-112|ARL-88)$/u.test(id))),
    ).toEqual([])
  })

  test('points at an unresolved point wherever something is disputed for want of a text', () => {
    const open = new Set(cnNational.unresolved?.map(({ id }) => id))
    const older = ['D-01a', 'D-02']
    expect(
      limits
        .filter(({ disputed, cites }) => disputed !== undefined && !cites.some((id) => open.has(id)))
        .map(({ id }) => id),
    ).toEqual(older)
  })
})

describe('days computed by hand', () => {
  test.each([
    ['D-01', '2026-01-16', '2026-02-15', '2026-02-24', '2026-02-24', 'ok'],
    ['D-01', '2026-09-02', '2026-10-02', '2026-10-08', '2026-10-08', 'ok'],
    ['D-05', '2026-01-20', '2026-03-09', undefined, '2026-03-09', 'ok'],
    ['D-21', '2026-09-18', '2026-09-29', undefined, '2026-09-29', 'disputed'],
    ['D-22.mediate', '2026-08-20', '2026-10-28', undefined, '2026-10-28', 'disputed'],
    ['D-28', '2026-08-03', '2026-10-02', '2026-10-08', '2026-10-02', 'disputed'],
    ['D-27', '2026-02-11', '2026-02-25', undefined, '2026-02-25', 'ok'],
    ['D-18.apply', '2026-09-25', '2026-10-15', undefined, '2026-10-15', 'ok'],
  ] as const)('%s from %s: %s, moved %s, due %s (%s)', (id, from, raw, rolled, due, status) => {
    const limit = limits.find((each) => each.id === id) ?? expect.fail(`no limit ${id}`)
    const answer = Result.getOrThrow(dueDate(limit, { from, calendar }))
    expect([answer.raw, answer.rolled, answer.due, answer.status]).toEqual([raw, rolled, due, status])
  })

  test('D-28 moves where the office decides that it does', () => {
    const limit = limits.find(({ id }) => id === 'D-28') ?? expect.fail('no limit D-28')
    const options = { from: '2026-08-03', calendar, whereSilent: 'rolls' } as const
    expect(Result.getOrThrow(dueDate(limit, options))).toMatchObject({ raw: '2026-10-02', due: '2026-10-08' })
  })
})

const named = limits.map((limit) => ({ name: `${limit.id} ${limit.inForce?.from ?? ''}`.trim(), limit }))
const years = { hour: 0, 'calendar-day': 0, 'working-day': 0, month: 0, year: 1 } as const

/** Twenty-four start days for a limit, eleven days apart, whose last days the calendar of 2026 covers. */
const startsOf = ({ amount, unit }: Limit): readonly string[] =>
  Array.from({ length: 24 }, (_, at) => {
    const month = unit === 'month' ? -31 * amount : 0
    const day = later('2026-01-13', at * 11 + month)
    return `${Number(day.slice(0, 4)) - years[unit] * amount}${day.slice(4)}`
  }).filter((day) => new Date(day).toISOString().startsWith(day))

describe.each(named)('$name', ({ limit }) => {
  test('the last day is inside, the day before too, the day after is not', () => {
    if (limit.unit === 'hour') {
      for (const time of ['00:00', '09:00', '09:30', '23:59']) {
        const from = `2026-02-14T${time}+08:00`
        const { due } = Result.getOrThrow(dueDate(limit, { from, calendar }))
        const around = [minutesLater(due, -1), due, minutesLater(due, 1)]
        expect(around.map((at) => isInsideHours(at, { limit, from }))).toEqual([true, true, false])
      }
      return
    }
    const starts = startsOf(limit)
    expect(starts.length).toBeGreaterThan(20)
    for (const from of starts) {
      const { due } = Result.getOrThrow(dueDate(limit, { from, calendar }))
      const around = [later(due, -1), due, later(due, 1)]
      expect([from, due, ...around.map((day) => isInside(day, { limit, from }))]).toEqual([
        from,
        due,
        true,
        true,
        false,
      ])
      if (limit.atRestDay === 'rolls' || limit.unit === 'working-day')
        expect([due, isWorked(due)]).toEqual([due, true])
    }
  })
})

describe('on the day asked', () => {
  const on = (day: string) => Result.getOrThrow(editionOn([cnNational], { on: day })).timeLimits

  test.each([
    ['D-23', '2025-12-31', '2026-01-01'],
    ['D-25', '2022-04-30', '2022-05-01'],
    ['D-31.apply', '2023-12-31', '2024-01-01'],
    ['D-05', '2018-09-30', '2018-10-01'],
  ])('%s is not there on %s and is on %s', (id, before, from) => {
    expect([id in on(before), id in on(from)]).toEqual([false, true])
  })

  test('mediation after filing: without a bound until 2024, by 30 days once from 2025', () => {
    expect(on('2024-12-31')['D-04.summary']?.extension).toEqual({ by: ['agreement'] })
    expect(on('2025-01-01')['D-04.summary']?.extension).toMatchObject({ amount: 30, times: 1 })
  })

  test('mediation before filing is marked from 2025', () => {
    const isDisputed = (day: string) => on(day)['D-03']?.disputed !== undefined
    expect(['2024-12-31', '2025-01-01'].map(isDisputed)).toEqual([false, true])
  })

  test('nothing is deducted from the time to sue that a court only may deduct', () => {
    expect([on('2026-04-30')['D-34.direct'], on('2026-05-01')['D-34.direct']]).toMatchObject([
      { confidence: 'H', stoppedBy: ['force-majeure', 'not-own-fault'] },
      { confidence: 'M', stoppedBy: ['force-majeure', 'not-own-fault'] },
    ])
  })
})

test('docs/time-limits.md is what the pack says (`pnpm --filter @maplebridge/packs documents`)', async () => {
  const page = await readFile(join(import.meta.dirname, '../../../docs/time-limits.md'), 'utf8')
  expect(page).toBe(timeLimitsPage(cnNational))
})
