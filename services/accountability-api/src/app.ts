/**
 * The accountability service as one application: who owes what about a dispute and what has become of it; when a limit
 * ends, step by step; what bodies owe whatever disputes arrive, as a calendar; which returns are missing; how the tasks of
 * a plan stand and who meets the staffing norms. It stores nothing and asks the source of packs anew for each
 * request.
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
import { addCalendars } from './calendars.ts'
import { addChecklists } from './checklists.ts'
import { addDueDates } from './dueDates.ts'
import { addGuards } from './guards.ts'
import { addNorms } from './norms.ts'
import { accountabilityProblems } from './problems.ts'
import { addReturns } from './returns.ts'
import { addReverseChecks } from './reverseChecks.ts'
import { addSelfAssessments } from './selfAssessments.ts'
import { addTaskBoards } from './taskBoards.ts'
import { addTimeLimits } from './timeLimits.ts'

/** What the contract says about the service. */
export const info: ServiceInfo = {
  title: 'Maple Bridge: due dates and duties · 枫桥：期限与责任',
  version: '1.0.0',
  description:
    'Who owes what about a dispute, by when, and what has become of it; ' +
    'when a time limit ends, with every step, stop and day it rolled over; which step may come next, and a reverse check of what was done; what bodies owe whatever disputes arrive, ' +
    'as a calendar to subscribe to; which returns are missing; how the tasks of a plan stand; who meets the staffing norms, and what is in place by a body’s own answers. Stateless. ' +
    '列明一件纠纷的职责、期限和完成情况，以及可进行的下一步和责任倒查；计算期限的届满日并列明每一步、停止计算与顺延的日子；以日历形式提供周期性工作；指出应报未报的事项；列明任务进度；判断配备是否达标，汇总自查情况。不保存任何内容。',
  tags: [
    { name: 'duties', description: 'Disputes in, duties and checklists out. 职责与清单。' },
    { name: 'due dates', description: 'Time limits in, due dates out. 期限计算。' },
    { name: 'recurring duties', description: 'Calendars and returns. 周期性工作与报送。' },
    { name: 'task plans', description: 'The tasks of a plan and how they stand. 任务分工及进度。' },
    { name: 'norms and appraisal', description: 'Staffing norms and self-assessment. 配备标准与自查。' },
    { name: 'operation', description: 'For those who run the service. 运行维护。' },
  ],
}

/**
 * The accountability service. Routes may still be added to it before its first request.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { accountabilityApi } from '@maplebridge/accountability-api'
 * import { fixedPacks } from '@maplebridge/http'
 * import { packs } from '@maplebridge/packs'
 * import { pino } from 'pino'
 *
 * const app = accountabilityApi({ packs: fixedPacks(packs), logger: pino({ level: 'silent' }) })
 * assert.equal((await app.request('/v1/time-limits?pack=cn-national&on=2026-01-20')).status, 200)
 * ```
 */
export const accountabilityApi = (options: StandaloneOptions): ServiceApp =>
  standalone(options, {
    service: 'accountability-api',
    info,
    problems: [...Object.values(packProblems), ...Object.values(accountabilityProblems)],
    addRoutes: addAccountabilityRoutes,
  })

/** Adds the routes of the accountability service to another one that answers on the same port. */
export const addAccountabilityRoutes = (app: ServiceApp, { packs, limits }: RoutesOptions): void => {
  const shared = { packs, editions: editionsOf(packs), limits: { ...usualLimits, ...limits } }
  addChecklists(app, shared)
  addReverseChecks(app, shared)
  addGuards(app, shared)
  addDueDates(app, shared)
  addTimeLimits(app, shared)
  addCalendars(app, shared)
  addReturns(app, shared)
  addTaskBoards(app, shared)
  addNorms(app, shared)
  addSelfAssessments(app, shared)
}
