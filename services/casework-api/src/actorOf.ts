/**
 * Lets a request through only from an actor, and tells the handlers who it is.
 */
import { refuse } from '@maplebridge/http'
import type { Actor } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import type { Context, MiddlewareHandler } from 'hono'
import type { Authenticate, NotAuthenticated } from './authenticate.ts'
import { caseworkProblems } from './problems.ts'
import type { CountRequest } from './requestLimits.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** Who sends the request; set by `authenticated`. */
    readonly actor?: Actor
  }
}

/** Refuses a request without a valid token, and one of an account or address that sends too many. */
export const authenticated =
  ({
    authenticate,
    count,
  }: {
    readonly authenticate: Authenticate
    readonly count: CountRequest
  }): MiddlewareHandler =>
  async (c, next) => {
    const actor = await authenticate(c.req.header('authorization'))
    const account = Result.isSuccess(actor) ? actor.success.account : undefined
    const refused = await count(c, { account })
    if (refused !== undefined) return refused
    if (Result.isFailure(actor))
      return refuse(c, caseworkProblems.notAuthenticated, {
        headers: { 'www-authenticate': challenges[actor.failure] },
      })
    c.set('actor', actor.success)
    return next()
  }

/** As RFC 6750 has it: who sent no token is told of no error. */
const challenges: Readonly<Record<NotAuthenticated, string>> = {
  'token-missing': 'Bearer',
  'token-invalid': 'Bearer error="invalid_token"',
  'claims-invalid':
    'Bearer error="invalid_token", error_description="the claims name no account, role and area"',
}

/** Who sends the request. Only routes behind `authenticated` ask. */
export const actorOf = (c: Context): Actor => {
  const actor = c.get('actor')
  if (actor === undefined) throw new TypeError('the route is not behind `authenticated`')
  return actor
}
