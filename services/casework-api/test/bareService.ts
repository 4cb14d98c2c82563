/**
 * The service without a network, over a database of its own, with keys made for it: for tests and for long runs.
 */
import { randomUUID } from 'node:crypto'
import { editionsOf, fixedPacks, openApiDocument, type ServiceApp } from '@maplebridge/http'
import type { Actor } from '@maplebridge/ledger'
import { packs as shipped } from '@maplebridge/packs'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { pino } from 'pino'
import { differencesFrom } from '../../http/test/contract.ts'
import { authenticateBy, type CaseworkOptions, caseworkApi, type Database, info } from '../src/index.ts'
import { sealingWith } from '../src/Sealing.ts'

/** The issuer and audience of the tokens of the tests. */
export const issuer = 'https://accounts.test'
export const audience = 'maplebridge-casework'

/** The service under the shipped packs, a way to make tokens, and the lines it logged. */
export const bareServiceOn = async (
  db: Database,
  { packs = fixedPacks(shipped), sealed = true, now, ...options }: ServiceOptions = {},
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
    sealing: sealed ? sealingWith(new Uint8Array(32).fill(3)) : undefined,
  }
  const app: ServiceApp = caseworkApi({ packs, logger, ledger, ...options })
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
  /** Sends a request as an actor. */
  const ask = async (by: Actor | undefined, path: string, asked: Asked = {}) => {
    const { body, raw = body === undefined ? undefined : JSON.stringify(body), headers = {} } = asked
    const { method = raw === undefined ? 'GET' : 'POST' } = asked
    return app.request(path, {
      method,
      headers: {
        ...(by !== undefined && { authorization: `Bearer ${await tokenFor(by)}` }),
        ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
        ...(raw !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(raw !== undefined && { body: raw }),
    })
  }
  /** What differs between an answer and the document; nothing for an address that the document does not know. */
  const differs = async (
    response: Response,
    { method = 'GET', path }: { readonly method?: string; readonly path: string },
  ): Promise<readonly string[]> => {
    const route = routeOf(path)
    const operations: object = document.paths[route] ?? {}
    return !(method.toLowerCase() in operations)
      ? []
      : differences(response, { method: method.toLowerCase(), path: route })
  }
  return { app, document, log, tokenFor, ask, differs, rules: ledger.rules }
}

/**
 * What a test may say about the service: its packs, limits, rates, origins and clock, and whether it has a key to seal
 * with.
 */
export type ServiceOptions = Partial<Omit<CaseworkOptions, 'ledger' | 'logger' | 'now'>> & {
  readonly sealed?: boolean
  readonly now?: () => string
}

/** What a request has beside its path. A `raw` body is sent as it is. */
export type Asked = {
  readonly method?: string
  readonly body?: unknown
  readonly raw?: string | Uint8Array<ArrayBuffer>
  readonly headers?: Readonly<Record<string, string>>
}
