/**
 * How often somebody may ask. Whoever has a valid token is counted by account; everybody else, and every token that is
 * refused, by network address. Each process counts by itself and forgets after the minute.
 */
import { refuse } from '@maplebridge/http'
import type { Context, MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { addressOf } from './addressOf.ts'
import { caseworkProblems } from './problems.ts'

/**
 * Requests in a minute of one account and of one network address, and applications in an hour of one address; 0 is no
 * limit.
 */
export type Rates = {
  readonly ofAccount: number
  readonly ofAddress: number
  readonly applications: number
  /** How many proxies of one's own stand before the service. */
  readonly proxies: number
}

/** No limits: for an application that another one limits. */
export const unlimited: Rates = { ofAccount: 0, ofAddress: 0, applications: 0, proxies: 0 }

/**
 * A hundred requests a second for an account, which may be a system; one a second for an address. Thirty applications an
 * hour: a family, or a counter where people apply one after the other.
 */
export const usualRates: Rates = { ofAccount: 6000, ofAddress: 60, applications: 30, proxies: 0 }

/** Counts a request of an account or, without one, of its address; answers it when there were too many. */
export type CountRequest = (
  c: Context,
  of: { readonly account?: string | undefined },
) => Promise<Response | undefined>

/** Counts requests within rates. */
export const requestLimits = ({ ofAccount, ofAddress, proxies }: Rates): CountRequest => {
  const accounts = limiterOf('account', ofAccount)
  const addresses = limiterOf('address', ofAddress)
  return async (c, { account }) =>
    account === undefined ? addresses?.(c, addressOf(c, { proxies })) : accounts?.(c, account)
}

/** Counts requests that need no token. */
export const countedByAddress =
  (count: CountRequest): MiddlewareHandler =>
  async (c, next) =>
    (await count(c, {})) ?? next()

const limiterOf = (name: string, points: number) => {
  if (points === 0) return undefined
  const limiter = new RateLimiterMemory({ points, duration: 60 })
  return async (c: Context, caller: string): Promise<Response | undefined> => {
    const spent = await limiter.consume(caller).catch((error: unknown) => error)
    if (!(spent instanceof RateLimiterRes)) return undefined
    const seconds = Math.ceil(spent.msBeforeNext / 1000)
    const headers = {
      'ratelimit-policy': `"${name}";q=${points};w=60`,
      ratelimit: `"${name}";r=${Math.max(0, points - spent.consumedPoints)};t=${seconds}`,
    }
    if (spent.consumedPoints > points)
      return refuse(c, caseworkProblems.tooManyRequests, {
        headers: { ...headers, 'retry-after': String(seconds) },
      })
    for (const [header, value] of Object.entries(headers)) c.header(header, value)
    return undefined
  }
}
