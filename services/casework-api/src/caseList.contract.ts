/**
 * The route that lists the cases an actor may see.
 */
import { createRoute, z } from '@hono/zod-openapi'
import { Dispute } from '@maplebridge/dispute/schema'
import { fromEffect, json, problemResponses } from '@maplebridge/http'
import { CaseState, Stage } from '@maplebridge/ledger/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { ofQuestion, security } from './requestParts.contract.ts'

/** A page of cases. */
export const CaseList = Schema.Struct({
  cases: Schema.Array(CaseState),
  next: Schema.optionalKey(Schema.String),
}).annotate({ identifier: 'CaseList', description: 'A page of cases, newest first. 案件列表。' })

const optional = <T, E>(schema: Schema.Codec<T, E>, name: string, description: string) =>
  fromEffect(Schema.UndefinedOr(schema))
    .optional()
    .openapi({ param: { name, in: 'query', description } })

/** `GET /v1/cases` */
export const listContract = createRoute({
  method: 'get',
  path: '/v1/cases',
  operationId: 'listCases',
  tags: ['cases'],
  summary: 'The cases you may see · 可见案件',
  description: 'Newest first, in pages; `next` of one page is `after` of the following. 按录入先后倒序分页。',
  security,
  request: {
    query: z.strictObject({
      area: optional(Dispute.fields.area, 'area', 'In this area and all that lies in it. 区划及其下级。'),
      stage: optional(Stage, 'stage', 'Where the case stands. 阶段。'),
      holder: optional(Code, 'holder', 'The kind of body that has it. 办理单位类别。'),
      level: optional(Code, 'level', 'The level that an officer decided. 已定等级。'),
      open: optional(Schema.Literals(['true', 'false']), 'open', '`true`: not closed. 未结案。'),
      after: optional(
        Schema.String.check(Schema.isPattern(/^\d{1,18}$/u)),
        'after',
        'Where the page before ended. 上页末尾。',
      ),
      limit: optional(
        Schema.String.check(Schema.isPattern(/^(?:[1-9]\d?|1\d\d|200)$/u)),
        'limit',
        'Cases on a page, up to 200. 每页件数。',
      ),
    }),
  },
  responses: {
    200: json(fromEffect(CaseList), 'A page of cases. 一页案件。'),
    ...problemResponses(...ofQuestion),
  },
})
