/**
 * The routes that show packs: which there are, one as it was published, and its rules on a day.
 */
import { createRoute, z } from '@hono/zod-openapi'
import { PlainDate } from '@maplebridge/calendar/schema'
import { fromEffect, json, packProblems, problemResponses, problems } from '@maplebridge/http'
import { Pack } from '@maplebridge/policy-pack/schema'
import { Code } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { EditionView } from './EditionView.ts'
import { PackList } from './PackList.ts'

const PackOrEdition = Schema.Union([Pack, EditionView]).annotate({
  identifier: 'PackOrEdition',
  description: 'With `on` the EditionView, without it the Pack. 给出 `on` 时为 EditionView，否则为 Pack。',
})

const text = Schema.String
const unchanged = { description: 'Unchanged since the ETag given. 自所给 ETag 以来未变。' }

/** `GET /v1/packs` */
export const packListContract = createRoute({
  method: 'get',
  path: '/v1/packs',
  operationId: 'listPacks',
  tags: ['packs'],
  summary: 'Packs in use and folders refused · 在用的规则包与未采用的文件夹',
  responses: {
    200: json(fromEffect(PackList), 'The packs. 规则包。'),
    304: unchanged,
    ...problemResponses(),
  },
})

/** `GET /v1/packs/{id}` */
export const packContract = createRoute({
  method: 'get',
  path: '/v1/packs/{id}',
  operationId: 'readPack',
  tags: ['packs'],
  summary: 'A pack as published, or its rules on a day · 规则包原文，或其某日的规则',
  description:
    'Without `on`: the canonical document, whose SHA-256 is the ETag; `manifest.over` names the pack it stands on. ' +
    'With `on`: every rule in force on that day, wider packs included. ' +
    '不带 `on` 时返回规范化原文（ETag 为其 SHA-256），上位规则包见 `manifest.over`；带 `on` 时返回该日全部有效规则。',
  request: {
    params: z.object({
      id: fromEffect(text, { describedAs: Code }).openapi({
        param: { description: 'The id of the pack. 规则包编号。', example: 'xining-chengzhong' },
      }),
    }),
    query: z.strictObject({
      on: fromEffect(text, { describedAs: PlainDate })
        .optional()
        .openapi({
          param: { description: 'The day asked. 查询日期。', example: '2023-05-08' },
        }),
    }),
  },
  responses: {
    200: json(fromEffect(PackOrEdition), 'The pack or its edition. 规则包或其某日版本。'),
    304: unchanged,
    ...problemResponses(
      packProblems.unknownPack,
      problems.invalidRequest,
      packProblems.notInForce,
      packProblems.impossibleDate,
    ),
  },
})
