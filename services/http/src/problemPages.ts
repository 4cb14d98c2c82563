/**
 * `/problems/{name}`: what the `type` of a problem document leads to, in both languages.
 */
import { createRoute, z } from '@hono/zod-openapi'
import { nearest } from '@maplebridge/policy-pack'
import { Label } from '@maplebridge/rules/schema'
import * as Schema from 'effect/Schema'
import { fromEffect } from './fromEffect.ts'
import { type ProblemType, problems } from './ProblemType.ts'
import { refuse } from './refuse.ts'
import { json, problemResponses } from './responses.ts'
import type { ServiceApp } from './serviceApp.ts'

const ProblemPage = Schema.Struct({
  type: Schema.String,
  status: Schema.Int,
  title: Label,
  about: Label,
}).annotate({
  identifier: 'ProblemPage',
  description: 'A kind of problem and what to do about it. 问题类型及处理办法。',
})

const contract = createRoute({
  method: 'get',
  path: '/problems/{name}',
  operationId: 'explainProblem',
  tags: ['operation'],
  summary: 'What a kind of problem means · 问题类型说明',
  request: {
    params: z.object({
      name: fromEffect(Schema.String).openapi({
        param: { description: 'The name of the kind. 问题类型的名称。', example: 'unknown-route' },
      }),
    }),
  },
  responses: {
    200: json(fromEffect(ProblemPage), 'The kind. 问题类型。'),
    ...problemResponses(problems.unknownRoute),
  },
})

/** Adds a page for each kind of problem: those of any service and the given ones. */
export const addProblemPages = (
  app: ServiceApp,
  { types }: { readonly types: readonly ProblemType[] },
): void => {
  const all: readonly ProblemType[] = [...Object.values(problems), ...types]
  app.openapi(contract, (c) => {
    const { name } = c.req.valid('param')
    const type = all.find((each) => each.name === name)
    if (type !== undefined) {
      const { status, title, about } = type
      return c.json({ type: `/problems/${name}`, status, title, about }, 200)
    }
    const near = nearest(name, { among: all.map((each) => each.name) })
    if (near === undefined) return refuse(c, problems.unknownRoute)
    const message = {
      zh: `没有此问题类型；是否指 \`${near}\`？`,
      en: `there is no such problem; did you mean \`${near}\`?`,
    }
    return refuse(c, problems.unknownRoute, { message, nearest: near })
  })
}
