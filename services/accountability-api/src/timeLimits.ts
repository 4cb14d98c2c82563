/**
 * Answers the route that lists the time limits of a pack.
 */
import { type Editions, refuseEdition, type ServiceApp } from '@maplebridge/http'
import { citationsOf, identityOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { timeLimitsContract } from './timeLimits.contract.ts'

/** Adds the route that lists the time limits of a pack. */
export const addTimeLimits = (app: ServiceApp, { editions }: { readonly editions: Editions }): void => {
  app.openapi(timeLimitsContract, (c) => {
    const { pack, on } = c.req.valid('query')
    const found = editions(pack, { on })
    if (Result.isFailure(found)) return refuseEdition(c, found.failure)
    const under = found.success
    const timeLimits = Object.values(under.timeLimits)
    const cites = timeLimits.flatMap((limit) => limit.cites)
    const citations = citationsOf(cites, { under })
    return c.json({ ...identityOf(under), timeLimits, citations }, 200)
  })
}
