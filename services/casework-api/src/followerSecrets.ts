/**
 * Codes and secrets that a party can read from paper and type: letters and digits that are not mistaken for each other.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** The digits of Crockford’s base 32: no I, L, O or U. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const drawn = (length: number): string =>
  [...randomBytes(length)].map((byte) => digits[byte % digits.length]).join('')

/** A code and a secret, in groups of four, with the salt and the hash by which the secret is recognised. */
export const newSecret = async () => {
  const [code, secret, salt] = [drawn(8), drawn(12), randomBytes(16).toString('hex')]
  return {
    code,
    salt,
    hash: await hashOf(secret, salt),
    shown: { code: grouped(code), secret: grouped(secret) },
  }
}

/** What was typed, as it was given: case, spaces and dashes do not matter, and O is read as 0, I and L as 1. */
export const asGiven = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[\s-]/gu, '').replaceAll('O', '0').replaceAll(/[IL]/gu, '1')

/** Whether a secret has a hash; it takes as long when there is none to compare with. */
export const isSecret = async (
  secret: string,
  known: { readonly salt: string; readonly hash: string } | undefined,
): Promise<boolean> => {
  const hash = await hashOf(secret, known?.salt ?? '')
  return known !== undefined && timingSafeEqual(Buffer.from(hash), Buffer.from(known.hash))
}

const hashOf = (secret: string, salt: string): Promise<string> =>
  new Promise((resolve, reject) =>
    scrypt(secret, salt, 32, (error, hash) =>
      error === null ? resolve(hash.toString('hex')) : reject(error),
    ),
  )

const grouped = (text: string): string => text.match(/.{4}/gu)?.join('-') ?? text
