/**
 * The routes of screening: rounds that were done, with something found or with nothing, and rounds that are missing.
 */
import { createRoute, z } from '@hono/zod-openapi'
import { OccurrenceJudged } from '@maplebridge/accountability/schema'
import { AreaCode } from '@maplebridge/area/schema'
import { PlainDate, Span } from '@maplebridge/calendar/schema'
import { fromEffect, json, jsonRequest, packProblems, problemResponses } from '@maplebridge/http'
import { CaseId } from '@maplebridge/ledger/schema'
import { answerFields } from '@maplebridge/policy-pack/schema'
import { CitationId, Code, Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { caseworkProblems } from './problems.ts'
import { keyed, ofBody, ofCommand, ofQuestion, security } from './requestParts.contract.ts'

const aboutRound = { pack: Code, duty: Code, body: Code, period: Span, on: PlainDate }

/** A round of screening: either the cases it found, or that it found nothing. Never neither, and never both. */
export const NewRound = Schema.Union([
  Schema.Struct({ ...aboutRound, found: Schema.NonEmptyArray(CaseId) }),
  Schema.Struct({ ...aboutRound, nil: Schema.Literal(true) }),
]).annotate({
  identifier: 'NewRound',
  description: 'A round of screening: the cases it found, or a nil return. 排查轮次：发现的案件，或零报告。',
})

/** A round of screening. */
export type NewRound = typeof NewRound.Type

/** A round that was recorded. */
export const RoundKept = Schema.Struct({ id: CaseId, nil: Schema.Boolean, found: Schema.Int }).annotate({
  identifier: 'RoundKept',
  description: 'The round that was recorded. 已记录的排查。',
})

/** A recurring duty of screening, and the turns of one body that nobody reported on. */
export const MissingRounds = Schema.Struct({
  duty: Code,
  label: Label,
  cites: Schema.NonEmptyArray(CitationId),
  /** The registered body that owes them. */
  body: Code,
  area: AreaCode,
  turns: Schema.NonEmptyArray(OccurrenceJudged),
}).annotate({ identifier: 'MissingRounds', description: 'Turns that nobody reported on. 应报未报的轮次。' })

const DutyNamed = Schema.Struct({ duty: Code, label: Label, bearer: Code })

/** The rounds that are missing, and the duties about which nothing can be said, each with why. */
export const MissingScreenings = Schema.Struct({
  ...answerFields,
  during: Span,
  asOf: PlainDate,
  missing: Schema.Array(MissingRounds),
  /** Duties whose period the plan leaves open: no turn is guessed. */
  undecided: Schema.Array(DutyNamed),
  /** Duties of a kind of body of which none is registered here. */
  unregistered: Schema.Array(DutyNamed),
}).annotate({
  identifier: 'MissingScreenings',
  description: 'Rounds that are missing; a nil return is not missing. 应报未报的排查；零报告不算缺报。',
})

/** `POST /v1/screenings` */
export const roundContract = createRoute({
  method: 'post',
  path: '/v1/screenings',
  operationId: 'recordRound',
  tags: ['screenings'],
  summary: 'Record a round of screening · 记录排查',
  description:
    'What a registered body did for a recurring duty of its plan: the cases it found, or a nil return. 登记机构完成的排查。',
  security,
  request: {
    headers: keyed,
    ...jsonRequest(fromEffect(NewRound), {
      nil: {
        summary: 'Nothing found · 零报告',
        value: {
          pack: 'dadukou',
          duty: 'routine-screening-village',
          body: 'pmc-dongguan',
          period: { from: '2022-05-02', to: '2022-05-08' },
          on: '2022-05-08',
          nil: true,
        },
      },
    }),
  },
  responses: {
    201: json(fromEffect(RoundKept), 'The round. 已记录。'),
    ...problemResponses(...ofCommand, ...ofBody, packProblems.unknownPack, packProblems.notInForce),
  },
})

const asked = (description: string, example: string) => ({
  param: { in: 'query' as const, description, example },
})
const optional = <T, E>(schema: Schema.Codec<T, E>, description: string, example: string) =>
  fromEffect(Schema.UndefinedOr(schema)).optional().openapi(asked(description, example))

/** `GET /v1/screenings/missing` */
export const missingContract = createRoute({
  method: 'get',
  path: '/v1/screenings/missing',
  operationId: 'listMissingRounds',
  tags: ['screenings'],
  summary: 'Which rounds are missing · 应报未报',
  description:
    'Each turn of each screening duty of the plan, for each registered body that bears it, about which nothing was recorded by its last day. 逐机构、逐轮次对照方案。',
  security,
  request: {
    query: z.strictObject({
      pack: fromEffect(Code).openapi(asked('The pack. 规则包。', 'dadukou')),
      during: fromEffect(Schema.String).openapi(
        asked('A year, quarter, month, or first and last day. 年、季度、月或起止日期。', '2022-05'),
      ),
      as_of: fromEffect(PlainDate).openapi(asked('The day it is judged on. 判断日。', '2022-06-01')),
      area: optional(AreaCode, 'Bodies in this area and all that lies in it. 区划及其下级。', '500104'),
      sensitive: optional(
        Schema.String,
        'A sensitive period, as `2022-05-01..2022-05-07`. 敏感时期。',
        '2022-05-01..2022-05-07',
      ),
    }),
  },
  responses: {
    200: json(fromEffect(MissingScreenings), 'What is missing. 缺报情况。'),
    ...problemResponses(
      ...ofQuestion,
      caseworkProblems.notAllowed,
      packProblems.unknownPack,
      packProblems.notInForce,
    ),
  },
})
