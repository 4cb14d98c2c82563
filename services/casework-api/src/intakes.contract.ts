/**
 * The routes of applications: made and followed without an account, listed and decided by dispatchers.
 */
import { createRoute, z } from '@hono/zod-openapi'
import { AreaCode } from '@maplebridge/area/schema'
import { fromEffect, json, jsonRequest, problemResponses } from '@maplebridge/http'
import { Code, FactValues } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { Access, FollowRequest } from './follow.contract.ts'
import { Intake } from './Intake.ts'
import { caseworkProblems } from './problems.ts'
import {
  caseAnswer,
  keyed,
  ofBody,
  ofCommand,
  ofQuestion,
  ofRules,
  security,
} from './requestParts.contract.ts'

/** What became of an application. Once it is a case, the same code and secret follow the case. */
export const IntakeStanding = Schema.Struct({
  state: Schema.Literals(['waiting', 'case', 'answered']),
  /** Why it did not become a case, as a code; the ways that stay open are told with it. */
  reason: Schema.optionalKey(Code),
}).annotate({ identifier: 'IntakeStanding', description: 'What became of an application. 申请进度。' })

/** The applications that wait. */
export const IntakeList = Schema.Struct({
  intakes: Schema.Array(Schema.Struct({ code: Schema.String, content: Intake, at: Schema.String })),
  next: Schema.optionalKey(Schema.String),
}).annotate({
  identifier: 'IntakeList',
  description: 'Applications that wait, the earliest first. 待办申请。',
})

/** How a dispatcher enters an application: what was applied for, unless the plan, the matter or the facts are others. */
export const IntakeAsCase = Schema.Struct({
  pack: Schema.optionalKey(Code),
  matter: Schema.optionalKey(Code),
  facts: Schema.optionalKey(FactValues),
}).annotate({
  identifier: 'IntakeAsCase',
  description:
    'The plan, the matter and all facts, where they are others than applied for. 更正的规则包、类别或事实。',
})

/** Why an application does not become a case. */
export const IntakeAnswer = Schema.Struct({ reason: Code }).annotate({
  identifier: 'IntakeAnswer',
  description: 'Why it does not become a case; other lawful ways are told with it. 不予立案的原因。',
})

/** That an application was answered. */
export const IntakeAnswered = Schema.Struct({ code: Schema.String, reason: Code }).annotate({
  identifier: 'IntakeAnswered',
  description: 'The application and why it did not become a case. 已答复的申请。',
})

const applied = {
  wants: 'mediation',
  pack: 'xining-chengzhong',
  matter: 'neighbour',
  area: '630103002004',
  facts: { 'people-involved': 2 },
}

const ofApplicant = z.object({
  'idempotency-key': fromEffect(Schema.UndefinedOr(Schema.String.check(Schema.isUUID())))
    .optional()
    .openapi({
      param: {
        name: 'idempotency-key',
        in: 'header',
        description:
          'A random UUID of your own, kept to yourself: sent again under it, the application is made once, and code and secret come back again. 随机 UUID，请勿告诉他人；重发时不会重复申请。',
        example: 'f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001',
      },
    }),
})

/** `POST /v1/intakes` */
export const intakeContract = createRoute({
  method: 'post',
  path: '/v1/intakes',
  operationId: 'apply',
  tags: ['applications'],
  summary: 'Apply without an account · 在线申请',
  description:
    'For anybody: consultation or mediation. No names and no free text; a code and a secret come back and are shown once. 群众在线咨询或申请调解，不填姓名。',
  request: {
    headers: ofApplicant,
    ...jsonRequest(fromEffect(Intake), {
      neighbours: { summary: 'Between neighbours · 邻里纠纷', value: applied },
    }),
  },
  responses: {
    201: json(fromEffect(Access), 'Code and secret. 查询码与口令。'),
    ...problemResponses(
      ...ofBody,
      ...ofRules,
      caseworkProblems.keyReused,
      caseworkProblems.tooManyApplications,
    ),
  },
})

