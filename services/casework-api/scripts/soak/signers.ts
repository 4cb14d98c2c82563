/**
 * Tokens for the actors of a long run, signed with a key made for it.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Actor } from '@maplebridge/ledger'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** What a service is told about whom to trust, and how an actor gets a token. */
export type Signers = {
  readonly environment: Readonly<Record<string, string>>
  readonly tokenFor: (by: Actor) => Promise<string>
}

const issuer = 'https://accounts.test'
const audience = 'maplebridge-casework'

/** Makes a key, and keeps its public half in a folder. */
export const signersIn = async (folder: string): Promise<Signers> => {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const file = join(folder, 'keys.json')
  await writeFile(file, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] }))
  const tokens = new Map<string, Promise<string>>()
  const signed = ({ account, ...claims }: Actor) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256' })
      .setSubject(account)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('2 days')
      .sign(privateKey)
  return {
    environment: { JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_KEYS: file },
    tokenFor: (by) => {
      const name = JSON.stringify(by)
      const token = tokens.get(name) ?? signed(by)
      tokens.set(name, token)
      return token
    },
  }
}
