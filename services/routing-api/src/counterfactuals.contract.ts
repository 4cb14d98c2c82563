/**
 * The route that says what would send a dispute to another body.
 */
import { createRoute } from '@hono/zod-openapi'
import { Dispute } from '@maplebridge/dispute/schema'
import { fromEffect, json, jsonRequest, oneRefused } from '@maplebridge/http'
import { RouteChanges } from '@maplebridge/policy-pack/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { counterfactualExample } from './examples.ts'
import { routingProblems } from './problems.ts'
import { directoryProblems, routeRequest } from './routeTerms.ts'

const RouteChangesRequest = Schema.Struct({ ...routeRequest.shown, dispute: Dispute, to: Code }).annotate({
  identifier: 'RouteChangesRequest',
  description:
    'A dispute, the pack, the day, and the kind of body asked for. 纠纷、规则包、日期及所问的组织类型。',
})

/** `POST /v1/routes/counterfactuals` */
export const counterfactualContract = createRoute({
  method: 'post',
  path: '/v1/routes/counterfactuals',
  operationId: 'whatWouldChangeRoute',
  tags: ['routes'],
  summary: 'What would send it elsewhere · 怎样会转由其他组织办理',
  description:
    'Every smallest set of at most three facts that leads to the body; matter, area and days stay. A way down, or back ' +
    'into mediation, never relabels a judgement: `reassess` names whom to ask. ' +
    '使纠纷由所问组织办理的各种最小变化（至多三项）；纠纷类型、地区和日期不变。转由下级办理或者回到调解的，不得改填判断，`reassess` 列明应请谁重新研判。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...routeRequest.read, dispute: Schema.Unknown, to: Schema.String }), {
      describedAs: RouteChangesRequest,
    }),
    { township: counterfactualExample },
  ),
  responses: {
    200: json(fromEffect(RouteChanges), 'What would change it. 可改变由谁办理的情形。'),
    ...oneRefused(routingProblems.unknownBody, ...directoryProblems),
  },
})
