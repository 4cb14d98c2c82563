/**
 * The metrics service as one application: what each figure means, values with their definition, sample and interval, what
 * one name means by each definition that claims it, and whether a printed report adds up. It stores nothing and asks the
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
  usualLimits,
} from '@maplebridge/http'
import { addAwards } from './awards.ts'
import { addDefinitions } from './definitions.ts'
import { addDossiers } from './dossiers.ts'
import { addFilledReturns } from './filledReturns.ts'
import { addFlags } from './flags.ts'
import { addMeasurements } from './measurements.ts'
import { metricsProblems } from './problems.ts'
import { addReconciliations } from './reconciliations.ts'

/** What the contract says about the service. */
export const info: ServiceInfo = {
  title: 'Maple Bridge: metrics · 枫桥：指标',
  version: '1.0.0',
  description:
    'What each figure means, counted over what; values from records or counts, each with its definition, its sample, its ' +
    'interval, what is open and the metric that shows what it hides. Counts add up, rates never do. ' +
    'Bodies and places are measured, never persons, and nothing is ranked. Stateless. ' +
    '列明每项指标的口径；由台账记录或计数得出指标值，并附口径、样本、区间、待定数和对照指标。只累加计数，不累加比率。' +
    '只衡量机构和地区，不涉及个人，不排名。不保存任何内容。',
  tags: [
    { name: 'definitions', description: 'What each figure means. 指标口径。' },
    { name: 'measurements', description: 'Records or counts in, values out. 指标计算。' },
    { name: 'dossiers', description: 'One name, every definition that claims it. 同名指标对照。' },
    { name: 'returns', description: 'Returns filled and corrected. 报表生成与更正。' },
    { name: 'reconciliations', description: 'Printed reports checked. 报表核对。' },
    { name: 'flags', description: 'Where an auditor may look. 数据真实性提示。' },
    { name: 'awards', description: 'Awards, criterion by criterion. 创建标准。' },
    { name: 'operation', description: 'For those who run the service. 运行维护。' },
  ],
}

/**
 * The metrics service. Routes may still be added to it before its first request.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { fixedPacks } from '@maplebridge/http'
 * import { metricsApi } from '@maplebridge/metrics-api'
 * import { packs } from '@maplebridge/packs'
 * import { pino } from 'pino'
 *
 * const app = metricsApi({ packs: fixedPacks(packs), logger: pino({ level: 'silent' }) })
 * assert.equal((await app.request('/v1/definitions?pack=cn-national&on=2026-01-20')).status, 200)
 * ```
 */
export const metricsApi = (options: StandaloneOptions): ServiceApp =>
  standalone(options, {
    service: 'metrics-api',
    info,
    problems: [...Object.values(packProblems), ...Object.values(metricsProblems)],
    addRoutes: addMetricsRoutes,
  })

/** Adds the routes of the metrics service to another one that answers on the same port. */
export const addMetricsRoutes = (app: ServiceApp, { packs, limits }: RoutesOptions): void => {
  const shared = { editions: editionsOf(packs), limits: { ...usualLimits, ...limits } }
  addDefinitions(app, shared)
  addMeasurements(app, shared)
  addDossiers(app, shared)
  addFilledReturns(app, shared)
  addReconciliations(app, shared)
  addFlags(app, shared)
  addAwards(app, shared)
}
