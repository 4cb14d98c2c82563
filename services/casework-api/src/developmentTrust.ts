/**
 * Keys for development: one pair, made once and kept in a folder that only the owner reads. Whoever has the folder can
 * sign in as anybody, so production refuses them.
 */
import type { Actor } from '@maplebridge/ledger'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import type { Trust } from './authenticate.ts'
import { usualAudience } from './caseworkSettings.ts'
import { madeOnce } from './madeOnce.ts'

/** Whom development trusts, and how it makes tokens. */
export type DevelopmentTrust = {
  readonly trust: Trust
  /** A token of an actor that lasts a working day. */
  readonly tokenFor: (actor: Actor) => Promise<string>
}

/** The issuer of the tokens of development. */
const issuer = 'urn:maplebridge:development'

/** The keys in a folder, made there when it has none; without a folder, keys that end with the process. */
export const developmentTrust = async (folder?: string): Promise<DevelopmentTrust> => {
  const { d, ...known } = folder === undefined ? await newKey() : await keyIn(folder)
  const trust = { keys: { keys: [{ ...known, alg: 'ES256' }] }, issuer, audience: usualAudience }
  const signer = await importJWK({ ...known, ...(d !== undefined && { d }) }, 'ES256')
  const tokenFor = ({ account, ...claims }: Actor) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', ...(known.kid !== undefined && { kid: known.kid }) })
      .setSubject(account)
      .setIssuer(issuer)
      .setAudience(usualAudience)
      .setIssuedAt()
      .setExpirationTime('10h')
      .sign(signer)
  return { trust, tokenFor }
}

const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const made = await exportJWK(privateKey)
  return { ...made, kid: await calculateJwkThumbprint(made) }
}

const keyIn = async (folder: string): Promise<JWK> =>
  JSON.parse(
    await madeOnce(folder, { name: 'development.json', made: async () => JSON.stringify(await newKey()) }),
  )
