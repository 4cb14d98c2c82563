/**
 * How often one network address may apply. Addresses are kept in memory for an hour, are not logged, and serve nothing
 * else. Each process counts by itself; behind a proxy, the proxy is the address, and has a limit of its own to set.
 */
import { refuse } from '@maplebridge/http'
import type { Context, MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { caseworkProblems } from './problems.ts'

/** Applications of one address in an hour: a family, or a counter where people apply one after the other. */
export const applicationsPerHour = 30

/** Refuses an application when its address has applied too often. */
export const intakeLimit = (): MiddlewareHandler => {
  const limiter = new RateLimiterMemory({ points: applicationsPerHour, duration: 3600 })
  return async (c, next) => {
    const spent = await limiter.consume(addressOf(c)).catch((error: unknown) => error)
    if (spent instanceof RateLimiterRes && spent.consumedPoints > applicationsPerHour)
      return refuse(c, caseworkProblems.tooManyApplications, {
        headers: { 'retry-after': String(Math.ceil(spent.msBeforeNext / 1000)) },
      })
    return next()
  }
}

type Incoming = { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } }

const addressOf = (c: Context): string => {
  // proof: under `@hono/node-server` the environment is its request; under any other server every field may be missing
  const { incoming } = (c.env ?? {}) as Incoming
  return incoming?.socket?.remoteAddress ?? 'unknown'
}
