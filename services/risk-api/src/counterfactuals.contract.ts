/**
 * The route that says what would change a level.
 */
import { createRoute } from '@hono/zod-openapi'
import { Dispute } from '@maplebridge/dispute/schema'
import { fromEffect, json, jsonRequest, oneRefused, packAndDay } from '@maplebridge/http'
import { RiskChanges } from '@maplebridge/policy-pack/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { counterfactualExample } from './examples.ts'
import { riskProblems } from './problems.ts'

const CounterfactualRequest = Schema.Struct({ ...packAndDay.shown, dispute: Dispute, to: Code }).annotate({
  identifier: 'CounterfactualRequest',
  description: 'A dispute, the pack, the day, and the level asked for. 纠纷、规则包、日期及所问的等级。',
})

/** `POST /v1/counterfactuals` */
export const counterfactualContract = createRoute({
  method: 'post',
  path: '/v1/counterfactuals',
  operationId: 'whatWouldChangeLevel',
  tags: ['explanations'],
  summary: 'What would change the level · 怎样会改变等级',
  description:
    'Which single unknown fact would make it graver, and every smallest set of at most three facts that leads to the ' +
    'level asked for. A lower level is never reached by relabelling a judgement: `reassess` names whom to ask. ' +
    '哪一项未知事实会使等级升高，以及达到所问等级的各种最小变化（至多三项）。降级不得改填判断，`reassess` 列明应请谁重新研判。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...packAndDay.read, dispute: Schema.Unknown, to: Schema.String }), {
      describedAs: CounterfactualRequest,
    }),
    { red: counterfactualExample },
  ),
  responses: {
    200: json(fromEffect(RiskChanges), 'What would change it. 可改变等级的情形。'),
    ...oneRefused(riskProblems.unknownLevel),
  },
})
