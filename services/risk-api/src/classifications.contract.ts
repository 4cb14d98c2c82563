/**
 * The routes that classify disputes, one with its reasons or many without.
 */
import { createRoute } from '@hono/zod-openapi'
import { Dispute } from '@maplebridge/dispute/schema'
import {
  disputesUpTo,
  fromEffect,
  json,
  jsonRequest,
  manyRefused,
  oneRefused,
  packAndDay,
} from '@maplebridge/http'
import * as Schema from 'effect/Schema'
import { BatchClassification } from './BatchClassification.ts'
import { Classification } from './Classification.ts'
import { batchExample, disputeExample } from './examples.ts'

/** Disputes that one batch may hold. */
export const batchSize = 10_000

const ClassificationRequest = Schema.Struct({ ...packAndDay.shown, dispute: Dispute }).annotate({
  identifier: 'ClassificationRequest',
  description: 'A dispute, the pack to classify it under, and the day. 纠纷、所适用的规则包及日期。',
})
const ClassificationBatchRequest = Schema.Struct({
  ...packAndDay.shown,
  disputes: Schema.Array(Dispute).check(disputesUpTo(batchSize)),
}).annotate({
  identifier: 'ClassificationBatchRequest',
  description: 'Disputes, the pack to classify them under, and the day. 一批纠纷、所适用的规则包及日期。',
})

/** `POST /v1/classifications` */
export const classificationContract = createRoute({
  method: 'post',
  path: '/v1/classifications',
  operationId: 'classifyDispute',
  tags: ['classifications'],
  summary: 'Classify one dispute · 一件纠纷的风险分级',
  description:
    'The level as a range while facts are missing, the rules behind it and what would make it graver. ' +
    '事实不全时等级为一个范围，并给出所依规则及可能升级的情形。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...packAndDay.read, dispute: Schema.Unknown }), {
      describedAs: ClassificationRequest,
    }),
    { medical: disputeExample },
  ),
  responses: {
    200: json(
      fromEffect(Classification),
      'The level, a proposal until an officer confirms it. 等级建议，待人工确认。',
    ),
    ...oneRefused(),
  },
})

/** `POST /v1/classifications/batch` */
export const batchContract = createRoute({
  method: 'post',
  path: '/v1/classifications/batch',
  operationId: 'classifyDisputes',
  tags: ['classifications'],
  summary: 'Classify up to 10,000 disputes · 批量风险分级（至多一万件）',
  description:
    'The level of each dispute without reasons, in the same order; one that is wrong is rejected alone. ' +
    '逐件给出等级（不含理由），顺序不变；有误的一件单独退回，不影响其他。',
  request: jsonRequest(
    fromEffect(
      Schema.Struct({
        ...packAndDay.read,
        disputes: Schema.Array(Schema.Unknown).check(disputesUpTo(batchSize)),
      }),
      { describedAs: ClassificationBatchRequest },
    ),
    { two: batchExample },
  ),
  responses: { 200: json(fromEffect(BatchClassification), 'The levels. 各件等级。'), ...manyRefused },
})
