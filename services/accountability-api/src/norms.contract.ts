/**
 * The route that judges a staffing table against the norms of a plan.
 */
import { createRoute } from '@hono/zod-openapi'
import { NormJudged, Staffing } from '@maplebridge/accountability/schema'
import { BodyId } from '@maplebridge/dispute/schema'
import { fromEffect, json, jsonRequest, oneRefused, packAndDay } from '@maplebridge/http'
import { answerFields, Citation, Unresolved } from '@maplebridge/policy-pack/schema'
import * as Schema from 'effect/Schema'
import { normExample } from './examples.ts'
import { accountabilityProblems } from './problems.ts'

const staffing = Staffing.annotate({
  description:
    'What is known of each body; what is absent is not known. 各机构的已知情况；未填写的为不清楚。',
})

const NormsRequest = Schema.Struct({ ...packAndDay.shown, staffing }).annotate({
  identifier: 'NormsRequest',
  description: 'A staffing table, the pack, and the day. 配备表、规则包及日期。',
})

/** Each norm of a plan with what was found of the bodies. */
export const NormsAnswer = Schema.Struct({
  ...answerFields,
  norms: Schema.Array(NormJudged),
  /** Bodies of kinds that no norm of the plan is for. */
  withoutNorm: Schema.Array(BodyId),
  /** The clauses that the norms cite. */
  citations: Schema.Array(Citation),
  /** The points of the source that are open and bear on them. */
  unresolved: Schema.Array(Unresolved),
}).annotate({
  identifier: 'NormsAnswer',
  description: 'Each norm with what was found of the bodies. 各项配备标准及各机构的情况。',
})

/** `POST /v1/norms` */
export const normsContract = createRoute({
  method: 'post',
  path: '/v1/norms',
  operationId: 'judgeNorms',
  tags: ['norms and appraisal'],
  summary: 'Who meets the staffing norms, and who is short by how many · 配备是否达标、缺多少',
  description:
    'Posts, rooms and the like are counted for each body, never people by name. Where a condition or a figure is not ' +
    'known the answer says which; bodies are counted and not ranked. ' +
    '按机构清点编制、用房等数量，不涉及具体个人；条件或数量不清楚的逐一指出；只计数，不排名。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...packAndDay.read, staffing: Staffing }), { describedAs: NormsRequest }),
    { dadukou: normExample },
  ),
  responses: {
    200: json(fromEffect(NormsAnswer), 'Each norm with its bodies. 各项标准及各机构情况。'),
    ...oneRefused(accountabilityProblems.invalidStaffing),
  },
})
