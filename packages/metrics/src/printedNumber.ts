/**
 * Numbers as reports print them, read exactly.
 */

/** A decimal number: its digits as one whole number, and how many of them stand after the point. */
export type Printed = { readonly digits: bigint; readonly decimals: number }

/**
 * Reads a printed number: grouping commas, a percent or per-mille sign and full-width forms may stand in it;
 * `undefined` for what is no number.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { printedNumber } from '@maplebridge/metrics'
 *
 * assert.deepEqual(printedNumber('10,784'), { digits: 10_784n, decimals: 0 })
 * assert.deepEqual(printedNumber('９６.２％'), { digits: 962n, decimals: 1 })
 * assert.equal(printedNumber('80虬'), undefined)
 * ```
 */
export const printedNumber = (text: string): Printed | undefined => {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '')
  const [, sign = '', whole, fraction = ''] =
    /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?[%‰]?$/u.exec(plain) ?? []
  if (whole === undefined) return undefined
  const digits = BigInt(whole.replaceAll(',', '') + fraction)
  return { digits: sign === '-' ? -digits : digits, decimals: fraction.length }
}
