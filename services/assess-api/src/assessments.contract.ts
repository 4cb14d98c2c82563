/**
 * The routes that assess disputes. Bodies are documented whole; the dispute in them is decoded by its package, so
 * that one wrong dispute of a batch is an answer about it and not a refusal of the batch.
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
import { Assessment } from '@maplebridge/policy-pack/schema'
import * as Schema from 'effect/Schema'
import { BatchAssessment } from './BatchAssessment.ts'
import { batchExample, disputeExample } from './examples.ts'

/** Disputes that one batch may hold. */
export const batchSize = 1000

const AssessmentRequest = Schema.Struct({ ...packAndDay.shown, dispute: Dispute }).annotate({
  identifier: 'AssessmentRequest',
  description: 'A dispute, the pack to assess it under, and the day. 纠纷、所适用的规则包及日期。',
})
const BatchRequest = Schema.Struct({
  ...packAndDay.shown,
  disputes: Schema.Array(Dispute).check(disputesUpTo(batchSize)),
}).annotate({
  identifier: 'BatchRequest',
  description: 'Disputes, the pack to assess them under, and the day. 一批纠纷、所适用的规则包及日期。',
})

/** `POST /v1/assessments` */
export const assessmentContract = createRoute({
  method: 'post',
  path: '/v1/assessments',
  operationId: 'assessDispute',
  tags: ['assessments'],
  summary: 'Assess one dispute · 研判一件纠纷',
  description:
    'Level, handling body, duties, remedies and reasons, each with its clauses. Nothing is stored. ' +
    '给出风险等级、处置主体、责任、救济途径和理由，均附条款依据；不保存任何内容。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...packAndDay.read, dispute: Schema.Unknown }), {
      describedAs: AssessmentRequest,
    }),
    { medical: disputeExample },
  ),
  responses: {
    200: json(
      fromEffect(Assessment),
      'The assessment, a proposal until an officer confirms it. 研判建议，待人工确认。',
    ),
    ...oneRefused(),
  },
})

/** `POST /v1/assessments/batch` */
export const batchContract = createRoute({
  method: 'post',
  path: '/v1/assessments/batch',
  operationId: 'assessDisputes',
  tags: ['assessments'],
  summary: 'Assess up to 1,000 disputes · 批量研判（至多一千件）',
  description:
    'One result for each dispute, in the same order; one that is wrong is rejected alone. ' +
    '逐件给出结果，顺序不变；有误的一件单独退回，不影响其他。',
  request: jsonRequest(
    fromEffect(
      Schema.Struct({
        ...packAndDay.read,
        disputes: Schema.Array(Schema.Unknown).check(disputesUpTo(batchSize)),
      }),
      {
        describedAs: BatchRequest,
      },
    ),
    { two: batchExample },
  ),
  responses: { 200: json(fromEffect(BatchAssessment), 'The results. 结果。'), ...manyRefused },
})
