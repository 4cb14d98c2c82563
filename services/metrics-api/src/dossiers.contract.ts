/**
 * The route that computes one name under every definition that claims it.
 */
import { createRoute } from '@hono/zod-openapi'
import { PlainDate, Span } from '@maplebridge/calendar/schema'
import { fromEffect, json, jsonRequest, oneRefused } from '@maplebridge/http'
import { ChangeExplained, DefinitionDifference } from '@maplebridge/metrics/schema'
import {
  answerFields,
  Citation,
  MetricMeasured,
  RegisterRead,
  Unresolved,
} from '@maplebridge/policy-pack/schema'
import { Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { countsSent } from './countsSent.ts'
import { dossierExample } from './examples.ts'
import { metricsProblems } from './problems.ts'

const pack = { shown: Code, read: Schema.String }
const on = { shown: Schema.optionalKey(PlainDate), read: Schema.optionalKey(Schema.String) }

const sourceOf = <Counts extends Schema.Struct.Fields>(as: 'shown' | 'read', counts: Counts) =>
  Schema.Struct({ pack: pack[as], on: on[as], ...counts })

const sideOf = <Counts extends Schema.Struct.Fields>(as: 'shown' | 'read', counts: Counts) =>
  Schema.Struct({
    pack: pack[as],
    on: on[as],
    during: Span,
    /** The definition in use in that period. */
    as: Code,
    ...counts,
    /** What would have been counted within the borders of the other period. */
    withinOthers: countsSent.read.counts,
  })

const changeOf = <Side extends Schema.Top>(side: Side) =>
  Schema.optionalKey(Schema.Struct({ before: side, after: side }))

/** A request for a dossier, as it is read. */
export const DossierRequest = Schema.Struct({
  name: Schema.String,
  during: Span,
  from: Schema.NonEmptyArray(sourceOf('read', countsSent.read)),
  change: changeOf(sideOf('read', countsSent.read)),
})

const DossierShown = Schema.Struct({
  name: Code,
  during: Span,
  from: Schema.NonEmptyArray(sourceOf('shown', countsSent.shown)).annotate({
    description: 'The packs whose definitions are asked, each with what was counted. 各规则包及其计数。',
  }),
  change: changeOf(sideOf('shown', countsSent.shown)).annotate({
    description:
      'Two periods, each with the definition in use and what was counted for both definitions. 两个期间，各附所用口径及两种口径的计数。',
  }),
}).annotate({
  identifier: 'DossierRequest',
  description: 'A name, the packs to ask, and what was counted. 名称、规则包及计数。',
})

/** A name under every definition that claims it, and what a change is made of. */
export const DossierAnswer = Schema.Struct({
  name: Code,
  label: Label,
  during: Span,
  rates: Schema.Array(MetricMeasured),
  differences: Schema.Array(DefinitionDifference),
  change: Schema.optionalKey(ChangeExplained),
  /** The packs that were asked, in the order of the request. */
  editions: Schema.Array(Schema.Struct(answerFields)),
  read: Schema.Array(RegisterRead),
  citations: Schema.Array(Citation),
  unresolved: Schema.Array(Unresolved),
}).annotate({
  identifier: 'DossierAnswer',
  description: 'One name under every definition that claims it. 同一名称在各口径下的值。',
})

/** `POST /v1/dossiers` */
export const dossiersContract = createRoute({
  method: 'post',
  path: '/v1/dossiers',
  operationId: 'openDossier',
  tags: ['dossiers'],
  summary: 'One name, every definition that claims it · 同名指标各口径对照',
  description:
    'The value under each definition that claims a name, side by side, each with its definition and hash, and in words ' +
    'where they part. With `change`, the difference between two periods is split into what happened, what is counted, ' +
    'over how many, and where the borders run; the parts add up to the total as shown. ' +
    '并列给出使用同一名称的各口径之值、口径及摘要值，并以文字说明差别所在；附 `change` 时，把两个期间的差异分解为实际变化、口径、人口和边界，各部分之和等于总差。',
  request: jsonRequest(fromEffect(DossierRequest, { describedAs: DossierShown }), {
    'litigation-rate': dossierExample,
  }),
  responses: {
    200: json(fromEffect(DossierAnswer), 'The dossier. 对照结果。'),
    ...oneRefused(
      metricsProblems.unknownName,
      metricsProblems.unknownMetric,
      metricsProblems.unknownRegister,
      metricsProblems.invalidCounts,
    ),
  },
})
