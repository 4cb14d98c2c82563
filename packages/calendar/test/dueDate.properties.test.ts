/**
 * What holds for every due date, whatever happens to the limit; above all that no time limit of a party's right
 * moves later on doubtful facts (RL-10).
 */
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addTo,
  type DueDateOptions,
  dueDate,
  isWorkingDay,
  type LimitEvent,
  type TimeLimit,
  type WorkingCalendar,
} from '../src/index.ts'
import { DueDate, LimitEvent as Event } from '../src/schema.ts'
import { dayOf2026, days, events, limits, stops } from './arbitraries.ts'
import { calendar } from './limits.ts'

const found = (of: TimeLimit, from: string, options: Partial<DueDateOptions> = {}) =>
  Result.getOrThrow(dueDate(of, { from, calendar, beyond: 'provisional', ...options }))
const starts = days(60)
const happenings = fc.array(events, { maxLength: 6 })
const certain = ({ doubtful }: LimitEvent) => doubtful !== true
const sometimes = fc.constantFrom('stays', 'rolls')

test('the events are events by the schema', () => {
  fc.assert(fc.property(events, (event) => Schema.is(Event)(event)))
})

describe('no time limit of a party’s right moves later (RL-10)', () => {
  const rights = limits('party')

  test('on doubtful facts: it ends as if they were not', () => {
    fc.assert(
      fc.property(rights, starts, happenings, (of, from, happened) => {
        const due = found(of, from, { events: happened })
        expect(due.due).toBe(found(of, from, { events: happened.filter(certain) }).due)
        const isWithheld = due.steps.some(({ rule, en }) => rule === 'not-applied' && en.includes('doubtful'))
        if (isWithheld) expect(due.status).toBe('needs-a-person')
      }),
    )
  })

  test('nor is it refused for them, where the calendar ends', () => {
    const late = fc.integer({ min: 300, max: 364 }).map(dayOf2026)
    const stopping = fc.record({
      type: fc.constant('stopped'),
      for: fc.constant('appraisal'),
      from: late,
      to: fc.constant('2027-01-20'),
      doubtful: fc.constant(true),
    })
    fc.assert(
      fc.property(rights, late, fc.array(stopping, { minLength: 1 }), (of, from, happened) => {
        const [doubted, plain] = [
          dueDate(of, { from, calendar, events: happened }),
          dueDate(of, { from, calendar }),
        ]
        expect(Result.map(doubted, ({ due }) => due)).toEqual(Result.map(plain, ({ due }) => due))
      }),
    )
  })

  test('on silence of the law, whatever is set', () => {
    fc.assert(
      fc.property(rights, starts, happenings, (of, from, happened) => {
        const asked = { events: happened }
        const stays = found(of, from, { ...asked, whereSilent: 'stays' })
        expect(found(of, from, { ...asked, whereSilent: 'rolls' }).due).toBe(stays.due)
        if (of.atRestDay === 'silent') expect(stays.due <= stays.raw).toBe(true)
      }),
    )
  })

  test('on days that are not settled yet: never later than any notice makes it', () => {
    const off = fc.array(days(400).filter((day) => day > '2026-02-28'))
    fc.assert(
      fc.property(rights, starts, happenings, off, (of, from, happened, listed) => {
        const asked = { events: happened }
        const settled = settledBy(new Set(listed))
        const early = { ...calendar, covers: { from: '2026-01-01', to: '2026-02-28' }, rest: [], work: [] }
        const provisional = found(of, from, { ...asked, calendar: within(early) })
        const answered = dueDate(of, { from, ...asked, calendar: settled })
        if (Result.isSuccess(answered)) expect(provisional.due <= answered.success.due).toBe(true)
      }),
    )
  })
})

/** The calendar of early 2026, with nothing known of March and later. */
function within({ covers, ...rest }: WorkingCalendar): WorkingCalendar {
  const isKnown = (day: string) => day <= covers.to
  return { ...rest, covers, rest: calendar.rest.filter(isKnown), work: calendar.work.filter(isKnown) }
}

