/**
 * The routes about what is kept of a party: recorded, read, erased.
 */
import { createRoute } from '@hono/zod-openapi'
import { PartyRole } from '@maplebridge/dispute/schema'
import { fromEffect, json, jsonRequest, problemResponses } from '@maplebridge/http'
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
  security,
} from './requestParts.contract.ts'

const Value = Schema.String.check(
  Schema.isPattern(/^[^\p{Cc}]{1,200}$/u, { message: 'expected 1 to 200 characters on one line' }),
)

/** A value about a party. */
export const PersonalValue = Schema.Struct({ value: Value }).annotate({
  identifier: 'PersonalValue',
  description: 'What a party told, such as a telephone number. 当事人提供的信息。',
})

/** A value about a party, as it is read. */
export const PersonalRecord = Schema.Struct({
  party: PartyRole,
  field: Code,
  value: Schema.String,
}).annotate({ identifier: 'PersonalRecord', description: 'What is kept about a party. 所存当事人信息。' })

/** The case and the party that a route is about. */
export const partyParam = caseParam.extend({
  role: fromEffect(PartyRole).openapi({
    param: {
      name: 'role',
      in: 'path',
      description: 'The role of the party. 当事人地位。',
      example: 'claimant',
    },
  }),
})

/** The case, the party and the field that a route is about. */
const fieldParam = partyParam.extend({
  field: fromEffect(Code).openapi({
    param: { name: 'field', in: 'path', description: 'What is kept. 信息项。', example: 'telephone' },
  }),
})

const shared = {
  path: '/v1/cases/{case}/parties/{role}/{field}' as const,
  tags: ['parties'],
  security,
}

/** `PUT /v1/cases/{case}/parties/{role}/{field}` */
export const recordContract = createRoute({
  ...shared,
  method: 'put',
  operationId: 'recordPersonal',
  summary: 'Keep something a party told · 记录当事人信息',
  description:
    'Sealed beside the ledger; its lines hold only a salted commitment. What is not needed is better not kept. 加密存于台账之外，台账只留加盐承诺值。',
  request: {
    params: fieldParam,
    headers: keyedAfter,
    ...jsonRequest(fromEffect(PersonalValue), {
      telephone: { summary: 'A number · 电话', value: { value: '0971-555 0199' } },
    }),
  },
  responses: {
    200: caseAnswer,
    ...problemResponses(...ofCase, ...ofBody, caseworkProblems.personalNotKept),
  },
})

/** `GET /v1/cases/{case}/parties/{role}/{field}` */
export const personalContract = createRoute({
  ...shared,
  method: 'get',
  operationId: 'readPersonal',
  summary: 'Read it · 读取当事人信息',
  description: 'For those who may record it; that it was read is noted. 有权记录者可读，读取留痕。',
  request: { params: fieldParam },
  responses: {
    200: json(fromEffect(PersonalRecord), 'What is kept. 所存内容。'),
    ...problemResponses(
      ...ofQuestion,
      caseworkProblems.notAllowed,
      caseworkProblems.unknownCase,
      caseworkProblems.nothingKept,
      caseworkProblems.personalNotKept,
    ),
  },
})

/** `DELETE /v1/cases/{case}/parties/{role}/{field}` */
export const eraseContract = createRoute({
  ...shared,
  method: 'delete',
  operationId: 'erasePersonal',
  summary: 'Erase it · 删除当事人信息',
  description: 'The value and its salt are gone; the chain still holds. 内容与盐值一并删除，哈希链不受影响。',
  request: { params: fieldParam, headers: keyedAfter },
  responses: { 200: caseAnswer, ...problemResponses(...ofCase) },
})
