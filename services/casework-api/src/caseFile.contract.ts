/**
 * The route that says which documents the file of a case consists of.
 */
import { createRoute } from '@hono/zod-openapi'
import { fromEffect, json, packProblems, problemResponses, problems } from '@maplebridge/http'
import { DisputeFile } from '@maplebridge/policy-pack/schema'
import { caseworkProblems } from './problems.ts'
import { caseParam, security } from './requestParts.contract.ts'

/** `GET /v1/cases/{case}/file` */
export const fileContract = createRoute({
  method: 'get',
  path: '/v1/cases/{case}/file',
  operationId: 'readFile',
  tags: ['cases'],
  summary: 'The documents of the file · 卷宗应有的文书',
  description:
    'Each document with what it has to state, and whether a step of the case has called for it. The papers themselves are kept by the body that has the case. That it was read is recorded. 列出文书及其应载明的内容；文书本身由经办单位保存，读取会留痕。',
  security,
  request: { params: caseParam },
  responses: {
    200: json(fromEffect(DisputeFile), 'The documents. 文书。'),
    ...problemResponses(
      caseworkProblems.notAuthenticated,
      caseworkProblems.unknownCase,
      packProblems.unknownPack,
      packProblems.notInForce,
      problems.invalidRequest,
    ),
  },
})
