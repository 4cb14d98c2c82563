/**
 * The shell that every service stands in: log, security headers, and a problem document for each thing that can
 * go wrong outside a handler. A service adds its routes to it.
 */
import { OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Issue } from '@maplebridge/policy-pack'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { issueOf } from './fromEffect.ts'
import { type ProblemType, problems } from './ProblemType.ts'
import { refuse } from './refuse.ts'
import { refuseRequest } from './refuseRequest.ts'
import { type HttpEnv, type RequestLogOptions, requestLog, traceOf } from './requestLog.ts'
import { securityHeaders } from './securityHeaders.ts'

/** A service: routes with their contract, in the shell that all services share. */
export type ServiceApp = OpenAPIHono<HttpEnv>

/** An empty service: logs, sets security headers, and answers what no route answers. */
export const serviceApp = (options: RequestLogOptions): ServiceApp => {
  const app: ServiceApp = new OpenAPIHono<HttpEnv>({
    defaultHook: (result, c) => (result.success ? undefined : refuseRequest(c, issuesOf(result.error))),
  })
  app.use(requestLog(options))
  app.use(securityHeaders)
  app.use(methodNotAllowed({ app, onMethodNotAllowed: notAllowed }))
  app.notFound((c) => refuse(c, problems.unknownRoute))
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) return refuse(c, kindOf(error.status))
    const refused = c.get('refusalOf')?.(error)
    if (refused !== undefined) {
      const { type, ...details } = refused
      options.logger.warn({ requestId: c.get('requestId'), problem: type.name }, 'refused')
      return refuse(c, type, details)
    }
    options.logger.error({ requestId: c.get('requestId'), error: traceOf(error) }, 'failed')
    return refuse(c, problems.internal)
  })
  return app
}

const notAllowed = (c: Context, methods: readonly string[]): Response => {
  const allow = [...methods].sort().join(', ')
  return refuse(c, problems.methodNotAllowed, {
    message: { zh: `此地址只支持 ${allow}`, en: `this address takes ${allow}` },
    headers: { allow },
  })
}

const kindOf = (status: number): ProblemType =>
  Object.values(problems).find((kind) => kind.status === status) ?? problems.invalidRequest

const issuesOf = (error: z.ZodError): readonly Issue[] =>
  error.issues.flatMap((issue): readonly Issue[] => {
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key]))
    const reported = issue.code === 'custom' ? issueOf(issue.params) : undefined
    if (reported !== undefined) return [{ ...reported, path }]
    return [
      { code: 'wrong-type', path, message: { zh: '与接口说明不符', en: 'is not as the contract says' } },
    ]
  })

const unknownKey = (path: readonly (string | number)[]): Issue => ({
  code: 'unknown-key',
  path,
  message: {
    zh: '没有此项，请检查拼写或删去',
    en: 'there is no such parameter; check its spelling or remove it',
  },
})
