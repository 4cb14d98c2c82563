/**
 * Answers the routes that say when recurring duties are due.
 */
import { dutyCalendar } from '@maplebridge/accountability/icalendar'
import { spanIn } from '@maplebridge/calendar'
import {
  acceptedLanguage,
  jsonBody,
  type Limits,
  type PackSource,
  packProblems,
  problems,
  refuse,
  refuseEdition,
  type ServiceApp,
} from '@maplebridge/http'
import {
  type BodyKindUnknownError,
  citationsOf,
  identityOf,
  type StandingDue,
} from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import type { Context } from 'hono'
import { etag } from 'hono/etag'
import { calendarContract, occurrenceContract } from './calendars.contract.ts'
import { type RecurringRefusal, recurringIn } from './recurring.ts'

/** Adds the routes that say when recurring duties are due. */
export const addCalendars = (
  app: ServiceApp,
  { packs, limits }: { readonly packs: PackSource; readonly limits: Limits },
): void => {
  app.get('/v1/calendars/:file', etag())
  app.openapi(calendarContract, (c) => {
    const { file } = c.req.valid('param')
    const { during: days, level, body, lang, sensitive } = c.req.valid('query')
    const during = spanIn(days)
    if (during === undefined) return refuseSpan(c, 'during')
    const period = sensitive === undefined ? undefined : spanIn(sensitive)
    if (sensitive !== undefined && period === undefined) return refuseSpan(c, 'sensitive')
    const periods = period === undefined ? {} : { 'sensitive-period': [period] }
    const pack = file.slice(0, -'.ics'.length)
    const due = recurringIn(packs, { pack, during, level, body, periods })
    if (Result.isFailure(due)) return refuseRecurring(c, due.failure)
    const { under, duties, from } = due.success
    const spoken = lang ?? acceptedLanguage(c.req.header('accept-language'))
    const calendar = dutyCalendar(duties, { under, lang: spoken, stampedOn: from })
    if (Result.isFailure(calendar)) return refuseRecurring(c, calendar.failure)
    return c.body(calendar.success, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-language': spoken === 'zh' ? 'zh-CN' : 'en',
      'content-disposition': `inline; filename="${file}"`,
      'cache-control': 'no-cache',
      vary: 'accept-language',
    })
  })

  app.post(occurrenceContract.path, jsonBody({ maxBytes: limits.bodyBytes }))
  app.openapi(occurrenceContract, (c) => {
    const asked = c.req.valid('json')
    const due = recurringIn(packs, asked)
    if (Result.isFailure(due)) return refuseRecurring(c, due.failure)
    const { under, duties } = due.success
    const { during } = asked
    return c.json({ ...identityOf(under), during, duties, citations: cited(due.success) }, 200)
  })
}

/** The clauses that the duties cite. */
export const cited = ({ under, duties }: StandingDue) =>
  citationsOf(
    duties.flatMap(({ cites }) => cites),
    { under },
  )

/** Answers with the problem document of a refusal about recurring duties. */
export const refuseRecurring = (c: Context, error: RecurringRefusal) => {
  if (error._tag === 'DateInvalidError')
    return refuse(c, packProblems.impossibleDate, { message: error.message })
  return error._tag === 'BodyKindUnknownError' ? refuseKind(c, error) : refuseEdition(c, error)
}

const refuseKind = (c: Context, { message, nearest: near }: BodyKindUnknownError) =>
  refuse(c, problems.invalidRequest, {
    message,
    issues: [
      { code: 'unknown-value', path: ['body'], message, ...(near !== undefined && { nearest: near }) },
    ],
  })

const refuseSpan = (c: Context, key: 'during' | 'sensitive') => {
  const message = {
    zh: '应为年、季度、月或者起止日期，如 2023、2023-Q2、2023-05 或 2023-03-01..2023-04-15',
    en: 'expected a year, a quarter, a month, or first and last day, such as 2023, 2023-Q2, 2023-05 or 2023-03-01..2023-04-15',
  }
  return refuse(c, problems.invalidRequest, {
    message: { zh: `${key}：${message.zh}`, en: `${key}: ${message.en}` },
    issues: [{ code: 'impossible-date', path: [key], message }],
  })
}