/** A notice for the days after February that turns each listed day round: off if it is worked, worked if off. */
function settledBy(turned: ReadonlySet<string>): WorkingCalendar {
  const isKnown = (day: string) => day <= '2026-02-28'
  const isWeekend = (day: string) => new Date(day).getUTCDay() % 6 === 0
  return {
    ...calendar,
    covers: { from: '2026-01-01', to: '2027-12-31' },
    rest: [...calendar.rest.filter(isKnown), ...[...turned].filter((day) => !isWeekend(day))],
    work: [...calendar.work.filter(isKnown), ...[...turned].filter(isWeekend)],
  }
}

describe('whatever happens', () => {
  test('the result is a DueDate by its schema, with a note exactly if it is not `ok`', () => {
    fc.assert(
      fc.property(limits(), starts, happenings, sometimes, (of, from, happened, whereSilent) => {
        const due = found(of, from, { events: happened, whereSilent })
        expect(Schema.is(DueDate)(JSON.parse(JSON.stringify(due)))).toBe(true)
        expect(due.notes.length > 0).toBe(due.status !== 'ok')
        expect(due.standsStill === undefined).toBe(!due.steps.some(({ rule }) => rule === 'standing-still'))
      }),
    )
  })

  test('the order of the list is irrelevant', () => {
    fc.assert(
      fc.property(
        limits(),
        starts,
        happenings.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        (of, from, [happened, shuffled]) => {
          expect(found(of, from, { events: shuffled })).toEqual(found(of, from, { events: happened }))
        },
      ),
    )
  })

  test('stops only lengthen, and more stops never shorten', () => {
    fc.assert(
      fc.property(limits('authority'), starts, fc.array(stops), stops, (of, from, happened, another) => {
        const some = found(of, from, { events: happened })
        expect(found(of, from).due <= some.due).toBe(true)
        expect(some.due <= found(of, from, { events: [...happened, another] }).due).toBe(true)
      }),
    )
  })

  test('the days that count and were not stopped number the amount, as a loop finds', () => {
    fc.assert(
      fc.property(limits('authority'), starts, fc.array(stops), (of, from, happened) => {
        if (of.unit === 'month') return
        const { raw } = found(of, from, { events: happened })
        if (raw > calendar.covers.to) return
        expect(countedDays(of, from, raw, happened)).toBe(of.amount)
        expect(countedDays(of, from, dayBefore(raw), happened)).toBe(of.amount - 1)
      }),
    )
  })

  test('a longer limit is never due earlier, nor a later start', () => {
    fc.assert(
      fc.property(limits(), starts, starts, fc.array(stops), (of, one, other, happened) => {
        const asked = { events: happened }
        const longer = { ...of, amount: of.amount + 1 }
        expect(found(of, one, asked).due <= found(longer, one, asked).due).toBe(true)
        const [early = '', late = ''] = [one, other].toSorted()
        expect(found(of, early).due <= found(of, late).due).toBe(true)
      }),
    )
  })

  test('what rolls never ends on a day off, and never moves past a worked day', () => {
    fc.assert(
      fc.property(limits('authority'), starts, happenings, sometimes, (of, from, happened, whereSilent) => {
        const { raw, rolled, due } = found(of, from, { events: happened, whereSilent })
        if (rolled === undefined || due > calendar.covers.to) return
        expect(isWorked(rolled)).toBe(true)
        expect([raw, rolled]).toContain(due)
        for (let day = raw; day < rolled; day = dayAfter(day)) expect(isWorked(day)).toBe(false)
      }),
    )
  })
})

const isWorked = (day: string) => Result.getOrThrow(isWorkingDay(day, { calendar }))
const dayAfter = (day: string) => Result.getOrThrow(addTo(day, { days: 1 }))
const dayBefore = (day: string) => Result.getOrThrow(addTo(day, { days: -1 }))

/** The obvious reading: day after day, those on which the clock runs. */
function countedDays(of: TimeLimit, from: string, to: string, happened: readonly LimitEvent[]): number {
  const isStopped = (day: string) =>
    happened.some(
      (event) =>
        event.type === 'stopped' &&
        of.stoppedBy?.includes(event.for) === true &&
        event.from <= day &&
        day <= (event.to ?? event.from),
    )
  let count = 0
  for (let day = of.countsFirstDay === true ? from : dayAfter(from); day <= to; day = dayAfter(day))
    if (!isStopped(day) && (of.unit !== 'working-day' || isWorked(day))) count += 1
  return count
}
