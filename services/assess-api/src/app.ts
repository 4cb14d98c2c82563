/**
 * The assessment service as one application: routes, health, problem pages and the API reference. It stores
 * nothing and asks the source of packs anew for each request.
 */
import {
  editionsOf,
  packProblems,
  type RoutesOptions,
  type ServiceApp,
  type ServiceInfo,
  type StandaloneOptions,
  standalone,
  usualLimits,
} from '@maplebridge/http'
import { addAssessments } from './assessments.ts'
import { addPacks } from './packRoutes.ts'
import { addProofs } from './proofs.ts'

/** What the contract says about the service. */
export const info: ServiceInfo = {
  title: 'Maple Bridge: assessments · 枫桥：纠纷研判',
  version: '1.0.0',
  description:
    'Sends a dispute, receives who handles it, how serious it is, who owes what by when, which lawful ways are ' +
    'open, and the clauses that say so. Stateless. ' +
    '提交纠纷信息，返回处置主体、风险等级、责任与期限、救济途径及条款依据；不保存任何内容。',
  tags: [
    { name: 'assessments', description: 'Disputes in, assessments out. 纠纷研判。' },
    { name: 'packs', description: 'The plans and laws as data. 规则包：作为数据的方案与法律。' },
    { name: 'operation', description: 'For those who run the service. 运行维护。' },
  ],
}

/**
 * The assessment service. Routes may still be added to it before its first request.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { assessApi } from '@maplebridge/assess-api'
 * import { fixedPacks } from '@maplebridge/http'
 * import { packs } from '@maplebridge/packs'
 * import { pino } from 'pino'
 *
 * const app = assessApi({ packs: fixedPacks(packs), logger: pino({ level: 'silent' }) })
 * assert.equal((await app.request('/v1/packs/xining-chengzhong?on=2023-05-08')).status, 200)
 * ```
 */
export const assessApi = (options: StandaloneOptions): ServiceApp =>
  standalone(options, {
    service: 'assess-api',
    info,
    problems: Object.values(packProblems),
    addRoutes: addAssessRoutes,
  })

/** Adds the routes of the assessment service to another one that answers on the same port. */
export const addAssessRoutes = (app: ServiceApp, { packs, limits }: RoutesOptions): void => {
  const editions = editionsOf(packs)
  addAssessments(app, { editions, limits: { ...usualLimits, ...limits } })
  addPacks(app, { editions, packs })
  addProofs(app, { packs, limits: { ...usualLimits, ...limits } })
}
