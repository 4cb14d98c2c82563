/**
 * Numbers as reports print them, read exactly.
 */

/**
 * A decimal number: its digits as one whole number, and how many of them stand after the point (`-2` where hundreds are
 * the last ones printed); `per` when a percent or per-mille sign says for how many it is stated.
 */
export type Printed = { readonly digits: bigint; readonly decimals: number; readonly per?: 100 | 1000 }

/**
 * Reads a printed number: full-width forms, grouping commas, a percent or per-mille sign, 万 or 亿 and the usual words
 * for what is counted may stand in it. `undefined` for what is no number, and for Chinese numerals, which are not read.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { printedNumber } from '@maplebridge/metrics'
 *
 * assert.deepEqual(printedNumber('10,784件'), { digits: 10_784n, decimals: 0 })
 * assert.deepEqual(printedNumber('９６.２％'), { digits: 962n, decimals: 1, per: 100 })
 * assert.deepEqual(printedNumber('2873.80万元'), { digits: 287_380n, decimals: -2 })
 * assert.equal(printedNumber('三十六'), undefined)
 * ```
 */
export const printedNumber = (text: string): Printed | undefined => {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '').replace(/^−/u, '-')
  const { sign, whole, fraction = '', mark = '' } = pattern.exec(plain)?.groups ?? {}
  if (whole === undefined) return undefined
  const digits = BigInt(whole.replaceAll(',', '') + fraction)
  const per = perOf[mark]
  return {
    digits: sign === '-' ? -digits : digits,
    decimals: fraction.length - (zerosOf[mark] ?? 0),
    ...(per !== undefined && { per }),
  }
}

const pattern =
  /^(?<sign>[-+]?)(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<fraction>\d+))?(?<mark>[%‰]|[万亿]?)(?:(?<![%‰])[件起宗例人次户个名家所元])?$/u
const perOf: Readonly<Record<string, 100 | 1000>> = { '%': 100, '‰': 1000 }
const zerosOf: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }
