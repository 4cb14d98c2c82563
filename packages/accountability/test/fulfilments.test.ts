import { type Cadence, type Occurrence, occurrences } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Act, fulfilments } from '../src/index.ts'
import { OccurrenceJudged } from '../src/schema.ts'

const january: Occurrence = { from: '2023-01-01', to: '2023-01-31', due: '2023-02-03' }
const week: Occurrence = { from: '2023-01-02', to: '2023-01-08', due: '2023-01-08' }
const become = (occurrence: Occurrence, acts: readonly Act[], on: string) =>
  Result.getOrThrow(fulfilments([occurrence], { acts, on }))[0]?.fulfilment

describe('the return about January, due by 3 February', () => {
  it.each([
    ['the last day of January', '2023-01-31', { _tag: 'Upcoming' }],
    ['the first day it can be made', '2023-02-01', { _tag: 'Due' }],
    ['the day it is due', '2023-02-03', { _tag: 'Due' }],
    ['the day after', '2023-02-04', { _tag: 'Overdue', days: 1 }],
    ['a month later', '2023-03-03', { _tag: 'Overdue', days: 28 }],
  ])('not made, on %s', (_, on, expected) => {
    expect(become(january, [], on)).toEqual(expected)
  })

  it.each([
    ['the day before', '2023-02-02', { _tag: 'Done', on: '2023-02-02' }],
    ['the day it is due', '2023-02-03', { _tag: 'Done', on: '2023-02-03' }],
    ['the day after', '2023-02-04', { _tag: 'DoneLate', on: '2023-02-04', days: 1 }],
    ['the last day of February', '2023-02-28', { _tag: 'DoneLate', on: '2023-02-28', days: 25 }],
    ['March, so about February', '2023-03-01', { _tag: 'Overdue', days: 29 }],
    ['January, so about December', '2023-01-31', { _tag: 'Overdue', days: 29 }],
  ])('made on %s', (_, on, expected) => {
    expect(become(january, [{ on }], '2023-03-04')).toEqual(expected)
  })

  it('made in March about January: late, because it says what it is about', () => {
    const about = { from: '2023-01-01', to: '2023-01-31' }
    expect(become(january, [{ on: '2023-03-01', about }], '2023-03-04')).toEqual({
      _tag: 'DoneLate',
      on: '2023-03-01',
      days: 26,
    })
  })

  it('made in February about December: not for January', () => {
    const about = { from: '2022-12-01', to: '2022-12-31' }
    expect(become(january, [{ on: '2023-02-02', about }], '2023-02-04')).toEqual({ _tag: 'Overdue', days: 1 })
  })

  it('a nil return was made; a missing return is none', () => {
    expect(become(january, [{ on: '2023-02-03', nil: true }], '2023-02-04')).toEqual({
      _tag: 'NilReturn',
      on: '2023-02-03',
    })
    expect(become(january, [{ on: '2023-02-05', nil: true }], '2023-02-06')).toEqual({
      _tag: 'NilReturn',
      on: '2023-02-05',
      daysLate: 2,
    })
    expect(become(january, [], '2023-02-04')).toEqual({ _tag: 'Overdue', days: 1 })
  })

  it('a nil return that was corrected later is a return', () => {
    const acts = [{ on: '2023-02-03', nil: true as const }, { on: '2023-02-10' }]
    expect(become(january, acts, '2023-02-11')).toEqual({ _tag: 'Done', on: '2023-02-03' })
  })

  it('what is done after the day asked is not looked at', () => {
    expect(become(january, [{ on: '2023-02-03' }], '2023-02-02')).toEqual({ _tag: 'Due' })
  })
})

