/**
 * The routes that ask the rules about a case, keep what they propose, decide about it, and decide it again.
 */
import { createRoute } from '@hono/zod-openapi'
import { PlainDate } from '@maplebridge/calendar/schema'
import { fromEffect, json, jsonRequest, problemResponses } from '@maplebridge/http'
import { AssessedUnder, CaseState } from '@maplebridge/ledger/schema'
import { Receipt } from '@maplebridge/policy-pack/receipt'
import { Assessment } from '@maplebridge/policy-pack/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { caseworkProblems } from './problems.ts'
import {
  caseAnswer,
  caseParam,
  keyedAfter,
  ofBody,
  ofCase,
  ofQuestion,
  ofRules,
  security,
} from './requestParts.contract.ts'

/** The day for which the rules are asked. */
export const AssessmentRequest = Schema.Struct({ on: PlainDate }).annotate({
  identifier: 'CaseAssessmentRequest',
  description: 'The day for which the rules are asked. 研判日期。',
})

/** A case with what the rules propose. */
export const AssessedCase = Schema.Struct({
  case: CaseState,
  lines: Schema.Array(Schema.Int),
  assessment: Assessment,
  /** Can be checked with `maplebridge verify`, without the ledger. */
  receipt: Receipt,
}).annotate({
  identifier: 'AssessedCase',
  description: 'The case with what the rules propose. 案件及研判建议。',
})

const Version = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))

/** What an officer decides about an assessment. */
export const AssessmentDecision = Schema.Struct({
  of: Version,
  decision: Schema.Literals(['confirmed', 'overridden']),
  level: Schema.optionalKey(Code),
  lead: Schema.optionalKey(Code),
  reason: Schema.optionalKey(Code),
}).annotate({
  identifier: 'AssessmentDecision',
  description:
    'An officer confirms what the rules proposed, or decides otherwise and says why. 对研判建议的确认或变更。',
})

/** An assessment, decided again with the rules of its day. */
export const Replayed = Schema.Struct({
  version: Version,
  kept: AssessedUnder,
  /** What the rules of then, which are kept, say again about the case as it stood; absent when they can not be asked. */
  again: Schema.optionalKey(AssessedUnder),
  /** `same` in every word, `other-rules` when the packs of then were not kept and others are in use, `other-answer` when the same rules answer differently. */
  outcome: Schema.Literals(['same', 'other-rules', 'other-answer', 'not-answered']),
  /** Whether the packs of then are those in use today. */
  inUse: Schema.Boolean,
}).annotate({ identifier: 'Replayed', description: 'An assessment, decided again and compared. 复核结果。' })

const shared = { method: 'post' as const, tags: ['assessments'], security }

/** `POST /v1/cases/{case}/assessments` */
export const assessContract = createRoute({
  ...shared,
  path: '/v1/cases/{case}/assessments',
  operationId: 'assessCase',
  summary: 'Ask the rules and keep what they propose · 研判并存档',
  description:
    'Level, route, duties and lawful ways of the case as it stands; a proposal until an officer decides. 按案件现状给出建议，经确认后生效。',
  request: {
    params: caseParam,
    headers: keyedAfter,
    ...jsonRequest(fromEffect(AssessmentRequest), {
      today: { summary: 'For a day · 指定日期', value: { on: '2026-05-08' } },
    }),
  },
  responses: {
    200: json(fromEffect(AssessedCase), 'The case and what the rules propose. 案件及建议。'),
    ...problemResponses(...ofCase, ...ofBody, ...ofRules, caseworkProblems.assessedOtherwise),
  },
})

/** `POST /v1/cases/{case}/decisions` */
export const decisionContract = createRoute({
  ...shared,
  path: '/v1/cases/{case}/decisions',
  operationId: 'decideAssessment',
  summary: 'Confirm or override · 确认或变更建议',
  description: 'Both what was proposed and what was decided stay on record. 建议与决定均留存。',
  request: {
    params: caseParam,
    headers: keyedAfter,
    ...jsonRequest(fromEffect(AssessmentDecision), {
      confirmed: { summary: 'Confirmed · 确认', value: { of: 4, decision: 'confirmed' } },
    }),
  },
  responses: { 200: caseAnswer, ...problemResponses(...ofCase, ...ofBody) },
})

/** `POST /v1/cases/{case}/replays` */
export const replayContract = createRoute({
  ...shared,
  path: '/v1/cases/{case}/replays',
  operationId: 'replayAssessment',
  summary: 'Decide again and compare · 复核',
  description:
    'The case as it stood, the same pack and the same day. Nothing is written. 以当时的案件、规则包和日期重新判断，不写入任何内容。',
  request: {
    params: caseParam,
    ...jsonRequest(
      fromEffect(Schema.Struct({ version: Version }).annotate({ identifier: 'ReplayRequest' })),
      {
        fourth: { summary: 'The assessment of line 4 · 第 4 条', value: { version: 4 } },
      },
    ),
  },
  responses: {
    200: json(fromEffect(Replayed), 'How the answers compare. 比较结果。'),
    ...problemResponses(...ofQuestion, ...ofBody, caseworkProblems.unknownCase),
  },
})
