/**
 * `/healthz` and `/readyz`. A service without a single pack is alive but not ready; a refused folder does not make
 * it unready, since the last good packs stay in use.
 */
import type { Label } from '@maplebridge/rules'
import { healthContract, readinessContract } from './health.contract.ts'
import { problems } from './ProblemType.ts'
import { type PackSource, refusedPacks } from './packSource.ts'
import { refuse } from './refuse.ts'
import type { ServiceApp } from './serviceApp.ts'

/** What an answer about health goes by. */
export type HealthOptions = {
  readonly packs: PackSource
  /** What else the service can not work without just now, in words; nothing when all is there. */
  readonly missing?: (() => Promise<Label | undefined>) | undefined
  /** Whether the service was asked to end, so that no more requests should be sent to it. */
  readonly ending?: (() => boolean) | undefined
}

/** Adds the routes by which an operator sees that the service lives and has packs. */
export const addHealth = (app: ServiceApp, { packs, missing, ending = () => false }: HealthOptions): void => {
  app.openapi(healthContract, (c) => c.json({ status: 'alive' as const }, 200))
  app.openapi(readinessContract, async (c) => {
    if (ending()) return refuse(c, problems.notReady, { message: ends })
    const { length } = packs.current().packs
    if (length === 0) return refuse(c, problems.notReady)
    const message = await missing?.()
    if (message !== undefined) return refuse(c, problems.notReady, { message })
    return c.json({ status: 'ready' as const, packs: length, refused: refusedPacks(packs) }, 200)
  })
}

const ends: Label = {
  zh: '服务正在结束；请把请求发往其他副本。',
  en: 'The service is ending; send requests to another replica.',
}
