/**
 * The routes by which a party follows the own case: access given and taken back, and the status.
 */
import { createRoute } from '@hono/zod-openapi'
import { PlainDate } from '@maplebridge/calendar/schema'
import { fromEffect, json, jsonRequest, problemResponses } from '@maplebridge/http'
import { Stage } from '@maplebridge/ledger/schema'
import { Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { partyParam } from './personal.contract.ts'
import { caseworkProblems } from './problems.ts'
import { ofBody, ofQuestion, security } from './requestParts.contract.ts'

/** A code and a secret, shown once. */
export const Access = Schema.Struct({ code: Schema.String, secret: Schema.String }).annotate({
  identifier: 'Access',
  description:
    'What a party follows the case with; the secret is shown this once. 查询码与口令，仅显示一次。',
})

const Typed = Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(40))

/** What a party types. */
export const FollowRequest = Schema.Struct({ code: Typed, secret: Typed }).annotate({
  identifier: 'FollowRequest',
  description: 'The code of the case and the secret. 查询码与口令。',
})

/** What a party sees. */
export const Followed = Schema.Struct({
  stage: Stage,
  label: Label,
  closedOn: Schema.optionalKey(PlainDate),
}).annotate({ identifier: 'Followed', description: 'How far the case is, and nothing else. 办理进度。' })

const ofAccess = [...ofQuestion, caseworkProblems.notAllowed, caseworkProblems.unknownCase] as const

const access = {
  path: '/v1/cases/{case}/followers/{role}' as const,
  tags: ['parties'],
  security,
}

/** `PUT /v1/cases/{case}/followers/{role}` */
export const giveContract = createRoute({
  ...access,
  method: 'put',
  operationId: 'giveAccess',
  summary: 'Let a party follow the case · 发放查询码',
  description: 'A new code and secret; those given before end. 重新发放后原查询码失效。',
  request: { params: partyParam },
  responses: {
    200: json(fromEffect(Access), 'Code and secret. 查询码与口令。'),
    ...problemResponses(...ofAccess),
  },
})

/** `DELETE /v1/cases/{case}/followers/{role}` */
export const endContract = createRoute({
  ...access,
  method: 'delete',
  operationId: 'endAccess',
  summary: 'End it · 停用查询码',
  description: 'The code and secret of the party are of no use any more. 该当事人的查询码停用。',
  request: { params: partyParam },
  responses: { 204: { description: 'It has ended. 已停用。' }, ...problemResponses(...ofAccess) },
})

/** `POST /v1/follow` */
export const followContract = createRoute({
  method: 'post',
  path: '/v1/follow',
  operationId: 'followCase',
  tags: ['parties'],
  summary: 'How far is my case · 查询办理进度',
  description:
    'For a party, without an account. An unknown code and a wrong secret are answered alike. 当事人凭查询码和口令查询，无需账号。',
  request: jsonRequest(fromEffect(FollowRequest), {
    typed: { summary: 'As on the slip · 凭条', value: { code: 'K7Q2-9XFT', secret: 'M3V8-1RZC-04HD' } },
  }),
  responses: {
    200: json(fromEffect(Followed), 'The status. 进度。'),
    ...problemResponses(caseworkProblems.notRecognised, caseworkProblems.tooManyTries, ...ofBody),
  },
})
