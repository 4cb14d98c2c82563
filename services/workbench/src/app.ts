/**
 * The workbench as one application: the services on one port, and beside them the page that asks the same packages in
 * the browser. Each service keeps its own contract. The page may load from this host only.
 */
import { serveStatic } from '@hono/node-server/serve-static'
import {
  accountabilityApi,
  info as accountabilityInfo,
  accountabilityProblems,
  addAccountabilityRoutes,
} from '@maplebridge/accountability-api'
import { addAssessRoutes, assessApi, info as assessInfo } from '@maplebridge/assess-api'
import {
  addCaseworkRoutes,
  caseworkApi,
  info as caseworkInfo,
  caseworkProblems,
  type Ledger,
  missingDatabase,
  type Rates,
} from '@maplebridge/casework-api'
import {
  type ApiDocument,
  addApiReference,
  addHealth,
  addProblemPages,
  openApiDocument,
  type PackSource,
  packProblems,
  type RequestLogOptions,
  type ServiceApp,
  serviceApp,
} from '@maplebridge/http'
import { addMetricsRoutes, metricsApi, info as metricsInfo, metricsProblems } from '@maplebridge/metrics-api'
import { addRiskRoutes, riskApi, info as riskInfo, riskProblems } from '@maplebridge/risk-api'
import { addRoutingRoutes, routingApi, info as routingInfo, routingProblems } from '@maplebridge/routing-api'
import type { MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { addDemo, type DemoAccess } from './demo/demoRoutes.ts'

/** What the workbench needs: what each service needs, and the folder of the built page. */
export type WorkbenchOptions = RequestLogOptions & {
  readonly packs: PackSource
  readonly page: string
  /** The ledger if there is one to serve, how often it may be asked, and how one signs in to it if it is the demo. */
  readonly casework?:
    | { readonly ledger: Ledger; readonly rates?: Rates; readonly demo?: DemoAccess | undefined }
    | undefined
  /** Whether the process was asked to end. */
  readonly ending?: () => boolean
}

/** The services with the page at `/`. */
export const workbench = ({ page, casework, ending, ...options }: WorkbenchOptions): ServiceApp => {
  const app = serviceApp(options)
  addAssessRoutes(app, options)
  addRiskRoutes(app, options)
  addAccountabilityRoutes(app, options)
  addRoutingRoutes(app, options)
  addMetricsRoutes(app, options)
  const { ledger, rates, demo } = casework ?? {}
  if (ledger !== undefined) addCaseworkRoutes(app, { ...options, ledger, rates })
  if (demo !== undefined) addDemo(app, demo)
  const missing = ledger && (() => missingDatabase(ledger.db))
  addHealth(app, { packs: options.packs, missing, ending })
  addProblemPages(app, {
    types: [
      packProblems,
      riskProblems,
      accountabilityProblems,
      routingProblems,
      metricsProblems,
      caseworkProblems,
    ].flatMap((kinds) => Object.values(kinds)),
  })
  addApiReference(app, { title: 'Maple Bridge · 枫桥', documents: documentsOf({ ...options, ledger }) })
  app.get('/', found({ 'cache-control': 'no-cache', 'content-security-policy': policy }))
  app.get('/', serveStatic({ root: page, path: 'index.html' }))
  app.get('/assets/*', found({ 'cache-control': 'public, max-age=31536000, immutable' }), compress())
  app.get('/assets/*', serveStatic({ root: page }))
  return app
}

/** The contract of each service, as the service alone would give it. */
const documentsOf = ({
  ledger,
  ...options
}: RequestLogOptions & { readonly packs: PackSource; readonly ledger: Ledger | undefined }): readonly [
  ApiDocument,
  ...ApiDocument[],
] => [
  {
    service: 'assess-api',
    title: assessInfo.title,
    document: () => openApiDocument(assessApi(options), assessInfo),
  },
  {
    service: 'risk-api',
    title: riskInfo.title,
    document: () => openApiDocument(riskApi(options), riskInfo),
  },
  {
    service: 'accountability-api',
    title: accountabilityInfo.title,
    document: () => openApiDocument(accountabilityApi(options), accountabilityInfo),
  },
  {
    service: 'routing-api',
    title: routingInfo.title,
    document: () => openApiDocument(routingApi(options), routingInfo),
  },
  {
    service: 'metrics-api',
    title: metricsInfo.title,
    document: () => openApiDocument(metricsApi(options), metricsInfo),
  },
  ...(ledger === undefined
    ? []
    : [
        {
          service: 'casework-api',
          title: caseworkInfo.title,
          document: () => openApiDocument(caseworkApi({ ...options, ledger }), caseworkInfo),
        },
      ]),
]

/** Headers of an answer that was found; one that was not keeps those of a refusal. */
const found =
  (headers: Readonly<Record<string, string>>): MiddlewareHandler =>
  async (c, next) => {
    await next()
    if (!c.res.ok) return
    for (const [name, value] of Object.entries(headers)) c.header(name, value)
  }

const policy = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')
