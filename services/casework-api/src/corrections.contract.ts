/**
 * The route by which what was entered wrongly is put right. The first entry stays among the lines.
 */
import { createRoute } from '@hono/zod-openapi'
import { AreaCode } from '@maplebridge/area/schema'
import { fromEffect, jsonRequest, packProblems, problemResponses } from '@maplebridge/http'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { caseworkProblems } from './problems.ts'
import { caseAnswer, caseParam, keyedAfter, ofBody, ofCase, security } from './requestParts.contract.ts'

/** The matter, the area, or both, as they should have been entered. */
export const CaseCorrection = Schema.Union([
  Schema.Struct({ matter: Code, area: Schema.optionalKey(AreaCode) }),
  Schema.Struct({ area: AreaCode }),
]).annotate({
  identifier: 'CaseCorrection',
  description: 'The matter, the area, or both, as they should have been entered. 更正后的类别或区划。',
})

/** `POST /v1/cases/{case}/corrections` */
export const correctionsContract = createRoute({
  method: 'post',
  path: '/v1/cases/{case}/corrections',
  operationId: 'correctCase',
  tags: ['cases'],
  summary: 'Put right what was entered wrongly · 更正录入',
  description:
    'The matter or the area; what was entered first stays among the lines. The area stays within your own: a dispute of another place is transferred. 更正类别或区划，原录入保留；属其他辖区的应移送。',
  security,
  request: {
    params: caseParam,
    headers: keyedAfter,
    ...jsonRequest(fromEffect(CaseCorrection), {
      matter: { summary: 'Another matter · 更正类别', value: { matter: 'private-lending' } },
      area: { summary: 'Another village · 更正区划', value: { area: '630103002005' } },
    }),
  },
  responses: {
    200: caseAnswer,
    ...problemResponses(...ofCase, ...ofBody, packProblems.invalidDispute, caseworkProblems.outsideArea),
  },
})
