/**
 * The route that says which tasks of a plan are met, due, late and without a lead.
 */
import { createRoute } from '@hono/zod-openapi'
import { TaskBoard, TaskEvidence, TaskPlan } from '@maplebridge/accountability/schema'
import { fromEffect, json, jsonRequest, oneRefused, packAndDay } from '@maplebridge/http'
import { answerFields, Citation } from '@maplebridge/policy-pack/schema'
import * as Schema from 'effect/Schema'
import { accountabilityProblems } from './problems.ts'
import { taskBoardExample } from './taskExamples.ts'

const TaskBoardRequest = Schema.Struct({
  ...packAndDay.shown,
  evidence: Schema.Array(TaskEvidence)
    .check(Schema.isMaxLength(10_000, { message: 'expected at most 10000 reports' }))
    .annotate({ description: 'What units report, in any order. 各单位的报告，不分先后。' }),
}).annotate({
  identifier: 'TaskBoardRequest',
  description: 'A plan, a day and the reports so far. 方案、日期及已有报告。',
})

/** The tasks of a plan on a day. */
export const TaskBoardAnswer = Schema.Struct({
  ...answerFields,
  parts: TaskPlan.fields.parts,
  units: TaskPlan.fields.units,
  board: TaskBoard,
  citations: Schema.Array(Citation),
}).annotate({
  identifier: 'TaskBoardAnswer',
  description: 'The tasks of a plan and how each stands. 方案的任务及完成情况。',
})

/** `POST /v1/task-boards` */
export const taskBoardContract = createRoute({
  method: 'post',
  path: '/v1/task-boards',
  operationId: 'judgeTasks',
  tags: ['task plans'],
  summary: 'What is met, due, late, without a lead · 任务进度',
  description:
    'Every task with its standards, leads and units, each standard judged from the reports sent, as of one day; ' +
    'without reports, the plan itself. Shares are compared unrounded; a lead that the plan does not name stays null. ' +
    'Sums count tasks, nobody is scored. Nothing is stored. ' +
    '逐项列明任务的完成标准、牵头单位和责任单位，并依据所送报告判断截至该日的情况；不送报告即列出方案本身。比率不作四舍五入，方案没有牵头单位的照列为空。汇总只计任务数，不给任何单位或个人打分。不保存任何内容。',
  request: jsonRequest(
    fromEffect(
      Schema.Struct({
        ...packAndDay.read,
        evidence: Schema.Array(Schema.Unknown).check(
          Schema.isMaxLength(10_000, { message: 'expected at most 10000 reports' }),
        ),
      }),
      { describedAs: TaskBoardRequest },
    ),
    { midYear: taskBoardExample },
  ),
  responses: {
    200: json(fromEffect(TaskBoardAnswer), 'The board. 任务进度。'),
    ...oneRefused(accountabilityProblems.noTaskPlan, accountabilityProblems.invalidEvidence),
  },
})
