/**
 * The route that looks for signs that figures may have been bent.
 */
import { createRoute } from '@hono/zod-openapi'
import { PlainDate, Span } from '@maplebridge/calendar/schema'
import { fromEffect, json, jsonRequest, oneRefused } from '@maplebridge/http'
import { AreaCounts, FlagsUnderEdition } from '@maplebridge/policy-pack/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { countsSent } from './countsSent.ts'
import { flagsExample } from './examples.ts'
import { metricsProblems } from './problems.ts'

const { tallies, figures } = AreaCounts.fields

const CountsOfBody = Schema.Struct({ of: Schema.String, tallies, figures }).annotate({
  identifier: 'CountsOfBody',
  description: 'What was counted of one body or area, under its code. 一个单位或者区域的计数，按代码给出。',
})

const counts = Schema.optionalKey(Schema.Array(CountsOfBody))
const bodies = Schema.optionalKey(Schema.Array(Schema.String).check(Schema.isMaxLength(20_000))).annotate({
  description: 'The codes of bodies or areas that should have records. 应当有记录的单位或者区域的代码。',
})

const sentIn = <Records extends Schema.Top>(records: Records) => ({ during: Span, counts, records })
const { read, shown } = {
  read: sentIn(countsSent.read.records),
  shown: sentIn(countsSent.shown.records),
}

/** A request for flags, as it is read. Records are checked one by one against the fields of their register. */
export const FlagsRequest = Schema.Struct({
  pack: Schema.String,
  on: Schema.optionalKey(Schema.String),
  by: Schema.String,
  ...read,
  before: Schema.optionalKey(Schema.Struct(read)),
  bodies,
})

const FlagsShown = Schema.Struct({
  pack: Code,
  on: Schema.optionalKey(PlainDate),
  by: Schema.Literals(['area', 'body']).annotate({
    description:
      'Whom flags are about, by the column that has their code. 按区域或者单位；记录中应有其代码。',
  }),
  ...shown,
  before: Schema.optionalKey(Schema.Struct(shown)).annotate({
    description: 'The period that is set against this one. 用作对照的较早期间。',
  }),
  bodies,
}).annotate({
  identifier: 'FlagsRequest',
  description: 'The records and counts of bodies or areas, and the days. 单位或者区域的记录、计数及期间。',
})

/** `POST /v1/flags` */
export const flagsContract = createRoute({
  method: 'post',
  path: '/v1/flags',
  operationId: 'raiseFlags',
  tags: ['flags'],
  summary: 'Where an auditor may look · 数据真实性提示',
  description:
    'Signs that the figures of a body or an area may have been bent: what was found, from where on the flag is raised, ' +
    'why, what else it may mean and what to look at. A flag proves nothing, is never about a person, and nothing is ' +
    'added up to a score. What could not be judged, such as for a threshold that nobody set, is listed with what it ' +
    'lacks. Records under a text that is no code are put to nobody. ' +
    '提示单位或者区域的数字可能失真之处，写明所见、界限、理由、其他可能的原因和应核对的内容。提示不是结论，不针对个人，不计分。' +
    '因界限未设定等原因未能判断的，逐项列明所缺。不以代码写明单位的记录不归于任何单位。',
  request: jsonRequest(fromEffect(FlagsRequest, { describedAs: FlagsShown }), { entries: flagsExample }),
  responses: {
    200: json(fromEffect(FlagsUnderEdition), 'The flags. 提示。'),
    ...oneRefused(
      metricsProblems.refusedGrouping,
      metricsProblems.unknownMetric,
      metricsProblems.unknownRegister,
      metricsProblems.invalidCounts,
    ),
  },
})
