/**
 * The route that reads a body's own answers against the lists of a plan.
 */
import { createRoute } from '@hono/zod-openapi'
import { SelfAnswers, SelfAssessment } from '@maplebridge/accountability/schema'
import { fromEffect, json, jsonRequest, oneRefused, packAndDay } from '@maplebridge/http'
import { answerFields, Citation, Unresolved } from '@maplebridge/policy-pack/schema'
import * as Schema from 'effect/Schema'
import { selfAssessmentExample } from './examples.ts'
import { accountabilityProblems } from './problems.ts'

const answers = SelfAnswers.annotate({
  description:
    'What the body answers, by the id of the item; without an answer it is not known. 按事项编号填写的答复；未答复的为不清楚。',
})

const SelfAssessmentRequest = Schema.Struct({ ...packAndDay.shown, answers }).annotate({
  identifier: 'SelfAssessmentRequest',
  description: "A body's answers, the pack, and the day. 自查答复、规则包及日期。",
})

/** Each list of a plan with what was found of its items. */
export const SelfAssessmentAnswer = Schema.Struct({
  ...answerFields,
  lists: Schema.Array(SelfAssessment),
  /** The clauses that the items cite. */
  citations: Schema.Array(Citation),
  /** The points of the source that are open and bear on them. */
  unresolved: Schema.Array(Unresolved),
}).annotate({
  identifier: 'SelfAssessmentAnswer',
  description: 'Each list with what was found of its items. 各自查清单及各事项的情况。',
})

/** `POST /v1/self-assessments` */
export const selfAssessmentContract = createRoute({
  method: 'post',
  path: '/v1/self-assessments',
  operationId: 'selfAssess',
  tags: ['norms and appraisal'],
  summary: 'What is in place and what is not, by a body’s own answers · 自查：到位、不到位、不清楚',
  description:
    'The answers against the self-assessment lists of the plan, each item with its clause. A problem that does not ' +
    'exist is in place; what is not applicable counts for nothing; there is no score. ' +
    '对照方案的自查清单，逐项注明条款；问题清单中不存在的问题为到位；不适用的不计入；不打分。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...packAndDay.read, answers: SelfAnswers }), {
      describedAs: SelfAssessmentRequest,
    }),
    { city: selfAssessmentExample },
  ),
  responses: {
    200: json(fromEffect(SelfAssessmentAnswer), 'Each list with its items. 各清单及事项。'),
    ...oneRefused(accountabilityProblems.invalidAnswers),
  },
})
