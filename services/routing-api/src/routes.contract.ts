/**
 * The route that says who handles a dispute.
 */
import { createRoute } from '@hono/zod-openapi'
import { Dispute } from '@maplebridge/dispute/schema'
import { fromEffect, json, jsonRequest, oneRefused } from '@maplebridge/http'
import * as Schema from 'effect/Schema'
import { directoryExample, disputeExample } from './examples.ts'
import { RouteAnswer } from './RouteAnswer.ts'
import { directoryProblems, routeRequest } from './routeTerms.ts'

const RouteRequest = Schema.Struct({ ...routeRequest.shown, dispute: Dispute }).annotate({
  identifier: 'RouteRequest',
  description:
    'A dispute, the pack to route it under, the day, and the bodies there are. 纠纷、所适用的规则包、日期及已有机构。',
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
    'mediation, or which rows disagree. With a `directory` of your own bodies each body gets its id. ' +
    '给出牵头组织及配合的组织；不能确定的，说明供当事人选择、尚缺何种事实、因何转出调解或哪些规则不一致。附上本地机构名录 `directory` 的，给出具体机构的编号。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...routeRequest.read, dispute: Schema.Unknown }), {
      describedAs: RouteRequest,
    }),
    { neighbours: disputeExample, 'own-bodies': directoryExample },
  ),
  responses: {
    200: json(
      fromEffect(RouteAnswer),
      'The route, a proposal until an officer confirms it. 分流建议，待人工确认。',
    ),
    ...oneRefused(...directoryProblems),
  },
})
