/**
 * The lists of those who look over many cases: what is late, and what waits to be assigned.
 */
import { createRoute, z } from '@hono/zod-openapi'
import { AreaCode } from '@maplebridge/area/schema'
import { PlainDate } from '@maplebridge/calendar/schema'
import { fromEffect, json, problemResponses } from '@maplebridge/http'
import { CaseId, CaseState } from '@maplebridge/ledger/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { caseworkProblems } from './problems.ts'
import { ofQuestion, security } from './requestParts.contract.ts'

/** Duties that are late. */
export const OverdueList = Schema.Struct({
  duties: Schema.Array(
    Schema.Struct({
      case: CaseId,
      /** The number of the dispute. */
      number: Schema.String,
      pack: Code,
      matter: Code,
      duty: Code,
      lastDay: PlainDate,
      area: AreaCode,
      holder: Schema.optionalKey(Code),
      toldOn: Schema.optionalKey(PlainDate),
    }),
  ),
  next: Schema.optionalKey(Schema.String),
}).annotate({ identifier: 'OverdueList', description: 'Duties whose last day is over. 逾期职责。' })

/** Cases that wait. */
export const Queue = Schema.Struct({
  cases: Schema.Array(
    Schema.Struct({ why: Schema.Literals(['unassigned', 'returned', 'refused']), case: CaseState }),
  ),
  next: Schema.optionalKey(Schema.String),
}).annotate({ identifier: 'Queue', description: 'Cases that wait to be assigned. 待分流案件。' })

const paged = (form: RegExp) =>
  z.strictObject({
    after: fromEffect(Schema.UndefinedOr(Schema.String.check(Schema.isPattern(form))))
      .optional()
      .openapi({
        param: { name: 'after', in: 'query', description: 'Where the page before ended. 上页末尾。' },
      }),
  })
const shared = { method: 'get' as const, tags: ['supervision'], security }

/** `GET /v1/overdue` */
export const overdueContract = createRoute({
  ...shared,
  path: '/v1/overdue',
  operationId: 'listOverdue',
  summary: 'What is late · 逾期清单',
  description:
    'Duties of the cases you may see whose last day is over, oldest first. It is about work on a case, not about a person. 可见案件中已逾期的职责；只看办理，不看人。',
  request: { query: paged(/^\d{4}-\d\d-\d\d~[0-9a-f-]{36}~[a-z0-9-]{1,80}$/u) },
  responses: {
    200: json(fromEffect(OverdueList), 'A page of it. 一页。'),
    ...problemResponses(...ofQuestion),
  },
})

/** `GET /v1/queue` */
export const queueContract = createRoute({
  ...shared,
  path: '/v1/queue',
  operationId: 'listQueue',
  summary: 'What waits to be assigned · 待分流清单',
  description:
    'For dispatchers: open cases that nobody has, that were handed back, or that were not accepted, oldest first. 尚无承办、被退回或不予受理的案件。',
  request: { query: paged(/^\d{1,15}$/u) },
  responses: {
    200: json(fromEffect(Queue), 'A page of it. 一页。'),
    ...problemResponses(...ofQuestion, caseworkProblems.notAllowed),
  },
})
