/**
 * Reads from the options what a plan cannot know: when sensitive and other periods run, and when events happened.
 */
import { type Happenings, isPlainDate, type Periods, spanIn } from '@maplebridge/calendar'
import * as Result from 'effect/Result'
import { misused, type Outcome, type Printing } from './outcome.ts'
import { words } from './words.ts'

/** The options that say so, each as often as needed: `CODE:RANGE`, `RANGE` and `CODE:DAY`. */
export type Supplied = {
  readonly period: readonly string[]
  readonly sensitive: readonly string[]
  readonly upon: readonly string[]
}

/** Periods and events by their codes, or the outcome of an option that names none. */
export const circumstancesIn = (
  { period, sensitive, upon }: Supplied,
  { lang }: Printing,
): Result.Result<{ readonly periods: Periods; readonly happenings: Happenings }, Outcome> => {
  const periods = [...period, ...sensitive.map((range) => `sensitive-period:${range}`)].map((given) => {
    const [code, range] = coded(given)
    return { given, code, value: spanIn(range) }
  })
  const events = upon.map((given) => {
    const [code, day] = coded(given)
    return { given, code, value: isPlainDate(day) ? day : undefined }
  })
  const [wrongPeriod, wrongEvent] = [periods.find(isWrong), events.find(isWrong)]
  if (wrongPeriod) return Result.fail(misused(`\`${wrongPeriod.given}\` ${words.periodInvalid[lang]}`))
  if (wrongEvent) return Result.fail(misused(`\`${wrongEvent.given}\` ${words.eventInvalid[lang]}`))
  return Result.succeed({ periods: byCode(periods), happenings: byCode(events) })
}

type Coded<Value> = { readonly given: string; readonly code: string; readonly value: Value | undefined }

const coded = (given: string): readonly [string, string] => {
  const colon = given.indexOf(':')
  return [given.slice(0, Math.max(colon, 0)), given.slice(colon + 1)]
}

const isWrong = ({ code, value }: Coded<unknown>): boolean => code === '' || value === undefined

const byCode = <Value>(given: readonly Coded<Value>[]): Readonly<Record<string, readonly Value[]>> =>
  Object.fromEntries(
    given.map(({ code }) => [
      code,
      given.flatMap((each) => (each.code === code && each.value !== undefined ? [each.value] : [])),
    ]),
  )
