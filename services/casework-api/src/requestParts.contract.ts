/**
 * What the contracts of the ledger have in common: who asks, the key of a command, the version it builds on, and the
 * answers that every route may give.
 */

import { z } from '@hono/zod-openapi'
import { GuardUnmet } from '@maplebridge/accountability/schema'
import { fromEffect, json, packProblems, problems } from '@maplebridge/http'
import { CaseId, CaseState } from '@maplebridge/ledger/schema'
import * as Schema from 'effect/Schema'
import { caseworkProblems } from './problems.ts'

/** The case that a route is about. */
export const caseParam = z.strictObject({
  case: fromEffect(CaseId).openapi({
    param: {
      name: 'case',
      in: 'path',
      description: 'The id of the case. 案件编号。',
      example: '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11',
    },
  }),
})

const Key = Schema.String.check(
  Schema.isPattern(/^[\x21-\x7e]{1,64}$/u, { message: 'expected 1 to 64 visible ASCII characters' }),
)

/** The headers of a command that opens a case. */
export const keyed = z.object({
  'idempotency-key': fromEffect(Key).openapi({
    param: {
      name: 'idempotency-key',
      in: 'header',
      description:
        'A key of your own for this command; sent again under it, the command is answered as before. 幂等键。',
      example: 'f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001',
    },
  }),
})

const Version = Schema.String.check(
  Schema.isPattern(/^"[1-9]\d*"$/u, { message: 'expected an entity tag such as `"4"`' }),
)

/** The headers of a command about a case. */
export const keyedAfter = keyed.extend({
  'if-match': fromEffect(Schema.UndefinedOr(Version))
    .optional()
    .openapi({
      param: {
        name: 'if-match',
        in: 'header',
        description:
          'The `ETag` of the case as you read it; the command is refused when the case has changed since. 版本标记。',
        example: '"4"',
      },
    }),
})

/** The version that an `if-match` header names. */
export const versionIn = (tag: string | undefined): number | undefined =>
  tag === undefined ? undefined : Number(tag.slice(1, -1))

/** A case with the versions of the lines that a command wrote. */
export const CaseAnswer = Schema.Struct({
  case: CaseState,
  lines: Schema.Array(Schema.Int),
  /** What guards of the plan of lesser force say against the steps; they were taken all the same. */
  warnings: Schema.optionalKey(Schema.Array(GuardUnmet)),
}).annotate({
  identifier: 'CaseAnswer',
  description: 'Where the case stands, and the lines that were written. 案件现状及新写入的条目。',
})

/** What every question may be answered with. */
export const ofQuestion = [caseworkProblems.notAuthenticated, problems.invalidRequest] as const

/** What every route with a body may be answered with. */
export const ofBody = [
  problems.emptyBody,
  problems.malformedJson,
  problems.bodyTooLarge,
  problems.unsupportedMediaType,
  problems.invalidRequest,
] as const

/** What every command may be answered with. */
export const ofCommand = [...ofQuestion, caseworkProblems.notAllowed, caseworkProblems.keyReused] as const

/** What a command about a case may be answered with. */
export const ofCase = [
  ...ofCommand,
  caseworkProblems.unknownCase,
  caseworkProblems.outOfOrder,
  caseworkProblems.changedMeanwhile,
] as const

/** What a command may be answered with that asks the rules of a plan on a day. */
export const ofRules = [
  packProblems.unknownPack,
  packProblems.notInForce,
  packProblems.invalidDispute,
] as const

/** The response of a command that wrote lines to a case. */
export const caseAnswer = json(
  fromEffect(CaseAnswer),
  'The case after the command; its `ETag` names its version. 办理后的案件。',
)

/** The scheme by which requests are authenticated. */
export const security = [{ bearer: [] }]
