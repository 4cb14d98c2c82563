/**
 * The route that looks again at the work on a dispute which has turned into what its plan names.
 */
import { createRoute } from '@hono/zod-openapi'
import { Act } from '@maplebridge/accountability/schema'
import { Dispute } from '@maplebridge/dispute/schema'
import { fromEffect, json, jsonRequest, oneRefused, packAndDay } from '@maplebridge/http'
import { DisputeReverseCheck } from '@maplebridge/policy-pack/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { accountabilityProblems } from './problems.ts'
import { reverseCheckExample } from './reverseExamples.ts'

const acts = Schema.optionalKey(
  Schema.Record(Code, Schema.Array(Act)).annotate({
    description:
      'What was done for standing duties, by the id of the duty: the rounds that show screening, analysis and ' +
      'reporting. A duty left out is unseen, not undone; an empty list says that nothing is on record. ' +
      '周期性工作的记录；未列的视为未提供，空列表表示没有记录。',
  }),
)

const ReverseCheckRequest = Schema.Struct({ ...packAndDay.shown, dispute: Dispute, acts }).annotate({
  identifier: 'ReverseCheckRequest',
  description:
    'A dispute with its events, the pack, the day, and what was done. 纠纷及其事件、规则包、日期和工作记录。',
})

/** `POST /v1/reverse-checks` */
export const reverseCheckContract = createRoute({
  method: 'post',
  path: '/v1/reverse-checks',
  operationId: 'checkInReverse',
  tags: ['duties'],
  summary: 'What is looked at again after a conversion · 责任倒查',
  description:
    'Only what the plan names as its trigger starts one; an escalation, a report or a petition does not. Reports made ' +
    'before come first; each item is met, not met or without evidence, with the events and rounds that show it and ' +
    'what is not on record. It says what is missing, not who is guilty: liability is cited, never computed. ' +
    '仅由方案写明的情形启动，激化、报告、信访均不启动；先列事前报告，再逐项列明到位、不到位或者没有凭据，以及尚缺的记录；' +
    '只说明缺少什么，不认定责任。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...packAndDay.read, dispute: Schema.Unknown, acts }), {
      describedAs: ReverseCheckRequest,
    }),
    { criminal: reverseCheckExample },
  ),
  responses: {
    200: json(
      fromEffect(DisputeReverseCheck),
      'The check, or why there is none. 倒查结果，或者不启动的原因。',
    ),
    ...oneRefused(accountabilityProblems.unknownDuty),
  },
})
