/**
 * The routes that open cases, add to them and read one.
 */

import { createRoute } from '@hono/zod-openapi'
import { GuardUnmet } from '@maplebridge/accountability/schema'
import { Dispute, DisputeEvent } from '@maplebridge/dispute/schema'
import { fromEffect, json, jsonRequest, packProblems, problemResponses } from '@maplebridge/http'
import { CaseId, CaseState, LedgerEntry, LinkKind } from '@maplebridge/ledger/schema'
import { Receipt } from '@maplebridge/policy-pack/receipt'
import { Assessment } from '@maplebridge/policy-pack/schema'
import { Code, FactValues } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { AssessmentRequest } from './assessments.contract.ts'
import { caseworkProblems } from './problems.ts'
import {
  caseAnswer,
  caseParam,
  keyed,
  keyedAfter,
  ofBody,
  ofCase,
  ofCommand,
  ofQuestion,
  ofRules,
  security,
} from './requestParts.contract.ts'

const { events: _, ...received } = Dispute.fields

/** A dispute that arrives. */
export const NewCase = Schema.Struct({
  pack: Code,
  dispute: Schema.Struct(received),
  sender: Schema.optionalKey(Code),
  events: Schema.optionalKey(Schema.Array(DisputeEvent)),
  /** Asks the rules at once, about the case as it stands after these steps. */
  assess: Schema.optionalKey(AssessmentRequest),
}).annotate({
  identifier: 'NewCase',
  description:
    'A dispute that arrives, what has happened to it, and whether the rules are asked at once. 新到的纠纷，可同时研判。',
})

/** A case that was entered; with what the rules propose when they were asked at once. */
export const EnteredCase = Schema.Struct({
  case: CaseState,
  lines: Schema.Array(Schema.Int),
  /** What guards of the plan of lesser force say against the steps; they were taken all the same. */
  warnings: Schema.optionalKey(Schema.Array(GuardUnmet)),
  assessment: Schema.optionalKey(Assessment),
  receipt: Schema.optionalKey(Receipt),
}).annotate({
  identifier: 'EnteredCase',
  description:
    'The case, and what the rules propose if they were asked. 录入的案件；同时研判的，附研判建议。',
})

/** Steps of a case. */
export const NewSteps = Schema.Struct({ events: Schema.NonEmptyArray(DisputeEvent) }).annotate({
  identifier: 'NewSteps',
  description: 'What has happened to a case, in its order. 案件的新进展。',
})

/** Facts of a case. */
export const NewFacts = Schema.Struct({ facts: FactValues }).annotate({
  identifier: 'NewFacts',
  description: 'Facts that became known; a fact given again replaces the earlier value. 新查明的事实。',
})

/** A link of a case to another. */
export const NewLink = Schema.Struct({ kind: LinkKind, to: CaseId }).annotate({
  identifier: 'NewLink',
  description: 'How a case belongs to another. 案件之间的关联。',
})

/** The lines of a case. */
export const LineList = Schema.Struct({ lines: Schema.Array(LedgerEntry) }).annotate({
  identifier: 'LineList',
  description: 'The lines of a case in their order. 案件的全部条目。',
})

const dispute = {
  id: 'XN-2026-0001',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: '2026-05-08',
  source: 'screening',
  facts: {},
}
const happened = { type: 'registered', on: '2026-05-08' }

/** `POST /v1/cases` */
export const openContract = createRoute({
  method: 'post',
  path: '/v1/cases',
  operationId: 'openCase',
  tags: ['cases'],
  summary: 'Enter a dispute · 录入纠纷',
  description:
    'One number of a sender has one case. Steps that have happened already may come with it, and the rules may be asked at once: all of it is kept, or nothing. 同一发送方的一个编号只对应一个案件，可同时录入已发生的进展，也可同时研判；全部存档或全部不存档。',
  security,
  request: {
    headers: keyed,
    ...jsonRequest(fromEffect(NewCase), {
      found: {
        summary: 'Found by screening · 排查发现',
        value: { pack: 'cn-national', dispute, events: [happened] },
      },
      assessed: {
        summary: 'With its assessment · 录入并研判',
        value: { pack: 'cn-national', dispute, events: [happened], assess: { on: '2026-05-08' } },
      },
    }),
  },
  responses: {
    201: json(
      fromEffect(EnteredCase),
      'The case that was entered; its `ETag` names its version. 录入的案件。',
    ),
    ...problemResponses(
      ...ofCommand,
      ...ofBody,
      ...ofRules,
      caseworkProblems.outsideArea,
      caseworkProblems.numberTaken,
      caseworkProblems.outOfOrder,
      caseworkProblems.heldBack,
      caseworkProblems.assessedOtherwise,
    ),
  },
})

