/**
 * How often one network address may apply. Addresses are kept in memory for an hour, are not logged, and serve nothing
 * else. Each process counts by itself.
 */
import { refuse } from '@maplebridge/http'
import type { MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { addressOf } from './addressOf.ts'
import { caseworkProblems } from './problems.ts'

/** Applications of one address in an hour: a family, or a counter where people apply one after the other. */
export const applicationsPerHour = 30

/** Refuses an application when its address has applied too often. */
export const intakeLimit = ({ proxies }: { readonly proxies: number }): MiddlewareHandler => {
  const limiter = new RateLimiterMemory({ points: applicationsPerHour, duration: 3600 })
  return async (c, next) => {
    const spent = await limiter.consume(addressOf(c, { proxies })).catch((error: unknown) => error)
    if (spent instanceof RateLimiterRes && spent.consumedPoints > applicationsPerHour)
      return refuse(c, caseworkProblems.tooManyApplications, {
        headers: { 'retry-after': String(Math.ceil(spent.msBeforeNext / 1000)) },
      })
    return next()
  }
}
