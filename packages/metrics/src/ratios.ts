/**
 * Exact arithmetic on ratios: comparing them and writing them down.
 */
import type { Display, Rounding } from './Display.ts'
import type { Ratio } from './Ratio.ts'

/**
 * Below zero, zero or above zero, as the first ratio is smaller than, equal to or greater than the second. Exact for
 * all whole numbers.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { compareRatios } from '@maplebridge/metrics'
 *
 * // 95.96 % reads as 96.0 %, and is below 96 % all the same
 * assert.equal(compareRatios({ numerator: 2399, denominator: 2500 }, { numerator: 96, denominator: 100 }), -1)
 * ```
 */
export const compareRatios = (one: Ratio, other: Ratio): -1 | 0 | 1 => {
  const difference =
    BigInt(one.numerator) * BigInt(other.denominator) - BigInt(other.numerator) * BigInt(one.denominator)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/**
 * A ratio as decimal digits, without a unit.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { shown } from '@maplebridge/metrics'
 *
 * const rate = { numerator: 10_784, denominator: 11_210 }
 * assert.equal(shown(rate, { per: 100, digits: 1, rounding: 'half-up' }), '96.2')
 * assert.equal(shown(rate, { per: 100, digits: 1, rounding: 'truncate' }), '96.1')
 * ```
 */
export const shown = ({ numerator, denominator }: Ratio, display: Display): string =>
  decimalText(BigInt(numerator), BigInt(denominator), display)

/** Decimal digits of a whole number over a positive one, however large; internal to the package. */
export const decimalText = (
  numerator: bigint,
  denominator: bigint,
  { per, digits, rounding }: Display,
): string => {
  const scaled = (numerator < 0n ? -numerator : numerator) * BigInt(per) * 10n ** BigInt(digits)
  const whole = rounded(scaled, denominator, rounding)
    .toString()
    .padStart(digits + 1, '0')
  const sign = numerator < 0n && /[1-9]/u.test(whole) ? '-' : ''
  const point = whole.length - digits
  return `${sign}${whole.slice(0, point)}${digits === 0 ? '' : `.${whole.slice(point)}`}`
}

const rounded = (dividend: bigint, divisor: bigint, rounding: Rounding): bigint => {
  const quotient = dividend / divisor
  const twice = (dividend % divisor) * 2n
  if (rounding === 'truncate' || twice < divisor) return quotient
  if (twice > divisor || rounding === 'half-up') return quotient + 1n
  return quotient + (quotient % 2n)
}
