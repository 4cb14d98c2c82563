/**
 * The routes of the registers: bodies, mediators, experts, and rewards for information.
 */
import { createRoute, z } from '@hono/zod-openapi'
import { AreaCode } from '@maplebridge/area/schema'
import { fromEffect, json, jsonRequest, problemResponses } from '@maplebridge/http'
import { AccountId } from '@maplebridge/ledger/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { caseworkProblems } from './problems.ts'
import { BodyEntry, ExpertEntry, MediatorEntry, RegisterName, RewardEntry } from './RegisterContent.ts'
import { keyedAfter, ofBody, ofCommand, ofQuestion, security } from './requestParts.contract.ts'

/** What keeping an entry did. */
export const KeptVersion = Schema.Struct({
  register: RegisterName,
  id: Schema.String,
  version: Schema.Int,
}).annotate({
  identifier: 'KeptVersion',
  description: 'The entry that was kept, and its version. 已登记的事项。',
})

/** An entry of a register as it was kept. */
export const KeptEntry = Schema.Struct({
  id: Schema.String,
  version: Schema.Int,
  area: AreaCode,
  /** The kind of body whose entry it is. */
  kind: Schema.NullOr(Code),
  content: Schema.Union([BodyEntry, MediatorEntry, ExpertEntry, RewardEntry]),
  account: AccountId,
  at: Schema.String,
}).annotate({
  identifier: 'KeptEntry',
  description: 'An entry with who kept it, and when. 登记事项及经手人。',
})

/** A page of a register. */
export const EntryList = Schema.Struct({
  entries: Schema.Array(KeptEntry),
  next: Schema.optionalKey(Schema.String),
}).annotate({ identifier: 'EntryList', description: 'A page of a register, by id. 名册的一页。' })

/** All versions of an entry. */
export const EntryVersions = Schema.Struct({ versions: Schema.Array(KeptEntry) }).annotate({
  identifier: 'EntryVersions',
  description: 'All versions of an entry, the earliest first. 历次登记。',
})

const idParam = (schema: Schema.Codec<string, string>, description: string, example: string) =>
  z.strictObject({
    id: fromEffect(schema).openapi({ param: { name: 'id', in: 'path', description, example } }),
  })

const kept = json(fromEffect(KeptVersion), 'The entry was kept; its `ETag` names its version. 已登记。')
const ofKeeping = [
  ...ofCommand,
  ...ofBody,
  caseworkProblems.idTaken,
  caseworkProblems.changedMeanwhile,
] as const
const keeping = { method: 'put' as const, tags: ['registers'], security }

/** What names an area itself is answered so; what belongs to a body or a case lies where that lies. */
const inArea = {
  ...keeping,
  responses: { 200: kept, ...problemResponses(...ofKeeping, caseworkProblems.outsideArea) },
}
const besideOther = { ...keeping, responses: { 200: kept, ...problemResponses(...ofKeeping) } }

/** `PUT /v1/bodies/{id}` */
export const bodyContract = createRoute({
  ...inArea,
  path: '/v1/bodies/{id}',
  operationId: 'keepBody',
  summary: 'Enter a body · 登记机构',
  description:
    'A body of a kind that the plan names, in an area. Rounds of screening are owed by registered bodies. 排查以登记的机构为准。',
  request: {
    params: idParam(Code, 'The code of the body. 机构代码。', 'pmc-dongguan'),
    headers: keyedAfter,
    ...jsonRequest(fromEffect(BodyEntry), {
      village: {
        summary: 'A committee · 调委会',
        value: {
          kind: 'village-pmc',
          area: '630103002004',
          name: { zh: '示例村调委会', en: 'PMC of an example village' },
          since: '2023-01-01',
        },
      },
    }),
  },
})

/** `PUT /v1/mediators/{id}` */
export const mediatorContract = createRoute({
  ...besideOther,
  path: '/v1/mediators/{id}',
  operationId: 'keepMediator',
  summary: 'Enter a mediator · 登记调解员',
  description:
    'By account, never by name: engagement, training, examinations, certificate. No marks and no ranks. 以账号登记，不记姓名、不评分、不排名。',
  request: {
    params: idParam(AccountId, 'The number of the account. 账号。', 'm-7'),
    headers: keyedAfter,
    ...jsonRequest(fromEffect(MediatorEntry), {
      engaged: {
        summary: 'Engaged, trained, certified · 聘任、培训、持证',
        value: {
          body: 'pmc-dongguan',
          post: 'full-time',
          since: '2023-02-01',
          trainings: [{ on: '2023-02-10', hours: 8, level: 'county' }],
          examinations: [{ on: '2023-02-20', outcome: 'passed' }],
          certificate: {
            number: 'QH-2023-0007',
            post: 'mediator',
            issuedBy: 'justice-bureau',
            since: '2023-02-25',
          },
        },
      },
    }),
  },
})

