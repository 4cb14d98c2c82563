/**
 * Reads from the options what happened to a running limit. A stop without a cause is for the only one that the limit
 * knows; where it knows several, the person is asked which.
 */
import { isPlainDate, type LimitEvent, type PlainDate, type TimeLimit } from '@maplebridge/calendar'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { misused, type Outcome, type Printing } from './outcome.ts'
import { words } from './words.ts'

/** `[CAUSE:]FROM..[TO]` and `BY:AMOUNT:UNIT:DAY`, each as often as needed. */
export type EventOptions = { readonly stop: readonly string[]; readonly extend: readonly string[] }

/** What happened to the limit, or the outcome of the first option that does not say it. */
export const limitEventsIn = (
  { stop, extend }: EventOptions,
  { limit, lang }: Pick<Printing, 'lang'> & { readonly limit: TimeLimit },
): Result.Result<readonly LimitEvent[], Outcome> =>
  Result.mapError(
    Result.all([...stop.map((given) => stopIn(given, limit)), ...extend.map((given) => extensionIn(given))]),
    (message) => misused(message[lang]),
  )

const stopForm =
  /^(?:(?<cause>[a-z][a-z0-9-]*):)?(?<from>\d{4}-\d\d-\d\d[^.]*)\.\.(?<to>\d{4}-\d\d-\d\d[^.]*)?$/u

const stopIn = (given: string, limit: TimeLimit): Result.Result<LimitEvent, Label> => {
  const { cause, from, to } = stopForm.exec(given)?.groups ?? {}
  if (from === undefined || !isDayOrTime(from) || (to !== undefined && (!isDayOrTime(to) || to < from)))
    return Result.fail(about(given, words.stopInvalid))
  const { stoppedBy = [] } = limit
  const [only] = stoppedBy
  if (cause === undefined && stoppedBy.length > 1) return Result.fail(which(limit.id, stoppedBy))
  const reason = cause ?? only
  return reason === undefined
    ? Result.fail(noCause(limit.id))
    : Result.succeed({ type: 'stopped', for: reason, from, ...(to !== undefined && { to }) })
}

const extensionIn = (given: string): Result.Result<LimitEvent, Label> => {
  const [who, count = '', unitText, on = '', ...more] = given.split(':')
  const by = (['agreement', 'approval'] as const).find((each) => each === who)
  const unit = units.find((each) => each === unitText)
  const isCount = /^[1-9]\d{0,2}$/u.test(count)
  if (by === undefined || unit === undefined || !isCount || !isPlainDate(on) || more.length > 0)
    return Result.fail(about(given, words.extensionInvalid))
  return Result.succeed({ type: 'extended', by, amount: Number(count), unit, on })
}

const units = ['hour', 'calendar-day', 'working-day', 'month', 'year'] as const

/** A day, or a time on one; whether its clock is right the engine says. */
const isDayOrTime = (text: PlainDate): boolean =>
  isPlainDate(text.slice(0, 10)) && (text.length === 10 || text[10] === 'T')

const about = (given: string, { zh, en }: Label): Label => ({
  zh: `\`${given}\` ${zh}`,
  en: `\`${given}\` ${en}`,
})

const which = (id: string, causes: readonly string[]): Label => ({
  zh: `期限 \`${id}\` 可因几种情形停止计算；请写明其一：${causes.map((cause) => `${cause}:…`).join('、')}`,
  en: `time limit \`${id}\` stands still for several causes; name one: ${causes.map((cause) => `${cause}:…`).join(', ')}`,
})

const noCause = (id: string): Label => ({
  zh: `期限 \`${id}\` 没有停止计算的情形；请去掉 --stop，或写明事由（CAUSE:FROM..TO）以查看能否适用`,
  en: `time limit \`${id}\` stands still for no cause; leave --stop out, or name the cause (CAUSE:FROM..TO) to see whether it applies`,
})
