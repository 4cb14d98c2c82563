/**
 * A service that runs alone: its routes in the shell, with health, problem pages and its own contract. A service that
 * another mounts is only its routes.
 */
import type { Label } from '@maplebridge/rules'
import { addApiReference } from './apiReference.ts'
import { addHealth, type HealthOptions } from './health.ts'
import type { Limits } from './Limits.ts'
import { openApiDocument, type ServiceInfo } from './openApiDocument.ts'
import type { ProblemType } from './ProblemType.ts'
import type { PackSource } from './packSource.ts'
import { addProblemPages } from './problemPages.ts'
import type { RequestLogOptions } from './requestLog.ts'
import { type ServiceApp, serviceApp } from './serviceApp.ts'

/** What the routes of a service that decides under packs need. */
export type RoutesOptions = {
  readonly packs: PackSource
  readonly limits?: Partial<Limits> | undefined
}

/** What such a service needs to run alone. */
export type StandaloneOptions = RequestLogOptions & RoutesOptions & Pick<HealthOptions, 'ending'>

/** The service of a name with its routes; routes may still be added to it before its first request. */
export const standalone = <Options extends StandaloneOptions>(
  options: Options,
  {
    service,
    info,
    problems,
    addRoutes,
    missing,
  }: {
    readonly service: string
    readonly info: ServiceInfo
    readonly problems: readonly ProblemType[]
    readonly addRoutes: (app: ServiceApp, options: Options) => void
    /** What the service can not work without just now, beside its packs. */
    readonly missing?: () => Promise<Label | undefined>
  },
): ServiceApp => {
  const app = serviceApp(options)
  addRoutes(app, options)
  addHealth(app, { packs: options.packs, ending: options.ending, missing })
  addProblemPages(app, { types: problems })
  const { title } = info
  const document = () => openApiDocument(app, info)
  addApiReference(app, { title, documents: [{ service, title, document }] })
  return app
}
