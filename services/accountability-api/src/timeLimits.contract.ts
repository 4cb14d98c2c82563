/**
 * The route that lists the time limits of a pack.
 */
import { createRoute, z } from '@hono/zod-openapi'
import { PlainDate, TimeLimit } from '@maplebridge/calendar/schema'
import { fromEffect, json, packProblems, problemResponses, problems } from '@maplebridge/http'
import { answerFields, Citation } from '@maplebridge/policy-pack/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'

const text = Schema.String

/** The time limits in force on a day, with their clauses. */
export const TimeLimitList = Schema.Struct({
  ...answerFields,
  timeLimits: Schema.Array(TimeLimit),
  citations: Schema.Array(Citation),
}).annotate({
  identifier: 'TimeLimitList',
  description: 'The time limits in force on a day. 某日有效的全部期限。',
})

/** `GET /v1/time-limits` */
export const timeLimitsContract = createRoute({
  method: 'get',
  path: '/v1/time-limits',
  operationId: 'listTimeLimits',
  tags: ['due dates'],
  summary: 'The time limits of a pack · 规则包中的期限',
  description:
    'Each with its counting rules, clauses, confidence and what is disputed; wider packs included. ' +
    '逐项列明计算规则、条款、可信程度及争议之处，含上位规则包。',
  request: {
    query: z.strictObject({
      pack: fromEffect(text, { describedAs: Code }).openapi({
        param: { description: 'The id of the pack. 规则包编号。', example: 'cn-national' },
      }),
      on: fromEffect(text, { describedAs: PlainDate }).openapi({
        param: { description: 'The day asked. 查询日期。', example: '2026-01-20' },
      }),
    }),
  },
  responses: {
    200: json(fromEffect(TimeLimitList), 'The limits. 期限。'),
    ...problemResponses(
      packProblems.unknownPack,
      problems.invalidRequest,
      packProblems.notInForce,
      packProblems.impossibleDate,
    ),
  },
})
