/**
 * The routes by which an operator sees that a service lives and has packs.
 */
import { createRoute } from '@hono/zod-openapi'
import * as Schema from 'effect/Schema'
import { fromEffect } from './fromEffect.ts'
import { problems } from './ProblemType.ts'
import { RefusedPack } from './packSource.ts'
import { json, problemResponses } from './responses.ts'

/** How many packs a service uses, and which folders it refused. */
export const Readiness = Schema.Struct({
  status: Schema.Literal('ready'),
  packs: Schema.Int,
  refused: Schema.Array(RefusedPack),
}).annotate({
  identifier: 'Readiness',
  description: 'Packs in use and folders refused. 在用规则包数与未采用的文件夹。',
})

const Liveness = Schema.Struct({ status: Schema.Literal('alive') }).annotate({ identifier: 'Liveness' })

/** `GET /healthz` */
export const healthContract = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'health',
  tags: ['operation'],
  summary: 'Is the process alive · 进程是否存活',
  responses: { 200: json(fromEffect(Liveness), 'It is. 存活。'), ...problemResponses() },
})

/** `GET /readyz` */
export const readinessContract = createRoute({
  method: 'get',
  path: '/readyz',
  operationId: 'readiness',
  tags: ['operation'],
  summary: 'Are packs loaded · 规则包是否就绪',
  responses: { 200: json(fromEffect(Readiness), 'Ready. 就绪。'), ...problemResponses(problems.notReady) },
})
