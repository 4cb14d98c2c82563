/**
 * The routes of an auditor: chains of cases checked, checkpoints checked, lines taken along.
 */
import { createRoute, z } from '@hono/zod-openapi'
import { fromEffect, json, problemResponses } from '@maplebridge/http'
import { CaseId, Checkpoint } from '@maplebridge/ledger/schema'
import { Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { caseworkProblems } from './problems.ts'
import { ofQuestion, security } from './requestParts.contract.ts'

const Place = Schema.String.check(Schema.isPattern(/^\d{1,15}$/u))
const optional = (name: string, description: string) =>
  fromEffect(Schema.UndefinedOr(Place))
    .optional()
    .openapi({ param: { name, in: 'query', description } })

const paged = z.strictObject({
  after: optional('after', 'Where the page before ended. 上页末尾。'),
})

/** What an auditor finds in the chains of some cases. */
export const CasesVerified = Schema.Struct({
  cases: Schema.Int,
  lines: Schema.Int,
  faults: Schema.Array(
    Schema.Struct({
      case: CaseId,
      version: Schema.Int,
      fault: Schema.Literals(['hash', 'previous', 'version', 'case', 'order', 'state']),
      message: Label,
    }),
  ),
  next: Schema.optionalKey(Schema.String),
}).annotate({
  identifier: 'CasesVerified',
  description: 'What was checked and what does not fit. 核验结果。',
})

/** Checkpoints, and what does not fit in them. */
export const CheckpointsVerified = Schema.Struct({
  checkpoints: Schema.Array(Checkpoint),
  faults: Schema.Array(
    Schema.Struct({
      from: Schema.Int,
      upto: Schema.Int,
      fault: Schema.Literals(['checkpoint-previous', 'checkpoint-lines']),
      message: Label,
    }),
  ),
  next: Schema.optionalKey(Schema.String),
}).annotate({
  identifier: 'CheckpointsVerified',
  description: 'Checkpoints, hashed again over the lines there are. 检查点核验结果。',
})

const ofAuditor = [...ofQuestion, caseworkProblems.notAllowed] as const

const shared = { method: 'get' as const, tags: ['audit'], security, request: { query: paged } }

/** `GET /v1/audit/verify` */
export const verifyContract = createRoute({
  ...shared,
  path: '/v1/audit/verify',
  operationId: 'verifyCases',
  summary: 'Check the chains of cases · 核验案件哈希链',
  description:
    'Of all cases you may see, in pages: each line against its hash and the line before, and where the case stands against its lines. 分页核验可见案件的哈希链及现状。',
  responses: {
    200: json(fromEffect(CasesVerified), 'What was found. 核验结果。'),
    ...problemResponses(...ofAuditor),
  },
})

/** `GET /v1/audit/checkpoints` */
export const checkpointsContract = createRoute({
  ...shared,
  path: '/v1/audit/checkpoints',
  operationId: 'verifyCheckpoints',
  summary: 'Check the checkpoints · 核验检查点',
  description:
    'Each covers the lines of all cases in a span: a case that was deleted as a whole shows here. Keep them elsewhere as well. 整案删除在此可见；请另行留存。',
  responses: {
    200: json(fromEffect(CheckpointsVerified), 'What was found. 核验结果。'),
    ...problemResponses(...ofAuditor),
  },
})

/** One JSON object a line. As any text, or its typed answer would be taken for a single JSON value. */
export const ndjson: string = 'application/x-ndjson'

/** `GET /v1/audit/export` */
export const exportContract = createRoute({
  ...shared,
  path: '/v1/audit/export',
  operationId: 'exportLines',
  summary: 'Take the lines along · 导出条目',
  description:
    'Every line you may see, one JSON object a line; that the cases were read is noted. `maplebridge verify-ledger` checks the file without the service. 逐行导出可见条目，读取留痕，可离线核验。',
  responses: {
    200: {
      description: 'Lines. 条目。',
      content: {
        [ndjson]: { schema: z.instanceof(ReadableStream).openapi({ type: 'string' }) },
      },
    },
    ...problemResponses(...ofAuditor),
  },
})
