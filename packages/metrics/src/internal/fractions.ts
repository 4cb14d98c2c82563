/**
 * Arithmetic on fractions; internal to the package.
 */
import type { Fraction } from '../Fraction.ts'
import type { Ratio } from '../Ratio.ts'

export const none: Fraction = { numerator: 0n, denominator: 1n }

export const fractionOf = ({ numerator, denominator }: Ratio): Fraction =>
  reduced(BigInt(numerator), BigInt(denominator))

export const plus = (one: Fraction, other: Fraction): Fraction =>
  reduced(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  )

export const minus = (one: Fraction, other: Fraction): Fraction =>
  plus(one, { numerator: -other.numerator, denominator: other.denominator })

/** A fraction over a positive whole number. */
export const over = ({ numerator, denominator }: Fraction, whole: number): Fraction =>
  reduced(numerator, denominator * BigInt(whole))

const reduced = (numerator: bigint, denominator: bigint): Fraction => {
  const common = divisorOf(numerator < 0n ? -numerator : numerator, denominator)
  return { numerator: numerator / common, denominator: denominator / common }
}

const divisorOf = (one: bigint, other: bigint): bigint => (other === 0n ? one : divisorOf(other, one % other))
