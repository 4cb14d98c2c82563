/**
 * What is asked of a limit, after it has been looked at: every date is real, every amount countable, and days or
 * times stand where the limit counts in them.
 */
import * as Result from 'effect/Result'
import { type DateInvalidError, dateInvalid } from '../DateInvalidError.ts'
import { isPlainDate, isPlainDateTime } from '../isPlainDate.ts'
import type { LimitEvent } from '../LimitEvent.ts'
import { type StartTimeMissingError, startTimeMissing } from '../StartTimeMissingError.ts'
import type { TimeLimit } from '../TimeLimit.ts'
import type { WhereSilent } from './course.ts'
import type { At } from './lengths.ts'

/** The start, what happened since, and how silence of the law is read. */
export type Question = {
  readonly from: At
  readonly events: readonly LimitEvent[]
  readonly whereSilent: WhereSilent
}

/** The question, or what is wrong with it. */
export function asked(
  limit: TimeLimit,
  { from, events = [], whereSilent = 'stays' }: Pick<Question, 'from'> & Partial<Question>,
): Result.Result<Question, DateInvalidError | StartTimeMissingError> {
  const unreal = [from, ...events.flatMap(daysIn)].find((at) => !isPlainDate(at) && !isPlainDateTime(at))
  if (unreal !== undefined) return Result.fail(dateInvalid(unreal))
  const uncountable = [limit, ...events.filter((event) => event.type === 'extended')].find(
    ({ amount }) => !isCountable(amount),
  )
  if (uncountable !== undefined)
    return Result.fail(dateInvalid(`${from} + ${uncountable.amount} × ${uncountable.unit}`))
  if (limit.unit !== 'hour') return Result.succeed({ from, events: events.map(byDay), whereSilent })
  const stops = events.filter((event) => event.type === 'stopped').flatMap(daysIn)
  const timeless = [from, ...stops].find(isPlainDate)
  if (timeless !== undefined) return Result.fail(startTimeMissing(limit.id, timeless))
  return Result.succeed({ from, events, whereSilent })
}

function daysIn(event: LimitEvent): readonly At[] {
  if (event.type !== 'stopped') return [event.on]
  return event.to === undefined ? [event.from] : [event.from, event.to]
}

/** An event of a limit that counts days: of each minute, its day. */
function byDay(event: LimitEvent): LimitEvent {
  if (event.type !== 'stopped') return { ...event, on: event.on.slice(0, 10) }
  const { to } = event
  return { ...event, from: event.from.slice(0, 10), ...(to !== undefined && { to: to.slice(0, 10) }) }
}

/** What the schema lets pass, and more; the date library takes no other amounts. */
function isCountable(amount: number): boolean {
  return Number.isInteger(amount) && 1 <= amount && amount <= 100_000
}
