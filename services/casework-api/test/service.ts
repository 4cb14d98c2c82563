/**
 * The service as the tests ask it: without a network, over a database of its own, with keys made for the test.
 */
import { editionsOf, fixedPacks, openApiDocument, type PackSource, type ServiceApp } from '@maplebridge/http'
import type { Actor } from '@maplebridge/ledger'
import { packs as shipped } from '@maplebridge/packs'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { pino } from 'pino'
import { expect } from 'vitest'
import { differencesFrom } from '../../http/test/contract.ts'
import { authenticateBy, caseworkApi, type Database, info } from '../src/index.ts'
import { sealingWith } from '../src/Sealing.ts'

/** The issuer and audience of the tokens of the tests. */
export const issuer = 'https://accounts.test'
export const audience = 'maplebridge-casework'

/** The service under the shipped packs, a way to make tokens, and the lines it logged. */
export const serviceOn = async (
  db: Database,
  { packs = fixedPacks(shipped), now }: { readonly packs?: PackSource; readonly now?: () => string } = {},
) => {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const keys = { keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] }
  const log: string[] = []
  const logger = pino({ level: 'trace' }, { write: (line: string) => log.push(line) })
  let at = Date.parse('2026-05-08T02:00:00.000Z')
  const ledger = {
    db,
    rules: { editions: editionsOf(packs) },
    now:
      now ??
      (() => {
        at += 1
        return new Date(at).toISOString()
      }),
    authenticate: authenticateBy({ keys, issuer, audience }),
    sealing: sealingWith(new Uint8Array(32).fill(3)),
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
  const document = openApiDocument(app, info)
  const differences = differencesFrom(document)
  const routeOf = (path: string): string =>
    Object.keys(document.paths).find((route) =>
      new RegExp(`^${route.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u').test(path.split('?')[0] ?? ''),
    ) ?? path
  let keysUsed = 0
  /** Sends a request as an actor, and holds the answer to the document. */
  const sent = async (by: Actor | undefined, path: string, asked: Asked = {}) => {
    keysUsed += 1
    const { body, headers = {}, method = body === undefined ? 'GET' : 'POST' } = asked
    const response = await app.request(path, {
      method,
      headers: {
        ...(by !== undefined && { authorization: `Bearer ${await tokenFor(by)}` }),
        ...(method !== 'GET' && {
          'idempotency-key': `00000000-0000-4000-8000-${String(keysUsed).padStart(12, '0')}`,
        }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (/[/+]json/u.test(response.headers.get('content-type') ?? ''))
      expect(await differences(response, { method: method.toLowerCase(), path: routeOf(path) })).toEqual([])
    return response
  }
  return { app, log, tokenFor, sent, rules: ledger.rules }
}

type Asked = {
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}
