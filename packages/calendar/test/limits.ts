/**
 * What the tests of time limits share: the real working calendar of 2026 and some real limits.
 */
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import type { TimeLimit as Limit } from '../src/index.ts'
import { dueDate } from '../src/index.ts'
import { WorkingCalendar } from '../src/schema.ts'
import cn2026 from './fixtures/cn-2026.json' with { type: 'json' }

export const calendar = Schema.decodeUnknownSync(WorkingCalendar, { onExcessProperty: 'error' })(cn2026)

/** A limit with the fields that a test is about; the rest is of no account to it. */
export function limit(fields: Partial<Limit> & Pick<Limit, 'amount' | 'unit'>): Limit {
  return {
    id: 'test-limit',
    label: { zh: '试验', en: 'Test' },
    calendarKind: 'CIVIL',
    trigger: 'filed',
    atRestDay: 'stays',
    whose: 'authority',
    cites: ['a clause'],
    ...fields,
  }
}

/** The real limits of the cases, by the name the cases use. */
export const limits: Readonly<Record<string, Limit>> = {
  'D-01': limit({
    amount: 30,
    unit: 'calendar-day',
    calendarKind: 'CIVIL_PROC',
    atRestDay: 'rolls',
    whose: 'party',
  }),
  'D-05': limit({ amount: 30, unit: 'working-day', calendarKind: 'WORKDAY' }),
  'D-18': limit({ amount: 10, unit: 'working-day', calendarKind: 'TRAFFIC', whose: 'party' }),
  'D-21': limit({ amount: 7, unit: 'working-day', calendarKind: 'WORKDAY' }),
  'D-22': limit({ amount: 45, unit: 'working-day', calendarKind: 'WORKDAY' }),
  'D-27': limit({ amount: 5, unit: 'working-day', calendarKind: 'PETITION', whose: 'party' }),
  'D-28': limit({ amount: 60, unit: 'calendar-day', calendarKind: 'PETITION' }),
  'D-28 rolled': limit({ amount: 60, unit: 'calendar-day', calendarKind: 'PETITION', atRestDay: 'rolls' }),
}

/** The due date in the calendar of 2026; a refusal is the test's failure. */
export function dueOf(of: Limit, from: string) {
  return Result.getOrThrow(dueDate(of, { from, calendar }))
}

/** The refusal; a success is the test's failure. */
export function refusalOf<E>(result: Result.Result<unknown, E>): E {
  return Result.getOrThrow(Result.flip(result))
}
