/**
 * Codes and secrets that a party can read from paper and type: letters and digits that are not mistaken for each other.
 */
import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** The digits of Crockford’s base 32: no I, L, O or U. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const spelled = (bytes: Uint8Array): string => [...bytes].map((byte) => digits[byte % digits.length]).join('')

/**
 * A code and a secret, in groups of four, with the salt and the hash by which the secret is recognised. From a key that
 * nobody can guess and the same salt, the same secret comes again.
 */
export const newSecret = async ({
  from: key = randomBytes(16).toString('hex'),
}: {
  readonly from?: string | undefined
} = {}) => {
  const [code, salt] = [spelled(randomBytes(8)), randomBytes(16).toString('hex')]
  const secret = secretFrom(key, salt)
  return { code, salt, hash: await hashOf(secret, salt), shown: slipOf({ code, salt }, { from: key }) }
}

/** What the applicant or party is shown: the code, and the secret that a key and a salt make. */
export const slipOf = (
  { code, salt }: { readonly code: string; readonly salt: string },
  { from: key }: { readonly from: string },
) => ({ code: grouped(code), secret: grouped(secretFrom(key, salt)) })

const secretFrom = (key: string, salt: string): string =>
  spelled(createHmac('sha256', key).update(salt).digest().subarray(0, 12))

/** Whether something may be a code; anything else is not looked for. */
export const isCode = (given: string): boolean => code.test(given)

const code = new RegExp(`^[${digits}]{8}$`, 'u')

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
