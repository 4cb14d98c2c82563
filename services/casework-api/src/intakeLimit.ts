/**
 * How often one network address may apply. Addresses are kept in memory for an hour, are not logged, and serve nothing
 * else. Each process counts by itself.
 */
import { refuse } from '@maplebridge/http'
import type { MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { addressOf } from './addressOf.ts'
import { caseworkProblems } from './problems.ts'
import type { Rates } from './requestLimits.ts'

/** Refuses an application when its address has applied too often. */
export const intakeLimit = ({
  applications,
  proxies,
}: Pick<Rates, 'applications' | 'proxies'>): MiddlewareHandler => {
  const limiter = new RateLimiterMemory({ points: applications, duration: 3600 })
  return async (c, next) => {
    if (applications === 0) return next()
    const spent = await limiter.consume(addressOf(c, { proxies })).catch((error: unknown) => error)
    if (spent instanceof RateLimiterRes && spent.consumedPoints > applications)
      return refuse(c, caseworkProblems.tooManyApplications, {
        headers: { 'retry-after': String(Math.ceil(spent.msBeforeNext / 1000)) },
      })
    return next()
  }
}
