/**
 * The route that says whether a printed report adds up.
 */
import type { RouteConfig } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import { fromEffect, json, problemResponses, problems } from '@maplebridge/http'
import { DeclaredIdentities, ReportedTable, TableReconciled } from '@maplebridge/metrics/schema'
import * as Schema from 'effect/Schema'
import { reconciliationExample } from './examples.ts'
import { metricsProblems } from './problems.ts'

/** A table of a report, and what is to hold in it. */
export const ReconciliationRequest = Schema.Struct({
  table: ReportedTable,
  declared: Schema.optionalKey(DeclaredIdentities),
  suggestions: Schema.optionalKey(Schema.Boolean).annotate({
    description: 'False: only what is declared is checked. 为 false 时只核对所声明的关系。',
  }),
}).annotate({
  identifier: 'ReconciliationRequest',
  description: 'A table of a report, and what is to hold in it. 报表及应有的勾稽关系。',
})

/** Parameters of a table that is sent as a file. */
export const TableQuery = Schema.Struct({
  sheet: Schema.optionalKey(Schema.String),
  headingsAt: Schema.optionalKey(Schema.String.check(Schema.isPattern(/^[1-9]\d{0,5}$/u))),
  suggestions: Schema.optionalKey(Schema.Literals(['true', 'false'])),
})

/** The table as it was read, every line checked, and whether one way of rounding explains it. */
export const ReconciliationAnswer = Schema.Struct({
  table: ReportedTable,
  ...TableReconciled.fields,
}).annotate({
  identifier: 'ReconciliationAnswer',
  description: 'Every line of a table checked, with the cells that fail. 逐项核对结果及不符的单元格。',
})

const parameter = (description: string, example: string) =>
  fromEffect(Schema.String).optional().openapi({ param: { description, example } })

/** The media type of an XLSX workbook. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const file = (description: string) => ({ schema: z.string().openapi({ description }) })

/** `POST /v1/reconciliations` */
export const reconciliationsContract = {
  method: 'post',
  path: '/v1/reconciliations',
  operationId: 'reconcile',
  tags: ['reconciliations'],
  summary: 'Whether a printed report adds up · 核对报表勾稽关系',
  description:
    'A table as JSON, CSV or an XLSX workbook. Totals, rates and shares are checked as declared, and as suggested by ' +
    'headings and figures, which is marked; rates under three ways of rounding. The answer has the table as it was read: ' +
    'send it back as JSON to declare what is to hold. An empty cell is missing, not zero. ' +
    '报表可为 JSON、CSV 或 XLSX。按所声明的关系以及由栏目名称和数字推测的关系（另行标明）核对合计、比率和占比，比率按三种取舍方式核对；' +
    '返回所读取的表格，可附上应有的关系再以 JSON 提交。空格为缺失，不是零。',
  request: {
    query: z.strictObject({
      sheet: parameter('The sheet of a workbook; the first if left out. 工作表，默认为第一个。', 'Sheet1'),
      headingsAt: parameter(
        'The row of the headings; the first with two texts if left out. 表头所在行。',
        '1',
      ),
      suggestions: parameter(
        'Whether what headings and figures suggest is checked. 是否核对推测的关系。',
        'true',
      ),
    }),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: fromEffect(ReconciliationRequest),
          examples: { table: reconciliationExample },
        },
        'text/csv': file('A table, with its headings. 带表头的表格。'),
        [workbookType]: file('A workbook. 工作簿。'),
      },
    },
  },
  responses: {
    200: json(fromEffect(ReconciliationAnswer), 'What holds and what does not. 核对结果。'),
    ...problemResponses(
      problems.emptyBody,
      problems.malformedJson,
      problems.bodyTooLarge,
      problems.unsupportedMediaType,
      problems.invalidRequest,
      metricsProblems.unreadableTable,
      metricsProblems.unmatchedHeading,
    ),
  },
} as const satisfies RouteConfig