const about = <Path extends string>(
  path: Path,
  operationId: string,
  summary: string,
  description: string,
) => ({
  method: 'post' as const,
  path: `/v1/cases/{case}/${path}` as const,
  operationId,
  tags: ['cases'],
  summary,
  description,
  security,
})

/** `POST /v1/cases/{case}/steps` */
export const stepsContract = createRoute({
  ...about(
    'steps',
    'addSteps',
    'Record what has happened · 记录进展',
    'Held to the order of a case, the red lines and the guards of the plan; all of them are written, or none. 依次校验，全部写入或全部不写入。',
  ),
  request: {
    params: caseParam,
    headers: keyedAfter,
    ...jsonRequest(fromEffect(NewSteps), {
      registered: { summary: 'Registered · 登记', value: { events: [happened] } },
    }),
  },
  responses: {
    200: caseAnswer,
    ...problemResponses(...ofCase, ...ofBody, ...ofRules, caseworkProblems.heldBack),
  },
})

/** `POST /v1/cases/{case}/facts` */
export const factsContract = createRoute({
  ...about(
    'facts',
    'addFacts',
    'Record facts · 记录事实',
    'Facts describe the dispute, bodies and procedure, never a person. 只记录纠纷、机构和程序的事实。',
  ),
  request: {
    params: caseParam,
    headers: keyedAfter,
    ...jsonRequest(fromEffect(NewFacts), {
      court: {
        summary: 'A court referred it · 法院委派',
        value: { facts: { 'mediation-invited-by-court': true } },
      },
    }),
  },
  responses: { 200: caseAnswer, ...problemResponses(...ofCase, ...ofBody, packProblems.invalidDispute) },
})

/** `POST /v1/cases/{case}/links` */
export const linksContract = createRoute({
  ...about(
    'links',
    'linkCase',
    'Link to another case · 关联案件',
    'One dispute reported by hotline, police and court counts once: link its cases as `same`. 同一纠纷多头来源时以 `same` 关联，只计一次。',
  ),
  request: {
    params: caseParam,
    headers: keyedAfter,
    ...jsonRequest(fromEffect(NewLink), {
      same: {
        summary: 'The same dispute · 同一纠纷',
        value: { kind: 'same', to: '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c12' },
      },
    }),
  },
  responses: { 200: caseAnswer, ...problemResponses(...ofCase, ...ofBody) },
})

/** `GET /v1/cases/{case}` */
export const caseContract = createRoute({
  method: 'get',
  path: '/v1/cases/{case}',
  operationId: 'readCase',
  tags: ['cases'],
  summary: 'Where a case stands · 案件现状',
  description: 'That it was read is recorded. 读取会留痕。',
  security,
  request: { params: caseParam },
  responses: {
    200: json(fromEffect(CaseState), 'The case. 案件。'),
    ...problemResponses(...ofQuestion, caseworkProblems.unknownCase),
  },
})

/** `GET /v1/cases/{case}/lines` */
export const linesContract = createRoute({
  method: 'get',
  path: '/v1/cases/{case}/lines',
  operationId: 'readLines',
  tags: ['cases'],
  summary: 'The lines of a case · 案件条目',
  description:
    'Everything that was written, with the chain of hashes. That it was read is recorded. 全部条目及其哈希链；读取会留痕。',
  security,
  request: { params: caseParam },
  responses: {
    200: json(fromEffect(LineList), 'The lines. 条目。'),
    ...problemResponses(...ofQuestion, caseworkProblems.unknownCase),
  },
})
