/**
 * The casework service as an application: the reference ledger with its own contract.
 */
import {
  packProblems,
  type RoutesOptions,
  type ServiceApp,
  type ServiceInfo,
  type StandaloneOptions,
  standalone,
  usualLimits,
} from '@maplebridge/http'
import { cors } from 'hono/cors'
import { authenticated } from './actorOf.ts'
import { addAssessments } from './assessments.ts'
import { addAudit } from './audit.ts'
import { addCaseFile } from './caseFile.ts'
import { addCases } from './cases.ts'
import { missingDatabase } from './database/missingDatabase.ts'
import { addFollow } from './follow.ts'
import { addIntakes } from './intakes.ts'
import type { Ledger } from './Ledger.ts'
import { refusalOfOutage } from './outage.ts'
import { addPersonal } from './personal.ts'
import { caseworkProblems } from './problems.ts'
import { addRegisters } from './registers.ts'
import { countedByAddress, type Rates, requestLimits, unlimited } from './requestLimits.ts'
import { addScreenings } from './screenings.ts'
import { addSteps } from './steps.ts'
import { addSupervision } from './supervision.ts'

/** What the contract says about the service. */
export const info: ServiceInfo = {
  title: 'Maple Bridge: casework · 枫桥：案件台账',
  version: '1.0.0',
  description:
    'The reference ledger: a dispute from the day it is found to the archive, as lines that are only ever added. ' +
    'What may follow is decided by the policy packs; who may write, by role, area and body. ' +
    '纠纷从发现到归档的参考台账，只增不改；下一步由规则包判断，写入权限由角色、区划和单位决定。',
  tags: [
    { name: 'cases', description: 'Disputes and what happens to them. 案件及其进展。' },
    {
      name: 'assessments',
      description: 'What the rules propose, and what officers decide. 研判建议与决定。',
    },
    {
      name: 'parties',
      description: 'What is kept about parties, and how they follow their case. 当事人信息与进度查询。',
    },
    { name: 'supervision', description: 'What is late, and what waits. 督办与分流。' },
    { name: 'audit', description: 'For those who check the ledger. 审计核验。' },
    {
      name: 'registers',
      description: 'Bodies, mediators, experts, rewards for information. 机构、调解员、专家和信息奖励名册。',
    },
    { name: 'screenings', description: 'Rounds of screening, done and missing. 排查轮次及应报未报。' },
    { name: 'applications', description: 'What people apply for without an account. 群众申请。' },
    { name: 'operation', description: 'For those who run the service. 运行维护。' },
  ],
  anywhere: [caseworkProblems.tooManyRequests, caseworkProblems.databaseAway],
}

/** The routes that need a token; `/*` is the address before it as well. */
const guarded = [
  '/v1/cases/*',
  '/v1/audit/*',
  '/v1/overdue',
  '/v1/queue',
  '/v1/bodies/*',
  '/v1/mediators/*',
  '/v1/experts/*',
  '/v1/rewards/*',
  '/v1/registers/*',
  '/v1/screenings/*',
]

/** The routes that need none. */
const open = ['/v1/follow', '/v1/intakes', '/v1/intakes/follow']

/** What the routes of the service need. */
export type CaseworkRoutes = RoutesOptions & {
  readonly ledger: Ledger
  /** How often somebody may ask; as often as one likes unless said. */
  readonly rates?: Rates | undefined
}

/** What the service needs to run alone. */
export type CaseworkOptions = StandaloneOptions &
  CaseworkRoutes & {
    /** Pages that may call the service from a browser; none unless named. */
    readonly origins?: readonly string[] | undefined
  }

/** Headers of answers that a page of another origin may read. */
const exposeHeaders = ['etag', 'link', 'location', 'ratelimit', 'ratelimit-policy', 'retry-after']

/** The casework service. Routes may still be added to it before its first request. */
export const caseworkApi = (options: CaseworkOptions): ServiceApp =>
  standalone(options, {
    service: 'casework-api',
    info,
    problems: [...Object.values(packProblems), ...Object.values(caseworkProblems)],
    addRoutes: (app, { origins = [] }) => {
      if (origins.length > 0) app.use('/v1/*', cors({ origin: [...origins], exposeHeaders, maxAge: 600 }))
      addCaseworkRoutes(app, options)
    },
    missing: () => missingDatabase(options.ledger.db),
  })

/** Adds the routes of the casework service to another one that answers on the same port. */
export const addCaseworkRoutes = (
  app: ServiceApp,
  { ledger, limits, packs, rates = unlimited }: CaseworkRoutes,
): void => {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
  })
  app.use('/v1/*', async (c, next) => {
    c.set('refusalOf', refusalOfOutage)
    await next()
  })
  const count = requestLimits(rates)
  const guard = authenticated({ authenticate: ledger.authenticate, count })
  for (const path of guarded) app.use(path, guard)
  for (const path of open) app.post(path, countedByAddress(count))
  const shared = { ledger, limits: { ...usualLimits, ...limits } }
  addCases(app, { ...shared, packs })
  addSteps(app, shared)
  addCaseFile(app, shared)
  addAssessments(app, { ...shared, packs })
  addPersonal(app, shared)
  addFollow(app, shared)
  addAudit(app, shared)
  addIntakes(app, { ...shared, guard, rates })
  addRegisters(app, shared)
  addScreenings(app, { ...shared, packs })
  addSupervision(app, shared)
}
