/**
 * The route that explains a level: why it is so, and why no other.
 */
import { createRoute } from '@hono/zod-openapi'
import { Dispute } from '@maplebridge/dispute/schema'
import { fromEffect, json, jsonRequest, oneRefused, packAndDay } from '@maplebridge/http'
import { RiskExplanation } from '@maplebridge/policy-pack/schema'
import * as Schema from 'effect/Schema'
import { disputeExample } from './examples.ts'

const ExplanationRequest = Schema.Struct({ ...packAndDay.shown, dispute: Dispute }).annotate({
  identifier: 'ExplanationRequest',
  description:
    'A dispute whose level is to be explained, the pack, and the day. 待说明等级的纠纷、规则包及日期。',
})

/** `POST /v1/explanations` */
export const explanationContract = createRoute({
  method: 'post',
  path: '/v1/explanations',
  operationId: 'explainLevel',
  tags: ['explanations'],
  summary: 'Why this level and no other · 为何是此等级而非其他',
  description:
    'Every rule of the plan’s risk table as a sentence: the ones that hold with their reasons, the others with each ' +
    'test that failed or is open and the value seen. ' +
    '逐条列出方案的风险规则：成立的附理由，其余的列明不符或待定之处及所见的值。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...packAndDay.read, dispute: Schema.Unknown }), {
      describedAs: ExplanationRequest,
    }),
    { medical: disputeExample },
  ),
  responses: {
    200: json(fromEffect(RiskExplanation), 'The explanation. 说明。'),
    ...oneRefused(),
  },
})
