/**
 * Who sends a request: a bearer token, signed by a key that is trusted, whose claims say the account, its role, area
 * and kind of body. Tokens are checked by a library; this file only says which are trusted and what their claims mean.
 */
import type { Actor } from '@maplebridge/ledger'
import * as ledger from '@maplebridge/ledger/schema'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose'

/** Which tokens are trusted: the keys, as a set or at the address of the issuer, and what the claims must say. */
export type Trust = {
  readonly keys: JSONWebKeySet | URL
  readonly issuer: string
  readonly audience: string
}

/** Why a request has no actor. */
export type NotAuthenticated = 'token-missing' | 'token-invalid' | 'claims-invalid'

/** Finds out who sends a request from its `authorization` header. */
export type Authenticate = (header: string | undefined) => Promise<Result.Result<Actor, NotAuthenticated>>

/** Algorithms that are accepted; a token signed by a shared secret, or by nothing, never is. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA']

/** Authenticates by tokens that are trusted. */
export const authenticateBy = ({ keys, issuer, audience }: Trust): Authenticate => {
  const keysOf: JWTVerifyGetKey = keys instanceof URL ? createRemoteJWKSet(keys) : createLocalJWKSet(keys)
  return async (header) => {
    const [, token] = /^bearer ([\w-]+\.[\w-]+\.[\w-]+)$/iu.exec(header ?? '') ?? []
    if (token === undefined) return Result.fail('token-missing')
    const verified = await jwtVerify(token, keysOf, {
      issuer,
      audience,
      algorithms,
      requiredClaims: ['sub', 'exp'],
    }).catch(() => undefined)
    if (verified === undefined) return Result.fail('token-invalid')
    const { sub, role, area, body } = verified.payload
    const actor = { account: sub, role, area, ...(body !== undefined && { body }) }
    return isActor(actor) ? Result.succeed(actor) : Result.fail('claims-invalid')
  }
}

const isActor = Schema.is(ledger.Actor)
