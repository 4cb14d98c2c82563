/**
 * From a time limit and its start to the day it ends. The start day is never counted; months and years end on the
 * corresponding day or the month's end; a rolling limit never ends on a day off. Refuses to look up a day that the
 * working calendar does not cover, and to count hours from a day without a time.
 */
import * as Result from 'effect/Result'
import { addTo } from './addTo.ts'
import type { CalendarNotCoveredError } from './CalendarNotCoveredError.ts'
import { type DateInvalidError, dateInvalid } from './DateInvalidError.ts'
import type { DueDate } from './DueStep.ts'
import { counted, rolled, startDayNotCounted, startHourNotCounted } from './internal/steps.ts'
import { shift, shiftMinutes } from './internal/temporal.ts'
import { isPlainDate, isPlainDateTime } from './isPlainDate.ts'
import { isWorkingDay } from './isWorkingDay.ts'
import type { PlainDate } from './PlainDate.ts'
import type { PlainDateTime } from './PlainDateTime.ts'
import { type StartTimeMissingError, startTimeMissing } from './StartTimeMissingError.ts'
import type { TimeLimit } from './TimeLimit.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

type LookUpError = CalendarNotCoveredError | DateInvalidError

/**
 * When a time limit ends. `from` is the day of the trigger (of a date-time, its day), and a date-time for hour
 * limits. Fails with `CalendarNotCoveredError` if a working-day or rolling limit reaches a day that `calendar` does
 * not cover (other limits need no coverage), `StartTimeMissingError` for hours from a date, `DateInvalidError`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { dueDate, type TimeLimit, type WorkingCalendar } from '@maplebridge/calendar'
 *
 * const limit: TimeLimit = {
 *   id: 'D-01', label: { zh: '共同申请司法确认', en: 'Joint application for confirmation' }, amount: 30,
 *   unit: 'calendar-day', calendarKind: 'CIVIL_PROC', trigger: 'agreement-effective', atRestDay: 'rolls',
 *   whose: 'party', cites: ['人民调解法 33'],
 * }
 * const calendar: WorkingCalendar = {
 *   id: 'cn-new-year-2026', version: '1', covers: { from: '2026-01-01', to: '2026-01-05' },
 *   rest: ['2026-01-01', '2026-01-02'], work: ['2026-01-04'], provenance: [],
 * }
 * const due = Result.getOrThrow(dueDate(limit, { from: '2025-12-02', calendar }))
 * assert.equal(due.raw, '2026-01-01')
 * assert.equal(due.due, '2026-01-04')
 * assert.deepEqual(due.steps.map((step) => step.rule), ['start-not-counted', 'counted', 'rolled'])
 * ```
 */
export function dueDate(
  limit: TimeLimit,
  { from, calendar }: { readonly from: PlainDate | PlainDateTime; readonly calendar: WorkingCalendar },
): Result.Result<DueDate, LookUpError | StartTimeMissingError> {
  if (!isPlainDate(from) && !isPlainDateTime(from)) return Result.fail(dateInvalid(from))
  const { amount, unit } = limit
  if (!isCountable(amount)) return Result.fail(dateInvalid(`${from} + ${amount} × ${unit}`))
  const day = from.slice(0, 10)
  switch (unit) {
    case 'hour':
      return isPlainDate(from) ? Result.fail(startTimeMissing(limit.id, from)) : dueInHours(limit, from)
    case 'working-day':
      return Result.map(nthWorkingDay(amount, { after: day, calendar }), (raw) => ({
        raw,
        due: raw,
        ...unquestioned,
        steps: [startDayNotCounted(limit, day), counted(limit, raw)],
        calendar: named(calendar),
      }))
    case 'calendar-day':
      return dueOnDay(limit, { day, ends: addTo(day, { days: amount }), calendar })
    case 'month':
      return dueOnDay(limit, { day, ends: addTo(day, { months: amount }), calendar })
    case 'year':
      return dueOnDay(limit, { day, ends: addTo(day, { years: amount }), calendar })
  }
}

/** Hours run from the trigger; where the law does not count the starting hour, from the next full hour. */
function dueInHours(limit: TimeLimit, from: PlainDateTime): Result.Result<DueDate, DateInvalidError> {
  const skipsStartingHour = limit.calendarKind === 'CIVIL_PROC' || limit.calendarKind === 'RECON'
  const start = skipsStartingHour ? shiftMinutes(from, 60 - Number(from.slice(14, 16))) : from
  const raw = shiftMinutes(start, limit.amount * 60)
  if (!isPlainDateTime(raw)) return Result.fail(dateInvalid(raw))
  const steps = skipsStartingHour ? [startHourNotCounted(limit, start)] : []
  return Result.succeed({ raw, due: raw, ...unquestioned, steps: [...steps, counted(limit, raw)] })
}

type CountedDay = {
  readonly day: PlainDate
  readonly ends: Result.Result<PlainDate, DateInvalidError>
  readonly calendar: WorkingCalendar
}

function dueOnDay(
  limit: TimeLimit,
  { day, ends, calendar }: CountedDay,
): Result.Result<DueDate, LookUpError> {
  if (Result.isFailure(ends)) return Result.fail(ends.failure)
  const raw = ends.success
  const steps = [startDayNotCounted(limit, day), counted(limit, raw)]
  if (limit.atRestDay !== 'rolls') return Result.succeed({ raw, due: raw, ...unquestioned, steps })
  return Result.map(workingDayFrom(raw, { calendar }), (due) => ({
    raw,
    rolled: due,
    due,
    ...unquestioned,
    steps: due === raw ? steps : [...steps, rolled(limit, raw, due)],
    calendar: named(calendar),
  }))
}

/** The day itself if it is worked, else the next that is. */
function workingDayFrom(
  day: PlainDate,
  { calendar }: { readonly calendar: WorkingCalendar },
): Result.Result<PlainDate, LookUpError> {
  return Result.flatMap(isWorkingDay(day, { calendar }), (isWorked) =>
    isWorked ? Result.succeed(day) : nthWorkingDay(1, { after: day, calendar }),
  )
}

/** Ends at the latest where the calendar's coverage does. */
function nthWorkingDay(
  count: number,
  { after, calendar }: { readonly after: PlainDate; readonly calendar: WorkingCalendar },
): Result.Result<PlainDate, LookUpError> {
  let day = after
  for (let worked = 0; worked < count; ) {
    day = shift(day, { days: 1 })
    const isWorked = isWorkingDay(day, { calendar })
    if (Result.isFailure(isWorked)) return Result.fail(isWorked.failure)
    if (isWorked.success) worked += 1
  }
  return Result.succeed(day)
}

/** What the schema lets pass, and more; the date library takes no other amounts. */
function isCountable(amount: number): boolean {
  return Number.isInteger(amount) && 1 <= amount && amount <= 100_000
}

const unquestioned = { status: 'ok', notes: [] } as const

function named({ id, version }: WorkingCalendar): { readonly id: string; readonly version: string } {
  return { id, version }
}
