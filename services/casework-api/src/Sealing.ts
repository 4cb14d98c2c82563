/**
 * How the ledger seals what it keeps about parties: the one place that knows a cipher. Another key store takes its place
 * by giving the same three functions.
 */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** A sealed value, and which key seals it. */
export type Sealed = { readonly sealed: string; readonly key: string }

/** Seals and opens values. What a value is about is sealed in: moved to another place it does not open. */
export type Sealing = {
  readonly seal: (value: string, options: { readonly about: string }) => Sealed
  /** The value; nothing when it was sealed with another key, for another place, or was changed. */
  readonly open: (sealed: Sealed, options: { readonly about: string }) => string | undefined
  /** Tells two values apart without saying anything about them to whoever has no key. */
  readonly printOf: (value: string) => string
}

const ivBytes = 12
const tagBytes = 16

/** Seals with AES-256-GCM under keys derived from one secret of 32 bytes. */
export const sealingWith = (secret: Uint8Array): Sealing => {
  const derived = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `maplebridge ${use}`, 32))
  const [cipherKey, printKey] = [derived('sealing'), derived('prints')]
  const key = createHash('sha256').update(cipherKey).digest('hex').slice(0, 8)
  return {
    seal: (value, { about }) => {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', cipherKey, iv).setAAD(Buffer.from(about))
      const text = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
      return { sealed: Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64'), key }
    },
    open: (sealed, { about }) => {
      const bytes = Buffer.from(sealed.sealed, 'base64')
      if (sealed.key !== key || bytes.byteLength < ivBytes + tagBytes) return undefined
      try {
        const decipher = createDecipheriv('aes-256-gcm', cipherKey, bytes.subarray(0, ivBytes))
          .setAAD(Buffer.from(about))
          .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
        return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
      } catch {
        return undefined
      }
    },
    printOf: (value) => createHmac('sha256', printKey).update(value).digest('hex'),
  }
}
