/**
 * `/healthz` and `/readyz`. A service without a single pack is alive but not ready; a refused folder does not make
 * it unready, since the last good packs stay in use.
 */
import { healthContract, readinessContract } from './health.contract.ts'
import { problems } from './ProblemType.ts'
import { type PackSource, refusedPacks } from './packSource.ts'
import { refuse } from './refuse.ts'
import type { ServiceApp } from './serviceApp.ts'

/** Adds the routes by which an operator sees that the service lives and has packs. */
export const addHealth = (app: ServiceApp, { packs }: { readonly packs: PackSource }): void => {
  app.openapi(healthContract, (c) => c.json({ status: 'alive' as const }, 200))
  app.openapi(readinessContract, (c) => {
    const { length } = packs.current().packs
    if (length === 0) return refuse(c, problems.notReady)
    return c.json({ status: 'ready' as const, packs: length, refused: refusedPacks(packs) }, 200)
  })
}
