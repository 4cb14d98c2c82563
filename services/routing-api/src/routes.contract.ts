/**
 * The route that says who handles a dispute.
 */
import { createRoute } from '@hono/zod-openapi'
import { Dispute } from '@maplebridge/dispute/schema'
import { fromEffect, json, jsonRequest, oneRefused, packAndDay } from '@maplebridge/http'

import * as Schema from 'effect/Schema'
import { disputeExample } from './examples.ts'
import { RouteAnswer } from './RouteAnswer.ts'

const RouteRequest = Schema.Struct({ ...packAndDay.shown, dispute: Dispute }).annotate({
  identifier: 'RouteRequest',
  description: 'A dispute, the pack to route it under, and the day. 纠纷、所适用的规则包及日期。',
})

/** `POST /v1/routes` */
export const routeContract = createRoute({
  method: 'post',
  path: '/v1/routes',
  operationId: 'routeDispute',
  tags: ['routes'],
  summary: 'Who handles a dispute · 纠纷由谁办理',
  description:
    'The lead body and those beside it; or the choice that is the party’s, what leaves it undecided, why it leaves ' +
    'mediation, or which rows disagree. ' +
    '给出牵头组织及配合的组织；不能确定的，说明供当事人选择、尚缺何种事实、因何转出调解或哪些规则不一致。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...packAndDay.read, dispute: Schema.Unknown }), {
      describedAs: RouteRequest,
    }),
    { neighbours: disputeExample },
  ),
  responses: {
    200: json(
      fromEffect(RouteAnswer),
      'The route, a proposal until an officer confirms it. 分流建议，待人工确认。',
    ),
    ...oneRefused(),
  },
})
