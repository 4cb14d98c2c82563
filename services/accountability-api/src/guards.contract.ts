/**
 * The route that says whether a next step of a case is allowed, and what holds it back.
 */
import { createRoute } from '@hono/zod-openapi'
import { GuardedStep } from '@maplebridge/accountability/schema'
import { Dispute } from '@maplebridge/dispute/schema'
import { fromEffect, json, jsonRequest, oneRefused, packAndDay } from '@maplebridge/http'
import { DisputeGuards } from '@maplebridge/policy-pack/schema'
import * as Schema from 'effect/Schema'
import { guardExample } from './reverseExamples.ts'

const next = Schema.optionalKey(
  Schema.NonEmptyArray(GuardedStep).annotate({
    description:
      'The steps asked about; without it, each step that the plan guards. 所问的步骤；不填则列出方案所设的各步。',
  }),
)

const GuardsRequest = Schema.Struct({ ...packAndDay.shown, dispute: Dispute, next }).annotate({
  identifier: 'GuardsRequest',
  description:
    'A dispute with its events, the pack, the day, and next steps. 纠纷及其事件、规则包、日期和下一步。',
})

/** `POST /v1/guards` */
export const guardsContract = createRoute({
  method: 'post',
  path: '/v1/guards',
  operationId: 'guardSteps',
  tags: ['duties'],
  summary: 'May the next step be taken? · 下一步是否可行',
  description:
    'A step is held back by each guard that must hold and lacks something on record; guards of lesser force warn. ' +
    'Advice only: nothing is refused or deleted, and no report or protection can be held back. ' +
    '“必须”的条件未满足即不宜进行，其余仅作提示；只是建议，不删除任何内容，报告和保护措施不受限制。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...packAndDay.read, dispute: Schema.Unknown, next }), {
      describedAs: GuardsRequest,
    }),
    { closing: guardExample },
  ),
  responses: {
    200: json(fromEffect(DisputeGuards), 'What the guards say about each step. 各步的结果。'),
    ...oneRefused(),
  },
})
