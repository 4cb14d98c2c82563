/**
 * The routes about the duties of one dispute: who owes what by when, and what has become of it.
 */
import { createRoute } from '@hono/zod-openapi'
import { Dispute } from '@maplebridge/dispute/schema'
import { fromEffect, json, jsonRequest, oneRefused, packAndDay } from '@maplebridge/http'
import { DisputeChecklist, DisputeDuties } from '@maplebridge/policy-pack/schema'
import * as Schema from 'effect/Schema'
import { checklistExample, dutyExample } from './dutyExamples.ts'

const DutiesRequest = Schema.Struct({ ...packAndDay.shown, dispute: Dispute }).annotate({
  identifier: 'DutiesRequest',
  description: 'A dispute with its events, the pack, and the day. 纠纷及其事件、规则包和日期。',
})

const asked = fromEffect(Schema.Struct({ ...packAndDay.read, dispute: Schema.Unknown }), {
  describedAs: DutiesRequest,
})

/** `POST /v1/duties` */
export const dutiesContract = createRoute({
  method: 'post',
  path: '/v1/duties',
  operationId: 'openDuties',
  tags: ['duties'],
  summary: 'Who owes what by when · 谁应在何时做什么',
  description:
    'Each duty with its bearer (absent where the plan names nobody), whom it tells, when it is due and what shows ' +
    'that it was done. “In time” has a day only when the adopter set one. A duty is a proposal until it is confirmed. ' +
    '逐项列明承担单位（方案未指明的不填）、告知对象、期限和履行凭据；“及时”须由使用单位设定后才有期限；职责在确认之前只是建议。',
  request: jsonRequest(asked, { escalating: dutyExample }),
  responses: {
    200: json(fromEffect(DisputeDuties), 'The duties. 职责。'),
    ...oneRefused(),
  },
})

/** `POST /v1/checklists` */
export const checklistContract = createRoute({
  method: 'post',
  path: '/v1/checklists',
  operationId: 'listDuties',
  tags: ['duties'],
  summary: 'What has become of each duty · 职责清单',
  description:
    'Done, due, overdue by how many days, waiting for what, without a day, waived with its reason; of every other ' +
    'duty of the plan why it is not open. What does not apply or was waived is never counted as progress. ' +
    '逐项列明已履行、未到期、逾期天数、等待何事、没有期限、因何免除；其他职责列明为何尚未开立。不适用和已免除的不计入进度。',
  request: jsonRequest(asked, { partly: checklistExample }),
  responses: {
    200: json(fromEffect(DisputeChecklist), 'The checklist. 清单。'),
    ...oneRefused(),
  },
})
