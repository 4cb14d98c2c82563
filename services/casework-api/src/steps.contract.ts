/**
 * The route that says what an actor may do with a case now, and what holds back the rest.
 */
import { createRoute } from '@hono/zod-openapi'
import { GuardUnmet } from '@maplebridge/accountability/schema'
import { PlainDate } from '@maplebridge/calendar/schema'
import { fromEffect, json, problemResponses } from '@maplebridge/http'
import { CaseId } from '@maplebridge/ledger/schema'
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { caseworkProblems } from './problems.ts'
import { caseParam, ofQuestion, security } from './requestParts.contract.ts'

const Against = Schema.Array(Schema.Struct({ code: Code, message: Label }))

/** What an actor may write about a case: steps, and other lines; each with what stands against it. */
export const CaseSteps = Schema.Struct({
  case: CaseId,
  version: Schema.Int,
  on: PlainDate,
  steps: Schema.Array(
    Schema.Struct({
      /** The type of the event. */
      type: Code,
      allowed: Schema.Boolean,
      /** By the order of a case and the red lines. */
      issues: Against,
      /** By guards of the plan that must hold. */
      heldBackBy: Schema.Array(GuardUnmet),
      /** By guards of lesser force; the step may be taken. */
      warnings: Schema.Array(GuardUnmet),
    }),
  ),
  lines: Schema.Array(Schema.Struct({ type: Code, allowed: Schema.Boolean, issues: Against })),
}).annotate({ identifier: 'CaseSteps', description: 'What may be done with a case now. 当前可办事项。' })

/** `GET /v1/cases/{case}/steps` */
export const possibleContract = createRoute({
  method: 'get',
  path: '/v1/cases/{case}/steps',
  operationId: 'listSteps',
  tags: ['cases'],
  summary: 'What you may do now · 当前可办事项',
  description:
    'Every step and every other line that your role may write about the case today, whether it may follow, and what holds it back: the order of a case, a red line, or a guard of the plan with its clause. No reading is noted for it, whoever asks: it tells of a case no more than the list does. 按角色列出今天可办和暂不能办的事项及依据；所答不多于案件列表，不记为查阅。',
  security,
  request: { params: caseParam },
  responses: {
    200: json(fromEffect(CaseSteps), 'The steps. 可办事项。'),
    ...problemResponses(...ofQuestion, caseworkProblems.unknownCase),
  },
})
