/**
 * The route that says what the figures of a pack mean.
 */
import { createRoute, z } from '@hono/zod-openapi'
import { PlainDate } from '@maplebridge/calendar/schema'
import { fromEffect, json, packProblems, problemResponses, problems } from '@maplebridge/http'
import { ClaimedName, Figure, Metric, QualitativeGoal } from '@maplebridge/metrics/schema'
import { answerFields, Citation, Unresolved } from '@maplebridge/policy-pack/schema'
import { Code, Fact, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { metricsProblems } from './problems.ts'

const text = Schema.String

const Definition = Schema.Struct({
  metric: Metric,
  /** The pack it stands in. */
  pack: Schema.String,
  version: Schema.String,
  /** SHA-256 over its canonical JSON: equal when, and only when, the same thing is counted. */
  hash: Schema.String,
}).annotate({
  identifier: 'MetricDefinition',
  description: 'A definition, where it stands, and its hash. 指标口径、出处及其摘要值。',
})

/** What a pack counts, and what its figures mean. */
export const DefinitionsAnswer = Schema.Struct({
  ...answerFields,
  /** What a record of each register says. */
  registers: Schema.Array(Schema.Struct({ code: Code, label: Label, fields: Schema.Array(Fact) })),
  figures: Schema.Array(Figure),
  names: Schema.Array(ClaimedName),
  definitions: Schema.Array(Definition),
  /** Goals that are worded like a measure, and why no number stands for them. */
  qualitative: Schema.Array(QualitativeGoal),
  citations: Schema.Array(Citation),
  unresolved: Schema.Array(Unresolved),
}).annotate({
  identifier: 'DefinitionsAnswer',
  description: 'What a pack counts, and what its figures mean. 规则包的台账、数据与指标口径。',
})

/** `GET /v1/definitions` */
export const definitionsContract = createRoute({
  method: 'get',
  path: '/v1/definitions',
  operationId: 'listDefinitions',
  tags: ['definitions'],
  summary: 'What the figures of a pack mean · 指标口径',
  description:
    'Registers with their fields, figures that are counted elsewhere, names that reports print, every definition with ' +
    'its hash, and goals that no number stands for; wider packs included. With `claims`, only the definitions that ' +
    'claim that name, with the registers and figures they use. ' +
    '列明台账字段、外部数据、通行名称、每项指标的口径及摘要值，以及不能以数字衡量的目标，含上位规则包；指定 `claims` 时只列使用该名称的口径。',
  request: {
    query: z.strictObject({
      pack: fromEffect(text, { describedAs: Code }).openapi({
        param: { description: 'The id of the pack. 规则包编号。', example: 'cn-national' },
      }),
      on: fromEffect(text, { describedAs: PlainDate }).openapi({
        param: { description: 'The day asked. 查询日期。', example: '2026-01-20' },
      }),
      claims: fromEffect(text, { describedAs: Code })
        .optional()
        .openapi({
          param: {
            description: 'A name that reports print. 报告所用的名称。',
            example: 'litigation-rate-per-10000',
          },
        }),
    }),
  },
  responses: {
    200: json(fromEffect(DefinitionsAnswer), 'The definitions. 口径。'),
    ...problemResponses(
      packProblems.unknownPack,
      problems.invalidRequest,
      packProblems.notInForce,
      packProblems.impossibleDate,
      metricsProblems.unknownName,
    ),
  },
})
