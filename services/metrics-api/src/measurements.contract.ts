/**
 * The route that measures: from counts, from records in the request, or from a register that is read as it comes.
 */
import type { RouteConfig } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import { PlainDate, Span } from '@maplebridge/calendar/schema'
import { fromEffect, json, oneRefused } from '@maplebridge/http'
import { CaseRecord } from '@maplebridge/metrics/schema'
import { AreaCountsList, AreaParents, Measurements } from '@maplebridge/policy-pack/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { countsExample, recordsExample } from './examples.ts'
import { metricsProblems } from './problems.ts'

const text = Schema.String
const Column = Schema.NonEmptyString

const asked = {
  during: Span,
  of: Schema.optionalKey(Schema.NonEmptyArray(Code)).annotate({
    description: 'Only these metrics, with their counter-metrics. 只计算这些指标及其对照指标。',
  }),
  by: Schema.optionalKey(Column),
  rollUp: Schema.optionalKey(Schema.Boolean),
  borders: Schema.optionalKey(PlainDate).annotate({
    description:
      'Rolls up within the borders of this day, by the areas of China. 按全国区划在该日的边界汇总。',
  }),
  parents: Schema.optionalKey(AreaParents).annotate({
    description:
      'The area above each area, of your own tree; without it area codes say. 各地区的上级；不填则依区划代码。',
  }),
  counts: Schema.optionalKey(AreaCountsList),
}

const records = Schema.Record(Code, Schema.Array(CaseRecord)).annotate({
  description: 'Records by the code of their register. 各台账的记录。',
})

/** A request to measure, as it is read. Records are checked one by one against the fields of their register. */
export const MeasurementsRequest = Schema.Struct({
  pack: Schema.String,
  on: Schema.optionalKey(Schema.String),
  ...asked,
  records: Schema.optionalKey(
    Schema.Record(Code, Schema.Array(Schema.Record(Schema.String, Schema.Unknown))),
  ),
})

const MeasurementsShown = Schema.Struct({
  pack: Code,
  on: Schema.optionalKey(PlainDate),
  ...asked,
  records: Schema.optionalKey(records),
}).annotate({
  identifier: 'MeasurementsRequest',
  description: 'Counts or records, the pack, and the days. 计数或记录、规则包及期间。',
})

/** Parameters of a register that is sent as NDJSON or CSV; all else says the body. */
export const RegisterQuery = Schema.Struct({
  pack: Schema.String,
  on: Schema.optionalKey(Schema.String),
  from: PlainDate,
  to: PlainDate,
  register: Schema.optionalKey(Schema.String),
  of: Schema.optionalKey(Schema.String),
  by: Schema.optionalKey(Column),
  rollUp: Schema.optionalKey(Schema.Literals(['true', 'false'])),
  borders: Schema.optionalKey(PlainDate),
  figures: Schema.optionalKey(Schema.String),
  benchmarks: Schema.optionalKey(Schema.String),
})

const parameter = (describedAs: Schema.Constraint, description: string, example: string) =>
  fromEffect(text, { describedAs }).optional().openapi({ param: { description, example } })

const query = z.strictObject({
  pack: parameter(Code, 'The id of the pack. 规则包编号。', 'cn-national'),
  on: parameter(
    PlainDate,
    'The day whose rules apply; the last of the period if left out. 适用规则的日期，默认为期间末日。',
    '2023-12-31',
  ),
  from: parameter(PlainDate, 'The first day of the period. 期间首日。', '2023-01-01'),
  to: parameter(PlainDate, 'The last day of the period. 期间末日。', '2023-12-31'),
  register: parameter(
    Code,
    'The register whose records are sent; the first of the pack if left out. 所报送的台账，默认为规则包的第一个。',
    'cases',
  ),
  of: parameter(text, 'Metrics, with commas between. 指标编号，以逗号分隔。', 'accepted-of-found'),
  by: parameter(
    Column,
    'The column that keeps records apart: a field, or one beside the fields that holds area codes. 分组的列：字段，或地区代码列。',
    'area',
  ),
  rollUp: parameter(
    Schema.Literals(['true', 'false']),
    'Whether counts are added up to the areas above. 是否逐级汇总至上级地区。',
    'true',
  ),
  borders: parameter(
    PlainDate,
    'Roll up within the borders of this day, by the areas of China. 按全国区划在该日的边界汇总。',
    '2023-12-31',
  ),
  figures: parameter(
    text,
    'Figures from elsewhere, CODE:NUMBER or CODE@AREA:NUMBER, with commas between. 外部数据，以逗号分隔。',
    'resident-population:320000',
  ),
  benchmarks: parameter(
    text,
    'Values to set others against, CODE:NUMBER/NUMBER or CODE@AREA:NUMBER/NUMBER. 对照值。',
    'cases-accepted:120/1',
  ),
})

const line = z.string().openapi({
  description: 'One record a line, at most 1 GiB, read as it comes. 每行一条记录，至多 1 GiB，边收边读。',
})

/** `POST /v1/measurements` */
export const measurementsContract = {
  method: 'post',
  path: '/v1/measurements',
  operationId: 'measure',
  tags: ['measurements'],
  summary: 'Values from records or counts · 由记录或计数得出指标值',
  description:
    'As JSON: counts by area, records by register, or both, with all that is asked in the body. As NDJSON or CSV: one ' +
    'register of any length, read as it comes, with what is asked in the query; CSV has field ids in its first row, and ' +
    'an empty cell is not known. Each value comes with its definition, exact ratio, interval, open records, targets and ' +
    'counter-metric. A line that cannot be right is not counted, and `read` says how many and which. ' +
    'JSON：可附各地区计数、各台账记录或二者兼有；NDJSON 或 CSV：报送一个台账，长度不限，边收边读，查询条件写在地址中，' +
    'CSV 首行为字段编号，空格为不清楚。每个指标值附口径、精确比值、区间、待定数、目标和对照指标；有误的行不计入，`read` 说明多少及哪些。',
  request: {
    query,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: fromEffect(MeasurementsRequest, { describedAs: MeasurementsShown }),
          examples: { counts: countsExample, records: recordsExample },
        },
        'application/x-ndjson': { schema: line },
        'text/csv': { schema: line },
      },
    },
  },
  responses: {
    200: json(fromEffect(Measurements), 'The values. 指标值。'),
    ...oneRefused(
      metricsProblems.unknownMetric,
      metricsProblems.unknownRegister,
      metricsProblems.invalidCounts,
      metricsProblems.unreadableTable,
      metricsProblems.answerTooLarge,
    ),
  },
} as const satisfies RouteConfig