describe('a week of screening', () => {
  it.each([
    ['the day before it', '2023-01-01', { _tag: 'Overdue', days: 1 }],
    ['its Monday', '2023-01-02', { _tag: 'Done', on: '2023-01-02' }],
    ['its Sunday', '2023-01-08', { _tag: 'Done', on: '2023-01-08' }],
    ['the day after', '2023-01-09', { _tag: 'Overdue', days: 1 }],
  ])('done on %s', (_, on, expected) => {
    expect(become(week, [{ on }], '2023-01-09')).toEqual(expected)
  })

  it('made up for on the day after, about that week', () => {
    const acts = [{ on: '2023-01-09', about: { from: '2023-01-02', to: '2023-01-08' } }]
    expect(become(week, acts, '2023-01-09')).toEqual({ _tag: 'DoneLate', on: '2023-01-09', days: 1 })
  })
})

describe('reception days, at least twice a month', () => {
  const month: Occurrence = { from: '2023-02-01', to: '2023-02-28', due: '2023-02-28', times: 2 }
  const acts = [{ on: '2023-02-08' }, { on: '2023-02-22' }]

  it.each([
    ['before the first', '2023-02-07', { _tag: 'Due' }],
    ['after the first', '2023-02-08', { _tag: 'Partly', done: 1, of: 2 }],
    ['after the second', '2023-02-22', { _tag: 'Done', on: '2023-02-22' }],
  ])('%s', (_, on, expected) => {
    expect(become(month, acts, on)).toEqual(expected)
  })

  it('once only, and the month is over', () => {
    expect(become(month, acts.slice(0, 1), '2023-03-02')).toEqual({
      _tag: 'Partly',
      done: 1,
      of: 2,
      daysOverdue: 2,
    })
  })
})

it.each([
  [{ acts: [{ on: 'today' }], on: '2023-02-04' }],
  [{ acts: [], on: '2023-02-30' }],
  [{ acts: [{ on: '2023-02-03', about: { from: '2023-01-00', to: '2023-01-31' } }], on: '2023-02-04' }],
])('refuses what is no date: %j', (given) => {
  const refused = fulfilments([january], given)
  expect(Result.isFailure(refused) && refused.failure._tag).toBe('DateInvalidError')
})

describe('for all acts', () => {
  const cadences: readonly Cadence[] = [
    { every: 'week' },
    { every: 'half-month' },
    { every: 'month', dueBy: { day: 3 }, about: 'previous-period' },
    { every: 'month', times: 2 },
    { every: 'quarter', dueBy: { day: 5 }, about: 'previous-period' },
  ]
  const during = { from: '2023-01-01', to: '2023-06-30' }
  const days = fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => `2023-0${month}-${String(day).padStart(2, '0')}`)
  const acts = fc.array(
    days.map((on) => ({ on })),
    { maxLength: 6 },
  )
  const settled = (tag: string | undefined): boolean =>
    tag === 'Done' || tag === 'DoneLate' || tag === 'NilReturn'
  const judged = (cadence: Cadence, done: readonly Act[], on: string) =>
    Result.getOrThrow(fulfilments(Result.getOrThrow(occurrences(cadence, { during })), { acts: done, on }))

  it('an act without a period counts for one occurrence at most; another one undoes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cadences), acts, days, days, (cadence, done, another, on) => {
        const before = judged(cadence, done, on)
        const after = judged(cadence, [...done, { on: another }], on)
        const changed = after.filter(
          ({ fulfilment }, at) => JSON.stringify(fulfilment) !== JSON.stringify(before[at]?.fulfilment),
        )
        expect(changed.length).toBeLessThanOrEqual(1)
        before.forEach(({ fulfilment }, at) => {
          if (settled(fulfilment._tag)) expect(settled(after[at]?.fulfilment._tag)).toBe(true)
        })
        expect(after.every(Schema.is(OccurrenceJudged))).toBe(true)
      }),
    )
  })

  it('the order of acts is irrelevant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cadences), acts, days, (cadence, done, on) => {
        expect(judged(cadence, done.toReversed(), on)).toEqual(judged(cadence, done, on))
      }),
    )
  })

  it('nothing done: upcoming, then due, then overdue by one day more each day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cadences), days, (cadence, on) => {
        for (const { due, fulfilment } of judged(cadence, [], on))
          expect(fulfilment._tag === 'Overdue').toBe(on > due)
      }),
    )
  })
})
