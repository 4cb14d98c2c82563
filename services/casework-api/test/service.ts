/**
 * The service as the tests ask it: without a network, over a database of its own, with keys made for the test.
 */
import { editionsOf, fixedPacks, type ServiceApp } from '@maplebridge/http'
import type { Actor } from '@maplebridge/ledger'
import { packs as shipped } from '@maplebridge/packs'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { pino } from 'pino'
import { authenticateBy, caseworkApi, type Database } from '../src/index.ts'

/** The issuer and audience of the tokens of the tests. */
export const issuer = 'https://accounts.test'
export const audience = 'maplebridge-casework'

/** The service under the shipped packs, a way to make tokens, and the lines it logged. */
export const serviceOn = async (db: Database) => {
  const packs = fixedPacks(shipped)
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const keys = { keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] }
  const log: string[] = []
  const logger = pino({ level: 'trace' }, { write: (line: string) => log.push(line) })
  let at = Date.parse('2026-05-08T02:00:00.000Z')
  const ledger = {
    db,
    rules: { editions: editionsOf(packs) },
    now: () => {
      at += 1
      return new Date(at).toISOString()
    },
    authenticate: authenticateBy({ keys, issuer, audience }),
  }
  const app: ServiceApp = caseworkApi({ packs, logger, ledger })
  const tokenFor = ({ account, ...claims }: Actor, { expires = '1h' }: { readonly expires?: string } = {}) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256' })
      .setSubject(account)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(expires)
      .sign(privateKey)
  let keysUsed = 0
  /** Sends a request as an actor. */
  const sent = async (
    by: Actor,
    path: string,
    {
      body,
      headers = {},
      method = body === undefined ? 'GET' : 'POST',
    }: {
      readonly body?: unknown
      readonly headers?: Readonly<Record<string, string>>
      readonly method?: 'GET' | 'POST' | 'PUT'
    } = {},
  ) => {
    keysUsed += 1
    return app.request(path, {
      method,
      headers: {
        authorization: `Bearer ${await tokenFor(by)}`,
        ...(body !== undefined && { 'content-type': 'application/json', 'idempotency-key': `k-${keysUsed}` }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  }
  return { app, log, tokenFor, sent }
}
