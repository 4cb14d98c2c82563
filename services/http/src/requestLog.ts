/**
 * One structured line for each request: method, route pattern, status, duration, id. Never a path, a query, a
 * header or a body: they may carry what belongs to a person.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Logger } from 'pino'
import { complete } from './completeAnswers.ts'
import { observedRequest } from './observed.ts'
import type { ProblemType } from './ProblemType.ts'

/** What a log needs of the outer world. */
export type RequestLogOptions = {
  readonly logger: Logger
  /** Milliseconds of a clock that only runs forwards. */
  readonly now?: () => number
  readonly newId?: () => string
}

/** Says which refusal a failure calls for when it is no fault of the service; nothing when it is one. */
export type RefusalOf = (
  error: Error,
) => { readonly type: ProblemType; readonly headers?: Readonly<Record<string, string>> } | undefined

/** Variables of a request that every service has; routes may say which failures are none of the service. */
export type HttpEnv = { Variables: { requestId: string; refusalOf?: RefusalOf } }

/** Gives each request an id (the caller's, if that is a UUID) and logs how it was answered. */
export const requestLog = ({
  logger,
  now = () => performance.now(),
  newId = () => crypto.randomUUID(),
}: RequestLogOptions): MiddlewareHandler<HttpEnv> => {
  return async (c, next) => {
    const given = c.req.header('x-request-id')
    const requestId = given !== undefined && uuid.test(given) ? given.toLowerCase() : newId()
    c.set('requestId', requestId)
    const [method, route] = [methodOf(c), routeOf(c)]
    const observed = observedRequest({ method, route, traceparent: c.req.header('traceparent') })
    const start = now()
    await observed.within(next)
    // Not `c.header`, which builds the answer anew once there is one.
    if (!complete.has(c.res)) c.res.headers.set('x-request-id', requestId)
    const { status } = c.res
    const ms = now() - start
    observed.answered({ status, ms })
    const line = { requestId, method, route, status, ms: Math.round(ms) }
    if (status >= 500) logger.error(line, 'request')
    else logger.info(line, 'request')
  }
}

/** The name and the frames of an error, without its message, which may quote data. */
export const traceOf = (error: Error): { readonly name: string; readonly frames: readonly string[] } => ({
  name: error.constructor.name,
  frames: (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .map((line) => line.trim()),
})

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

const methodOf = (c: Context): string => (methods.includes(c.req.method) ? c.req.method : 'other')

const routeOf = (c: Context): string =>
  matchedRoutes(c).find(({ path }) => !path.endsWith('*'))?.path ?? 'unmatched'
