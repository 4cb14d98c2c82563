/**
 * Which turns of a standing duty were done, late, reported as nil, or are missing. Judged as of one day from the acts
 * on record up to that day. Refuses what is no date.
 */
import {
  addTo,
  type DateInvalidError,
  daysBetween,
  dueWithin,
  type Occurrence,
  type PlainDate,
  type Span,
} from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import type { Act, Fulfilment, OccurrenceJudged } from './Fulfilment.ts'

/**
 * Each occurrence with what has become of it on a day. An act that names what it is `about` counts for the occurrence
 * of just that period, however late; one that does not counts for the occurrence in whose days it was done: those of
 * its own period, or for a return about an earlier period those of the period in which it is due. Later acts than
 * `on` are not looked at. Fails with `DateInvalidError` if a text given is not a date.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { fulfilments } from '@maplebridge/accountability'
 *
 * const january = { from: '2023-01-01', to: '2023-01-31', due: '2023-02-03' }
 * const february = { from: '2023-02-01', to: '2023-02-28', due: '2023-03-03' }
 * const acts = [{ on: '2023-02-06' }]
 * assert.deepEqual(
 *   Result.getOrThrow(fulfilments([january, february], { acts, on: '2023-03-04' })).map((each) => each.fulfilment),
 *   [{ _tag: 'DoneLate', on: '2023-02-06', days: 3 }, { _tag: 'Overdue', days: 1 }],
 * )
 * ```
 */
export const fulfilments = (
  occurrences: readonly Occurrence[],
  { acts, on }: { readonly acts: readonly Act[]; readonly on: PlainDate },
): Result.Result<readonly OccurrenceJudged[], DateInvalidError> => {
  const given = [on, ...acts.flatMap((act) => [act.on, act.about?.from ?? on, act.about?.to ?? on])]
  const dates = Result.all(given.map((day) => addTo(day, { days: 0 })))
  if (Result.isFailure(dates)) return Result.fail(dates.failure)
  const past = acts.filter((act) => act.on <= on).toSorted((a, b) => (a.on < b.on ? -1 : 1))
  return Result.all(
    occurrences.map((occurrence) =>
      Result.flatMap(dueWithin(occurrence), (days) => {
        const counted = past.filter((act) => countsFor(act, { occurrence, days }))
        const fulfilment = fulfilmentOf(occurrence, { counted, days, on })
        return Result.map(fulfilment, (judged) => ({ ...occurrence, fulfilment: judged }))
      }),
    ),
  )
}

type Turn = { readonly occurrence: Occurrence; readonly days: Span }

const countsFor = ({ on, about }: Act, { occurrence, days }: Turn): boolean =>
  about === undefined
    ? days.from <= on && on <= days.to
    : about.from === occurrence.from && about.to === occurrence.to

type Judging = { readonly counted: readonly Act[]; readonly days: Span; readonly on: PlainDate }

const fulfilmentOf = (
  { due, times = 1 }: Occurrence,
  { counted, days, on }: Judging,
): Result.Result<Fulfilment, DateInvalidError> => {
  const last = counted[times - 1]
  return Result.map(daysBetween(due, { to: last?.on ?? on }), (late): Fulfilment => {
    if (last !== undefined) return completed(last.on, { late, isNil: counted.every(({ nil }) => nil) })
    if (counted.length > 0)
      return { _tag: 'Partly', done: counted.length, of: times, ...(late > 0 && { daysOverdue: late }) }
    if (late > 0) return { _tag: 'Overdue', days: late }
    return on < days.from ? { _tag: 'Upcoming' } : { _tag: 'Due' }
  })
}

const completed = (
  on: PlainDate,
  { late, isNil }: { readonly late: number; readonly isNil: boolean },
): Fulfilment => {
  if (isNil) return { _tag: 'NilReturn', on, ...(late > 0 && { daysLate: late }) }
  return late > 0 ? { _tag: 'DoneLate', on, days: late } : { _tag: 'Done', on }
}
