/**
 * The route that explains a route: why this body, who else was considered, and why not.
 */
import { createRoute } from '@hono/zod-openapi'
import { Dispute } from '@maplebridge/dispute/schema'
import { fromEffect, json, jsonRequest, oneRefused } from '@maplebridge/http'
import { RouteExplanation } from '@maplebridge/policy-pack/schema'
import * as Schema from 'effect/Schema'
import { disputeExample } from './examples.ts'
import { directoryProblems, routeRequest } from './routeTerms.ts'

const RouteExplanationRequest = Schema.Struct({ ...routeRequest.shown, dispute: Dispute }).annotate({
  identifier: 'RouteExplanationRequest',
  description:
    'A dispute whose route is to be explained, the pack, and the day. 待说明分流理由的纠纷、规则包及日期。',
})

/** `POST /v1/routes/explanations` */
export const explanationContract = createRoute({
  method: 'post',
  path: '/v1/routes/explanations',
  operationId: 'explainRoute',
  tags: ['routes'],
  summary: 'Why this body and no other · 为何由该组织办理',
  description:
    'Every row that names a lead or a channel, or refers the dispute out: the ones that hold with what they give way ' +
    'to, the others with each test that failed or is open and the value seen. ' +
    '逐条列出确定牵头组织、专门渠道或转出调解的规则：成立的列明让位于谁，其余的列明不符或待定之处及所见的值。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...routeRequest.read, dispute: Schema.Unknown }), {
      describedAs: RouteExplanationRequest,
    }),
    { neighbours: disputeExample },
  ),
  responses: {
    200: json(fromEffect(RouteExplanation), 'The explanation. 说明。'),
    ...oneRefused(...directoryProblems),
  },
})
