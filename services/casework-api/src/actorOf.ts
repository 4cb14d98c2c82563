/**
 * Lets a request through only from an actor, and tells the handlers who it is.
 */
import { refuse } from '@maplebridge/http'
import type { Actor } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import type { Context, MiddlewareHandler } from 'hono'
import type { Authenticate } from './authenticate.ts'
import { caseworkProblems } from './problems.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** Who sends the request; set by `authenticated`. */
    readonly actor?: Actor
  }
}

/** Refuses a request without a valid token. */
export const authenticated =
  (authenticate: Authenticate): MiddlewareHandler =>
  async (c, next) => {
    const actor = await authenticate(c.req.header('authorization'))
    if (Result.isFailure(actor))
      return refuse(c, caseworkProblems.notAuthenticated, {
        headers: { 'www-authenticate': `Bearer error="${actor.failure}"` },
      })
    c.set('actor', actor.success)
    return next()
  }

/** Who sends the request. Only routes behind `authenticated` ask. */
export const actorOf = (c: Context): Actor => {
  const actor = c.get('actor')
  if (actor === undefined) throw new TypeError('the route is not behind `authenticated`')
  return actor
}
