/**
 * From a time limit, its start and what happened since to the day it ends, with every step and every doubt. Refuses
 * days that the working calendar does not cover (or, if asked, answers them provisionally), and hours without a time.
 */
import * as Result from 'effect/Result'
import type { CalendarNotCoveredError } from './CalendarNotCoveredError.ts'
import type { DateInvalidError } from './DateInvalidError.ts'
import type { DueDate } from './DueStep.ts'
import { asked, type Question } from './internal/asked.ts'
import { continued } from './internal/beyondCoverage.ts'
import type { Counting, LookUpError } from './internal/clock.ts'
import { type Reckoning, reckoned } from './internal/reckoned.ts'
import { earliestPossible } from './internal/words/counting.ts'
import { ofEvent, provisional } from './internal/words/notes.ts'
import { workedDaysOf } from './internal/workedDays.ts'
import type { LimitEvent } from './LimitEvent.ts'
import type { PlainDate } from './PlainDate.ts'
import type { PlainDateTime } from './PlainDateTime.ts'
import type { StartTimeMissingError } from './StartTimeMissingError.ts'
import type { TimeLimit } from './TimeLimit.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/**
 * What a due date is counted from and with: the day of the trigger (a date-time for hours; of a date-time, others
 * take its day), the working calendar, what happened since. `whereSilent: 'rolls'` lets an authority's last day off
 * give way where the law does not say; `beyond: 'provisional'` answers days that no notice has settled yet.
 */
export type DueDateOptions = {
  readonly from: PlainDate | PlainDateTime
  readonly calendar: WorkingCalendar
  readonly events?: readonly LimitEvent[]
  readonly whereSilent?: 'stays' | 'rolls'
  readonly beyond?: 'refuse' | 'provisional'
}

/**
 * When a time limit ends. A party's right never ends later for doubtful events, for silence of the law or for days
 * that no notice has settled. Fails with `CalendarNotCoveredError` if a day has to be looked up that `calendar` does
 * not cover, `StartTimeMissingError` for hours from a date, `DateInvalidError`.
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
 *
 * const stopped = { type: 'stopped', for: 'appraisal', from: '2025-12-10', to: '2025-12-12' } as const
 * const mediation: TimeLimit = { ...limit, whose: 'authority', stoppedBy: ['appraisal'] }
 * assert.equal(Result.getOrThrow(dueDate(mediation, { from: '2025-12-02', calendar, events: [stopped] })).raw, '2026-01-04')
 * ```
 */
export function dueDate(
  limit: TimeLimit,
  { calendar, beyond = 'refuse', ...options }: DueDateOptions,
): Result.Result<DueDate, CalendarNotCoveredError | StartTimeMissingError | DateInvalidError> {
  return Result.flatMap(asked(limit, options), (question) => {
    const settled = answered(limit, question, { calendar, days: workedDaysOf(calendar) })
    const isOpen = Result.isFailure(settled) && isBeyond(settled.failure)
    const answer = isOpen && beyond === 'provisional' ? provisionally(limit, question, calendar) : settled
    return Result.map(answer, withStatus)
  })
}

function isBeyond(refusal: LookUpError): boolean {
  return refusal._tag === 'CalendarNotCoveredError' && refusal.date > refusal.to
}

/** The due date, with what it would be if the doubtful events that are held back were true. */
function answered(
  limit: TimeLimit,
  question: Question,
  counting: Counting,
): Result.Result<Reckoning, LookUpError> {
  return Result.map(reckoned(limit, question, counting), (reckoning) => {
    if (!reckoning.isWithheld) return reckoning
    const events = question.events.map(({ doubtful: _, ...event }) => event)
    const ifTrue = reckoned(limit, { ...question, events }, counting)
    const end = Result.isSuccess(ifTrue) ? ifTrue.success.due : undefined
    return { ...reckoning, notes: [...reckoning.notes, ofEvent.ifTrue(end)] }
  })
}

/**
 * Monday to Friday taken as worked after the end of the calendar. For a party's right, what applies is the earliest
 * day that any notice could make of it: every day worked on the way to it, none on the way back from an event.
 */
function provisionally(
  limit: TimeLimit,
  question: Question,
  calendar: WorkingCalendar,
): Result.Result<Reckoning, LookUpError> {
  const estimate = answered(limit, question, { calendar, days: continued(calendar, 'weekdays') })
  const noted = Result.map(estimate, (reckoning) => ({
    ...reckoning,
    notes: [...reckoning.notes, provisional(calendar.covers.to)],
  }))
  if (limit.whose === 'authority') return noted
  const days = continued(calendar, limit.direction === 'before' ? 'no-day' : 'every-day')
  return Result.flatMap(noted, (reckoning) =>
    Result.map(reckoned(limit, question, { calendar, days }), ({ due }) => ({
      ...reckoning,
      due,
      steps: [...reckoning.steps, earliestPossible(due)],
    })),
  )
}

const statuses = ['ok', 'provisional', 'disputed', 'needs-a-person'] as const

/** The status is that of the gravest note. */
function withStatus({ notes, isWithheld: _, ...due }: Reckoning): DueDate {
  const status = statuses.findLast((each) => notes.some((note) => note.status === each)) ?? 'ok'
  return { ...due, status, notes: notes.map(({ zh, en }) => ({ zh, en })) }
}
