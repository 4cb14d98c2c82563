/**
 * The route that tries a pack before anybody uses it. The pack and its cases are documented whole and decoded by their
 * package, so that what is wrong with them is the answer and not a refusal of the request.
 */
import { createRoute } from '@hono/zod-openapi'
import { PlainDate } from '@maplebridge/calendar/schema'
import { fromEffect, json, jsonRequest, problemResponses, problems } from '@maplebridge/http'
import { PackCase, PackProof } from '@maplebridge/policy-pack/authoring'
import { Pack } from '@maplebridge/policy-pack/schema'
import * as Schema from 'effect/Schema'

/** Cases that one proof may hold. */
const mostCases = 1000

const ProofRequest = Schema.Struct({
  on: PlainDate,
  pack: Pack,
  cases: Schema.optionalKey(Schema.Array(PackCase).check(Schema.isMaxLength(mostCases))),
}).annotate({
  identifier: 'ProofRequest',
  description:
    'A pack as one document, its sections as keys, with its cases and the day to prove it on. 规则包（各部分为键）、案例和试运行的日期。',
})

const ProofRead = Schema.Struct({
  on: PlainDate,
  pack: Schema.Unknown,
  cases: Schema.optionalKey(
    Schema.Array(Schema.Unknown).check(
      Schema.isMaxLength(mostCases, { message: `expected at most ${mostCases} cases` }),
    ),
  ),
})

const example = {
  on: '2026-03-02',
  pack: {
    manifest: {
      id: 'my-county',
      version: '0.1.0',
      title: { zh: '试写的方案', en: 'A plan being written' },
      issuer: { zh: '某县', en: 'A county' },
      level: 'county',
      over: 'cn-national',
      inForce: { from: '2026-03-01' },
    },
    sources: [],
    citations: [],
  },
}

/** `POST /v1/packs/proofs` */
export const proofContract = createRoute({
  method: 'post',
  path: '/v1/packs/proofs',
  operationId: 'provePack',
  tags: ['packs'],
  summary: 'Try a pack before it is used · 规则包试运行',
  description:
    'A dry run: does it load and keep the red lines, what a careful reader would remark, do its cases pass and which ' +
    'rules do they decide, and what would change for disputes against the pack of this id in use on the day. Nothing is stored or put to use. ' +
    '试运行：能否使用、是否守住底线、有何提示、案例是否通过及覆盖哪些规则，以及与当日在用的同名规则包相比哪些结果改变。不保存、不启用。',
  request: jsonRequest(fromEffect(ProofRead, { describedAs: ProofRequest }), {
    new: { summary: 'A pack that is not in use yet · 尚未启用的规则包', value: example },
  }),
  responses: {
    200: json(fromEffect(PackProof), 'What was found. 试运行的结果。'),
    ...problemResponses(
      problems.emptyBody,
      problems.malformedJson,
      problems.bodyTooLarge,
      problems.unsupportedMediaType,
      problems.invalidRequest,
    ),
  },
})
