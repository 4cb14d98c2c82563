/**
 * The routes that fill returns, and correct returns that were made.
 */
import { createRoute } from '@hono/zod-openapi'
import { PlainDate, Span } from '@maplebridge/calendar/schema'
import { fromEffect, json, jsonRequest, oneRefused } from '@maplebridge/http'
import { CorrectionReason, FrozenReturn, ReturnForm } from '@maplebridge/metrics/schema'
import { answerFields, Citation, RegisterRead, Unresolved } from '@maplebridge/policy-pack/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { countsSent } from './countsSent.ts'
import { returnExample } from './examples.ts'
import { metricsProblems } from './problems.ts'

const knownOn = PlainDate.annotate({
  description: 'The day up to which the data were known. 数据截至的日期。',
})
const nil = Schema.optionalKey(Schema.Boolean).annotate({
  description: 'Says that there was nothing to report. 声明无事项可报。',
})
const filling = { knownOn, nil }
const packAndDay = {
  shown: { pack: Code, on: Schema.optionalKey(PlainDate) },
  read: { pack: Schema.String, on: Schema.optionalKey(Schema.String) },
} as const

const filled = { form: Schema.String, of: Schema.String, about: Span, ...filling }
const corrected = { previous: FrozenReturn, reason: CorrectionReason, ...filling }

const FillingRequest = Schema.Struct({
  ...packAndDay.shown,
  ...filled,
  form: Code,
  ...countsSent.shown,
}).annotate({
  identifier: 'FillingRequest',
  description:
    'The form, whose return it is, about which days, and what was counted. 表式、填报单位、期间及计数。',
})

const CorrectionRequest = Schema.Struct({
  ...packAndDay.shown,
  ...corrected,
  ...countsSent.shown,
}).annotate({
  identifier: 'CorrectionRequest',
  description:
    'The return that was made, why it is corrected, and what is known by now. 原报表、更正原因及现有计数。',
})

/** A return that was made, the form it is on, and the clauses behind it. */
export const ReturnAnswer = Schema.Struct({
  ...answerFields,
  return: FrozenReturn,
  form: ReturnForm,
  read: Schema.Array(RegisterRead),
  citations: Schema.Array(Citation),
  unresolved: Schema.Array(Unresolved),
}).annotate({
  identifier: 'ReturnAnswer',
  description: 'A return that was made, for its maker to keep. 所生成的报表，由填报单位保存。',
})

const responses = {
  200: json(fromEffect(ReturnAnswer), 'The return. 报表。'),
  ...oneRefused(
    metricsProblems.refusedReturn,
    metricsProblems.unknownMetric,
    metricsProblems.unknownRegister,
    metricsProblems.invalidCounts,
  ),
}

/** `POST /v1/filled-returns` */
export const fillingContract = createRoute({
  method: 'post',
  path: '/v1/filled-returns',
  operationId: 'fillReturn',
  tags: ['returns'],
  summary: 'Fill a return · 生成报表',
  description:
    'Each cell of a form from what was counted; what nobody counted is missing, not zero, and a nil return has to hold. ' +
    'The return is frozen with the day on which its data were known and a hash of all it says. Nothing is stored. ' +
    '由计数填写表式各栏；没有计数的为缺项，不是零；零报告须确为零。报表附数据截至日期和摘要值，不再改动；服务不保存。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...packAndDay.read, ...filled, ...countsSent.read }), {
      describedAs: FillingRequest,
    }),
    { monthly: returnExample },
  ),
  responses,
})

/** `POST /v1/filled-returns/corrections` */
export const correctionContract = createRoute({
  method: 'post',
  path: '/v1/filled-returns/corrections',
  operationId: 'correctReturn',
  tags: ['returns'],
  summary: 'Correct a return · 更正报表',
  description:
    'A numbered correction that names the return it corrects and each cell that changed, before and after; the return ' +
    'itself stays as it was made. ' +
    '生成带编号的更正，写明所更正的报表及各栏更正前后的内容；原报表保持不变。',
  request: jsonRequest(
    fromEffect(Schema.Struct({ ...packAndDay.read, ...corrected, ...countsSent.read }), {
      describedAs: CorrectionRequest,
    }),
    // A return carries the hash of its pack, which an example could not keep up with.
    {},
  ),
  responses,
})
