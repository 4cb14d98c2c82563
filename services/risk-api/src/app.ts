/**
 * The risk service as one application: how serious a dispute is, why and why not, and what would change it. It stores nothing and asks the
 * source of packs anew for each request.
 */
import {
  editionsOf,
  packProblems,
  type RoutesOptions,
  type ServiceApp,
  type ServiceInfo,
  type StandaloneOptions,
  standalone,
} from '@maplebridge/http'
import { addClassifications } from './classifications.ts'
import { addCounterfactuals } from './counterfactuals.ts'
import { addExplanations } from './explanations.ts'
import { riskProblems } from './problems.ts'
import { riskLimits } from './riskLimits.ts'

/** What the contract says about the service. */
export const info: ServiceInfo = {
  title: 'Maple Bridge: risk levels · 枫桥：风险等级',
  version: '1.0.0',
  description:
    'Sends a dispute, receives its level under a plan as a range, for every rule why it holds or does not, and what ' +
    'would change the level, with the clauses that say so. Stateless; a level is a proposal until an officer confirms it. ' +
    '提交纠纷信息，返回依方案得出的风险等级范围，逐条说明规则为何成立或不成立、怎样会改变等级及条款依据；不保存任何内容，等级待人工确认。',
  tags: [
    { name: 'classifications', description: 'Disputes in, levels out. 风险分级。' },
    {
      name: 'explanations',
      description: 'Why, why not, and what would change it. 依据、未成立之处与可变之处。',
    },
    { name: 'operation', description: 'For those who run the service. 运行维护。' },
  ],
}

/**
 * The risk service. Routes may still be added to it before its first request.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { fixedPacks } from '@maplebridge/http'
 * import { packs } from '@maplebridge/packs'
 * import { riskApi } from '@maplebridge/risk-api'
 * import { pino } from 'pino'
 *
 * const app = riskApi({ packs: fixedPacks(packs), logger: pino({ level: 'silent' }) })
 * assert.equal((await app.request('/openapi/risk-api.json')).status, 200)
 * ```
 */
export const riskApi = (options: StandaloneOptions): ServiceApp =>
  standalone(options, {
    service: 'risk-api',
    info,
    problems: [...Object.values(packProblems), ...Object.values(riskProblems)],
    addRoutes: addRiskRoutes,
  })

/** Adds the routes of the risk service to another one that answers on the same port. */
export const addRiskRoutes = (app: ServiceApp, { packs, limits }: RoutesOptions): void => {
  const shared = { editions: editionsOf(packs), limits: { ...riskLimits, ...limits } }
  addClassifications(app, shared)
  addExplanations(app, shared)
  addCounterfactuals(app, shared)
}
