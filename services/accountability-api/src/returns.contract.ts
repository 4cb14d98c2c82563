/**
 * The route that says which turns of recurring duties were done, late, reported as nil, or are missing.
 */
import { createRoute } from '@hono/zod-openapi'
import { Act, OccurrenceJudged, StandingDuty } from '@maplebridge/accountability/schema'
import { AreaTier } from '@maplebridge/area/schema'
import { PlainDate, Span } from '@maplebridge/calendar/schema'
import { fromEffect, json, jsonRequest, oneRefused } from '@maplebridge/http'
import { answerFields, Citation } from '@maplebridge/policy-pack/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { circumstanceFields } from './calendars.contract.ts'
import { returnExample } from './examples.ts'
import { accountabilityProblems } from './problems.ts'

const ReturnsRequest = Schema.Struct({
  pack: Code,
  during: Span,
  asOf: PlainDate.annotate({ description: 'The day it is judged on. 判断所依据的日期。' }),
  level: Schema.optionalKey(AreaTier),
  acts: Schema.Record(Code, Schema.Array(Act)).annotate({
    description:
      'What was done, by the id of the duty; a nil return says `nil: true`. 各项工作已做的记录；零报告须写明 `nil: true`。',
  }),
  ...circumstanceFields,
}).annotate({
  identifier: 'ReturnsRequest',
  description: 'What was done, and by which plan it is judged. 已做的工作及所依据的方案。',
})

/** What has become of each turn of a plan's recurring duties. */
export const ReturnsAnswer = Schema.Struct({
  ...answerFields,
  during: Span,
  asOf: PlainDate,
  duties: Schema.Array(
    Schema.Union([
      Schema.Struct({ ...StandingDuty.fields, turns: Schema.Array(OccurrenceJudged) }),
      Schema.Struct({ ...StandingDuty.fields, open: Schema.Struct({ setting: Schema.optionalKey(Code) }) }),
    ]),
  ),
  citations: Schema.Array(Citation),
}).annotate({
  identifier: 'ReturnsAnswer',
  description: 'Each turn: done, late, nil, partly, due, overdue or upcoming. 各次工作的完成情况。',
})

/** `POST /v1/returns` */
export const returnsContract = createRoute({
  method: 'post',
  path: '/v1/returns',
  operationId: 'judgeReturns',
  tags: ['recurring duties'],
  summary: 'What was done and what is missing · 应做未做、应报未报',
  description:
    'Each turn of each recurring duty against what was done. A missing return is never taken for a nil return. ' +
    '逐次对照已做的工作；没有报送不等于零报告。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...ReturnsRequest.fields, pack: Schema.String }), {
      describedAs: ReturnsRequest,
    }),
    { township: returnExample },
  ),
  responses: {
    200: json(fromEffect(ReturnsAnswer), 'What has become of each turn. 各次完成情况。'),
    ...oneRefused(accountabilityProblems.unknownDuty),
  },
})
