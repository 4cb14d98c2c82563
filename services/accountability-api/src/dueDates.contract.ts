/**
 * The routes that count: one time limit, or a ladder of them.
 */
import { createRoute } from '@hono/zod-openapi'
import {
  Ladder,
  LimitEvent,
  PlainDate,
  PlainDateTime,
  TimeLimit,
  TimeLimitId,
} from '@maplebridge/calendar/schema'
import { fromEffect, json, jsonRequest, oneRefused, packAndDay } from '@maplebridge/http'
import * as Schema from 'effect/Schema'
import { DueDateAnswer } from './DueDateAnswer.ts'
import { dueDateExample, ladderExample } from './examples.ts'
import { LadderAnswer } from './LadderAnswer.ts'
import { accountabilityProblems } from './problems.ts'

const from = Schema.Union([PlainDate, PlainDateTime]).annotate({
  description:
    'The day of the trigger, or its minute where hours are counted. 起算事由发生之日（按小时的写到分钟）。',
})
const counted = {
  from,
  events: Schema.optionalKey(
    Schema.Array(LimitEvent).annotate({
      description: 'What stopped, extended or restarted it. 中止、延长或者重新起算的事项。',
    }),
  ),
  whereSilent: Schema.optionalKey(
    Schema.Literals(['stays', 'rolls']).annotate({
      description:
        'Where the law is silent on rest days: stays (default), or rolls for limits of authorities. 法律未规定休息日顺延时如何处理。',
    }),
  ),
  beyond: Schema.optionalKey(
    Schema.Literals(['refuse', 'provisional']).annotate({
      description:
        'Beyond the published years: refuse (default) or answer provisionally. 超出已公布年份时拒绝或给出暂定结果。',
    }),
  ),
}

const DueDateRequest = Schema.Struct({
  ...packAndDay.shown,
  limit: Schema.Union([TimeLimitId, TimeLimit]).annotate({
    description: 'The id of a limit of the pack, or a limit of your own. 规则包中的期限编号，或自带的期限。',
  }),
  ...counted,
}).annotate({
  identifier: 'DueDateRequest',
  description: 'A time limit and the day it counts from. 期限及起算日。',
})

const LadderRequest = Schema.Struct({
  ...packAndDay.shown,
  ladder: Schema.Union([TimeLimitId, Ladder]).annotate({
    description:
      'The id of a ladder of the pack, or a ladder of your own. 规则包中的阶梯期限编号，或自带的阶梯期限。',
  }),
  done: Schema.optionalKey(
    Schema.Record(Schema.String, PlainDate).annotate({
      description: 'The day on which each finished stage was done, by its id. 已完成环节的完成日。',
    }),
  ),
  ...counted,
}).annotate({
  identifier: 'LadderRequest',
  description: 'A ladder and the day it starts. 阶梯期限及起算日。',
})

const refused = oneRefused(
  accountabilityProblems.unknownLimit,
  accountabilityProblems.calendarNotCovered,
  accountabilityProblems.startTimeMissing,
)

/** `POST /v1/due-dates` */
export const dueDateContract = createRoute({
  method: 'post',
  path: '/v1/due-dates',
  operationId: 'countDueDate',
  tags: ['due dates'],
  summary: 'When a time limit ends · 计算期限届满日',
  description:
    'The raw and the rolled day, every step with its rule, and a status: ok, provisional, disputed, or needs a person. ' +
    'A right of a party never ends later on doubtful facts. ' +
    '给出原届满日、顺延后的届满日、每一步及其规则，并标明结果是否确定、暂定、有争议或须人工确认；不因存疑的事实推迟当事人权利的届满。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...DueDateRequest.fields, ...packAndDay.read }), {
      describedAs: DueDateRequest,
    }),
    { medical: dueDateExample },
  ),
  responses: {
    200: json(fromEffect(DueDateAnswer), 'The due date. 届满日。'),
    ...refused,
  },
})

/** `POST /v1/ladder-dates` */
export const ladderContract = createRoute({
  method: 'post',
  path: '/v1/ladder-dates',
  operationId: 'countLadder',
  tags: ['due dates'],
  summary: 'When each stage of a ladder ends · 计算阶梯期限',
  description:
    'Two clocks: each stage counts from the day the one before it was done, the case from its start. ' +
    '两套时钟：各环节自上一环节完成之日起算，全程自开始之日起算。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...LadderRequest.fields, ...packAndDay.read }), {
      describedAs: LadderRequest,
    }),
    { stages: ladderExample },
  ),
  responses: {
    200: json(fromEffect(LadderAnswer), 'The dates. 各届满日。'),
    ...refused,
  },
})
