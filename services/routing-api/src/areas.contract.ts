/**
 * The route that says which area a code names.
 */
import { createRoute, z } from '@hono/zod-openapi'
import { AreaCode } from '@maplebridge/area/schema'
import { PlainDate } from '@maplebridge/calendar/schema'
import { fromEffect, json, problemResponses, problems } from '@maplebridge/http'
import * as Schema from 'effect/Schema'
import { AreaAnswer } from './AreaAnswer.ts'
import { routingProblems } from './problems.ts'

/** `GET /v1/areas/{code}` */
export const areaContract = createRoute({
  method: 'get',
  path: '/v1/areas/{code}',
  operationId: 'readArea',
  tags: ['areas'],
  summary: 'Which area a code names · 代码所指的地区',
  description:
    'The area as it was on that day, the areas around it, and where its ground lies now, with the age and the sources ' +
    'of the list. Zero padding is taken off. ' +
    '给出该代码当日所指的地区、上级地区、现状，以及名录的截至日期和来源；代码末尾补的零可省略。',
  request: {
    params: z.object({
      code: fromEffect(Schema.String, { describedAs: AreaCode }).openapi({
        param: { description: 'The division code. 区划代码。', example: '330104' },
      }),
    }),
    query: z.strictObject({
      on: fromEffect(PlainDate).openapi({
        param: { description: 'The day asked. 查询日期。', example: '2020-05-08' },
      }),
    }),
  },
  responses: {
    200: json(fromEffect(AreaAnswer), 'The area. 地区。'),
    ...problemResponses(
      problems.invalidRequest,
      routingProblems.wrongAreaCode,
      routingProblems.unknownArea,
      routingProblems.retiredArea,
      routingProblems.areaNotYet,
    ),
  },
})