/** `POST /v1/intakes/follow` */
export const followIntakeContract = createRoute({
  method: 'post',
  path: '/v1/intakes/follow',
  operationId: 'followIntake',
  tags: ['applications'],
  summary: 'What became of my application · 查询申请',
  description:
    'Once it became a case, the same code and secret follow the case at `/v1/follow`. 立案后以同一查询码查询案件进度。',
  request: jsonRequest(fromEffect(FollowRequest), {
    typed: { summary: 'As on the slip · 凭条', value: { code: 'K7Q2-9XFT', secret: 'M3V8-1RZC-04HD' } },
  }),
  responses: {
    200: json(fromEffect(IntakeStanding), 'What became of it. 进度。'),
    ...problemResponses(...ofBody, caseworkProblems.notRecognised, caseworkProblems.tooManyTries),
  },
})

/** `GET /v1/intakes` */
export const waitingContract = createRoute({
  method: 'get',
  path: '/v1/intakes',
  operationId: 'listIntakes',
  tags: ['applications'],
  summary: 'Applications that wait · 待办申请',
  description: 'For dispatchers and supervisors, the earliest first, in pages. 按申请先后分页。',
  security,
  request: {
    query: z.strictObject({
      area: fromEffect(Schema.UndefinedOr(AreaCode))
        .optional()
        .openapi({
          param: {
            in: 'query',
            description: 'In this area and all that lies in it. 区划及其下级。',
            example: '630103',
          },
        }),
      after: fromEffect(Schema.UndefinedOr(Schema.String.check(Schema.isPattern(/^\d{1,18}$/u))))
        .optional()
        .openapi({ param: { in: 'query', description: 'The `next` of the page before. 上页末尾。' } }),
    }),
  },
  responses: {
    200: json(fromEffect(IntakeList), 'A page. 一页。'),
    ...problemResponses(...ofQuestion, caseworkProblems.notAllowed),
  },
})

const code = z.strictObject({
  code: fromEffect(
    Schema.String.check(
      Schema.isPattern(/^[\dA-Za-z -]{1,40}$/u, { message: 'expected a code such as `K7Q2-9XFT`' }),
    ),
  ).openapi({
    param: {
      name: 'code',
      in: 'path',
      description: 'The code of the application. 申请码。',
      example: 'K7Q2-9XFT',
    },
  }),
})

/** `POST /v1/intakes/{code}/case` */
export const intakeCaseContract = createRoute({
  method: 'post',
  path: '/v1/intakes/{code}/case',
  operationId: 'enterIntake',
  tags: ['applications'],
  summary: 'Make it a case · 立案',
  description:
    'By a dispatcher; the applicant then follows the case with the same code and secret. 由调度人员立案，申请人沿用原查询码。',
  security,
  request: {
    params: code,
    headers: keyed,
    ...jsonRequest(fromEffect(IntakeAsCase), { applied: { summary: 'As applied for · 按申请', value: {} } }),
  },
  responses: {
    201: caseAnswer,
    ...problemResponses(
      ...ofCommand,
      ...ofBody,
      ...ofRules,
      caseworkProblems.unknownApplication,
      caseworkProblems.decidedAlready,
      caseworkProblems.numberTaken,
    ),
  },
})

/** `POST /v1/intakes/{code}/answer` */
export const intakeAnswerContract = createRoute({
  method: 'post',
  path: '/v1/intakes/{code}/answer',
  operationId: 'answerIntake',
  tags: ['applications'],
  summary: 'Answer it without a case · 答复申请',
  description:
    'With the reason, as a code; which lawful ways stay open is what the remedies of routing-api say. 说明原因并告知其他途径。',
  security,
  request: {
    params: code,
    headers: keyed,
    ...jsonRequest(fromEffect(IntakeAnswer), {
      advised: { summary: 'Advised · 已解答', value: { reason: 'consultation-answered' } },
    }),
  },
  responses: {
    200: json(fromEffect(IntakeAnswered), 'It was answered. 已答复。'),
    ...problemResponses(
      ...ofCommand,
      ...ofBody,
      caseworkProblems.unknownApplication,
      caseworkProblems.decidedAlready,
    ),
  },
})