/** `PUT /v1/experts/{id}` */
export const expertContract = createRoute({
  ...inArea,
  path: '/v1/experts/{id}',
  operationId: 'keepExpert',
  summary: 'Enter an expert · 登记专家',
  description: 'By account and field, for those who may ask in the area. 以账号和领域登记。',
  request: {
    params: idParam(AccountId, 'The number of the account. 账号。', 'e-3'),
    headers: keyedAfter,
    ...jsonRequest(fromEffect(ExpertEntry), {
      medical: {
        summary: 'Medical · 医疗',
        value: { fields: ['medical'], area: '630103', since: '2023-01-01' },
      },
    }),
  },
})

const Receipt = Schema.String.check(
  Schema.isPattern(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u, {
    message: 'expected the number of a receipt: 1 to 64 letters, digits, dots, dashes or underscores',
  }),
)

/** `PUT /v1/rewards/{id}` */
export const rewardContract = createRoute({
  ...besideOther,
  path: '/v1/rewards/{id}',
  operationId: 'keepReward',
  summary: 'Enter a reward for information · 登记信息奖励',
  description:
    'The case, the amount in fen, the clause that grants it. Who received it is on the receipt, not here. 只记案件、金额（分）和依据；领取人见收据。',
  request: {
    params: idParam(Receipt, 'The number of the receipt. 收据号。', 'R-2023-001'),
    headers: keyedAfter,
    ...jsonRequest(fromEffect(RewardEntry), {
      reward: {
        summary: '200 yuan · 200 元',
        value: {
          case: '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11',
          fen: 20_000,
          clause: 'S0-3.2-reward',
          paidOn: '2023-06-01',
        },
      },
    }),
  },
})

const optional = <T, E>(schema: Schema.Codec<T, E>, name: string, description: string) =>
  fromEffect(Schema.UndefinedOr(schema))
    .optional()
    .openapi({ param: { name, in: 'query', description } })

const register = fromEffect(RegisterName).openapi({
  param: { name: 'register', in: 'path', description: 'The register. 名册。', example: 'bodies' },
})

/** `GET /v1/registers/{register}` */
export const registerContract = createRoute({
  method: 'get',
  path: '/v1/registers/{register}',
  operationId: 'listRegister',
  tags: ['registers'],
  summary: 'A register · 名册',
  description: 'The newest version of each entry, by id, in pages. 各登记事项的最新内容，按编号分页。',
  security,
  request: {
    params: z.strictObject({ register }),
    query: z.strictObject({
      area: optional(AreaCode, 'area', 'In this area and all that lies in it. 区划及其下级。'),
      kind: optional(Code, 'kind', 'Of this kind of body. 机构类别。'),
      after: optional(AccountId, 'after', 'The `next` of the page before. 上页末尾。'),
      limit: optional(
        Schema.String.check(Schema.isPattern(/^(?:[1-9]\d?|1\d\d|200)$/u)),
        'limit',
        'Entries on a page, up to 200. 每页项数。',
      ),
    }),
  },
  responses: {
    200: json(fromEffect(EntryList), 'A page. 一页。'),
    ...problemResponses(...ofQuestion, caseworkProblems.notAllowed),
  },
})

/** `GET /v1/registers/{register}/{id}` */
export const versionsContract = createRoute({
  method: 'get',
  path: '/v1/registers/{register}/{id}',
  operationId: 'readEntry',
  tags: ['registers'],
  summary: 'An entry with its history · 登记事项及历次变更',
  description: 'Every version stays, with the account that kept it. 历次内容及经手账号均留存。',
  security,
  request: {
    params: z.strictObject({
      register,
      id: fromEffect(AccountId).openapi({
        param: {
          name: 'id',
          in: 'path',
          description: 'The id of the entry. 编号。',
          example: 'pmc-dongguan',
        },
      }),
    }),
  },
  responses: {
    200: json(fromEffect(EntryVersions), 'The versions. 历次内容。'),
    ...problemResponses(...ofQuestion, caseworkProblems.notAllowed, caseworkProblems.unknownEntry),
  },
})
