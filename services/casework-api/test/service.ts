/**
 * The service as the tests ask it: every answer is held to the document.
 */
import type { Actor } from '@maplebridge/ledger'
import { expect } from 'vitest'
import type { Database } from '../src/index.ts'
import { type Asked, bareServiceOn, type ServiceOptions } from './bareService.ts'

export { type Asked, audience, issuer } from './bareService.ts'

/** The service under the shipped packs, a way to make tokens, and the lines it logged. */
export const serviceOn = async (db: Database, options: ServiceOptions = {}) => {
  const service = await bareServiceOn(db, options)
  /** Sends a request as an actor, and holds the answer to the document. */
  const sent = async (by: Actor | undefined, path: string, asked: Asked = {}) => {
    const response = await service.ask(by, path, asked)
    const { method = asked.body === undefined && asked.raw === undefined ? 'GET' : 'POST' } = asked
    expect(await service.differs(response, { method, path })).toEqual([])
    return response
  }
  return { ...service, sent }
}

/** The service as a test asks it. */
export type TestService = Awaited<ReturnType<typeof serviceOn>>
