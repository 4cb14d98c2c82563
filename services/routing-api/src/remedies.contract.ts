/**
 * The route that lists the lawful ways open to the parties.
 */
import { createRoute } from '@hono/zod-openapi'
import { Dispute } from '@maplebridge/dispute/schema'
import { fromEffect, json, jsonRequest, oneRefused, packAndDay } from '@maplebridge/http'

import * as Schema from 'effect/Schema'
import { remedyExample } from './examples.ts'
import { RemedyAnswer } from './RemedyAnswer.ts'

const RemedyRequest = Schema.Struct({ ...packAndDay.shown, dispute: Dispute }).annotate({
  identifier: 'RemedyRequest',
  description: 'A dispute, the pack, and the day. 纠纷、规则包及日期。',
})

/** `POST /v1/remedies` */
export const remedyContract = createRoute({
  method: 'post',
  path: '/v1/remedies',
  operationId: 'listRemedies',
  tags: ['remedies'],
  summary: 'The lawful ways that are open · 可走的合法途径',
  description:
    'Each with where it is taken, what comes first, its fee, its clause and, once a settlement has taken effect, its ' +
    'last day. A doubt never hides a way. ' +
    '逐项列明受理机关、前置程序、费用、条款依据；调解协议生效后列明截止日。存疑的途径同样列出。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...packAndDay.read, dispute: Schema.Unknown }), {
      describedAs: RemedyRequest,
    }),
    { settled: remedyExample },
  ),
  responses: {
    200: json(fromEffect(RemedyAnswer), 'The lawful ways. 合法途径。'),
    ...oneRefused(),
  },
})
