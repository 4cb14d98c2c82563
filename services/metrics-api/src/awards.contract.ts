/**
 * The route that judges the awards of a plan, criterion by criterion.
 */
import { createRoute } from '@hono/zod-openapi'
import { PlainDate } from '@maplebridge/calendar/schema'
import { fromEffect, json, jsonRequest, oneRefused } from '@maplebridge/http'
import { AwardEvidence } from '@maplebridge/metrics/schema'
import { AwardUnderEdition, Citation, Unresolved } from '@maplebridge/policy-pack/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { awardExample } from './examples.ts'
import { metricsProblems } from './problems.ts'

/** A request to judge awards, as it is read; the evidence is decoded for itself, so that its issues say where. */
export const AwardsRequest = Schema.Struct({
  pack: Schema.String,
  on: Schema.String,
  for: Schema.String,
  evidence: Schema.Unknown,
})

const AwardsShown = Schema.Struct({
  pack: Code,
  on: PlainDate,
  for: Code.annotate({
    description:
      'An award by its id, the kind of body it is for, or the tier of that kind. 称号的编号、适用的机构种类或者其层级。',
  }),
  evidence: AwardEvidence,
}).annotate({
  identifier: 'AwardsRequest',
  description: 'What a unit shows for an award in a year. 单位的创建材料。',
})

/** Every award that was asked for, and the clauses behind their criteria. */
export const AwardsAnswer = Schema.Struct({
  awards: Schema.Array(AwardUnderEdition),
  citations: Schema.Array(Citation),
  unresolved: Schema.Array(Unresolved),
}).annotate({
  identifier: 'AwardsAnswer',
  description: 'Awards criterion by criterion, with no verdict. 各项创建标准的符合情况，不作总评。',
})

/** `POST /v1/awards` */
export const awardsContract = createRoute({
  method: 'post',
  path: '/v1/awards',
  operationId: 'judgeAwards',
  tags: ['awards'],
  summary: 'An award, criterion by criterion · 创建标准逐项核对',
  description:
    'Each criterion of an award with what was found (met, not met, open, suppressed, not comparable), why, the figures ' +
    'behind it, the metric to look at beside each, and where the plan contradicts itself. No verdict, no score, no rank: ' +
    'some criteria count suits and petitions, which are rights. Nothing is stored. ' +
    '逐项列出创建标准：符合、不符合、待定、不予显示或者不可比，附理由、数据、对照指标和方案自相矛盾之处；' +
    '不作总评，不计分，不排名：部分标准所计的起诉和信访是当事人的权利。不保存任何内容。',
  request: jsonRequest(fromEffect(AwardsRequest, { describedAs: AwardsShown }), { village: awardExample }),
  responses: {
    200: json(fromEffect(AwardsAnswer), 'The criteria. 各项标准。'),
    ...oneRefused(
      metricsProblems.unknownAward,
      metricsProblems.invalidAwardEvidence,
      metricsProblems.unknownMetric,
    ),
  },
})
