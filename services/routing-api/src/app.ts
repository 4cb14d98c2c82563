/**
 * The routing service as one application: who handles a dispute and why, what would send it elsewhere, which lawful
 * ways stay open, and which area a code names. It stores nothing and asks the source of packs anew for each request.
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
import { areaLists } from './areaLists.ts'
import { addAreas } from './areas.ts'
import { addCounterfactuals } from './counterfactuals.ts'
import { addExplanations } from './explanations.ts'
import { routingProblems } from './problems.ts'
import { addRemedies } from './remedies.ts'
import { addRoutes } from './routes.ts'

/** What the contract says about the service. */
export const info: ServiceInfo = {
  title: 'Maple Bridge: routes, remedies and areas · 枫桥：分流、救济与地区',
  version: '1.0.0',
  description:
    'Sends a dispute, receives who handles it under a plan, why, who else was considered, what would send it elsewhere, ' +
    'and the lawful ways that stay open; or asks which area a code names. Stateless; a route is a proposal until an ' +
    'officer confirms it. ' +
    '提交纠纷信息，返回依方案由谁办理、理由、其他组织为何不办理、怎样会转由其他组织办理，以及始终开放的合法途径；' +
    '也可查询代码所指的地区。不保存任何内容，分流建议待人工确认。',
  tags: [
    { name: 'routes', description: 'Disputes in, bodies out. 分流办理。' },
    { name: 'remedies', description: 'The lawful ways open to the parties. 合法途径。' },
    { name: 'areas', description: 'Codes in, areas out. 地区查询。' },
    { name: 'operation', description: 'For those who run the service. 运行维护。' },
  ],
}

/**
 * The routing service. Routes may still be added to it before its first request.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { fixedPacks } from '@maplebridge/http'
 * import { packs } from '@maplebridge/packs'
 * import { routingApi } from '@maplebridge/routing-api'
 * import { pino } from 'pino'
 *
 * const app = routingApi({ packs: fixedPacks(packs), logger: pino({ level: 'silent' }) })
 * assert.equal((await app.request('/openapi/routing-api.json')).status, 200)
 * ```
 */
export const routingApi = (options: StandaloneOptions): ServiceApp =>
  standalone(options, {
    service: 'routing-api',
    info,
    problems: [...Object.values(packProblems), ...Object.values(routingProblems)],
    addRoutes: addRoutingRoutes,
  })

/** Adds the routes of the routing service to another one that answers on the same port. */
export const addRoutingRoutes = (app: ServiceApp, { packs, limits }: RoutesOptions): void => {
  const lists = areaLists()
  const shared = { editions: editionsOf(packs), limits: { ...usualLimits, ...limits }, lists }
  addRoutes(app, shared)
  addExplanations(app, shared)
  addCounterfactuals(app, shared)
  addRemedies(app, shared)
  addAreas(app, { lists })
}
