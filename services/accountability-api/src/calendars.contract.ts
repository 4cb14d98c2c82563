/**
 * The routes that say when recurring duties are due: as a feed for calendar programs, and as data.
 */
import { createRoute, z } from '@hono/zod-openapi'
import { StandingOccurrences } from '@maplebridge/accountability/schema'
import { AreaTier } from '@maplebridge/area/schema'
import { PlainDate, Span } from '@maplebridge/calendar/schema'
import {
  fromEffect,
  json,
  jsonRequest,
  manyRefused,
  packProblems,
  problemResponses,
  problems,
} from '@maplebridge/http'
import { answerFields, Citation } from '@maplebridge/policy-pack/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { occurrenceExample } from './examples.ts'

/** What a plan cannot know about its own recurring duties. */
export const circumstanceFields = {
  periods: Schema.optionalKey(
    Schema.Record(Code, Schema.Array(Span)).annotate({
      description: 'When named periods run, such as `sensitive-period`. 敏感时期等特定时段的起止日期。',
    }),
  ),
  happenings: Schema.optionalKey(
    Schema.Record(Code, Schema.Array(PlainDate)).annotate({
      description: 'The days of events that start a duty. 触发工作的事件日期。',
    }),
  ),
}

const RecurringRequest = Schema.Struct({
  pack: Code,
  during: Span,
  level: Schema.optionalKey(AreaTier),
  /** The kind of body whose duties are asked for. */
  body: Schema.optionalKey(Code),
  ...circumstanceFields,
}).annotate({
  identifier: 'RecurringRequest',
  description: 'A pack and the days asked about. 规则包及所问的日期范围。',
})

/** The recurring duties of a plan with their turns. */
export const RecurringDuties = Schema.Struct({
  ...answerFields,
  during: Span,
  duties: Schema.Array(StandingOccurrences),
  citations: Schema.Array(Citation),
}).annotate({
  identifier: 'RecurringDuties',
  description: 'Recurring duties and when each is due. 周期性工作及各次到期日。',
})

const text = Schema.String
const param = (description: string, example: string) => ({ param: { description, example } })

/** `GET /v1/calendars/{file}` */
export const calendarContract = createRoute({
  method: 'get',
  path: '/v1/calendars/{file}',
  operationId: 'readCalendar',
  tags: ['recurring duties'],
  summary: 'Recurring duties as iCalendar · 以日历订阅周期性工作',
  description:
    'One all-day event for each turn, on the day it is due; subscribe to it. UIDs stay the same. ' +
    '每次工作为一个全天事件，列在到期日；可直接订阅，事件编号不变。',
  request: {
    params: z.object({
      file: fromEffect(
        Schema.String.check(
          Schema.isPattern(/^[a-z0-9-]+\.ics$/u, {
            message: 'expected a pack with `.ics`, such as `xining-chengzhong.ics`',
          }),
        ),
      ).openapi(param('The id of the pack and `.ics`. 规则包编号加 `.ics`。', 'xining-chengzhong.ics')),
    }),
    query: z.strictObject({
      during: fromEffect(text).openapi(
        param('A year, a month, or first..last day. 年、月或起止日期。', '2023'),
      ),
      level: fromEffect(AreaTier)
        .optional()
        .openapi(param('Only bodies of this tier. 仅此层级的单位。', 'township')),
      body: fromEffect(text)
        .optional()
        .openapi(param('Only this kind of body. 仅此类单位。', 'judicial-office')),
      lang: fromEffect(Schema.Literals(['zh', 'en']))
        .optional()
        .openapi(param('Language; default: Accept-Language. 语言。', 'zh')),
      sensitive: fromEffect(text)
        .optional()
        .openapi(param('Days of a sensitive period. 敏感时期的起止日期。', '2023-03-01..2023-03-15')),
    }),
  },
  responses: {
    200: {
      description: 'The calendar (RFC 5545). 日历文件。',
      content: { 'text/calendar': { schema: z.string() } },
    },
    304: { description: 'Unchanged since the ETag given. 自所给 ETag 以来未变。' },
    ...problemResponses(
      packProblems.unknownPack,
      problems.invalidRequest,
      packProblems.notInForce,
      packProblems.impossibleDate,
    ),
  },
})

/** `POST /v1/occurrences` */
export const occurrenceContract = createRoute({
  method: 'post',
  path: '/v1/occurrences',
  operationId: 'listOccurrences',
  tags: ['recurring duties'],
  summary: 'When recurring duties are due · 周期性工作的到期日',
  description:
    'Each duty with its turns, those that rest while another takes its place, or the setting that is open. ' +
    '逐项列明各次到期日、被代替而暂停的各次；周期未定的，列明待设定的项目。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...RecurringRequest.fields, pack: Schema.String }), {
      describedAs: RecurringRequest,
    }),
    { april: occurrenceExample },
  ),
  responses: { 200: json(fromEffect(RecurringDuties), 'The duties. 各项工作。'), ...manyRefused },
})
