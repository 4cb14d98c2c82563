/**
 * Writes the parts of a change down so that what is shown adds up as well.
 */
import type { Display } from './Display.ts'
import type { Fraction } from './Fraction.ts'
import { decimalText } from './ratios.ts'
import type { ChangeParts } from './splitChange.ts'

/** A change and its parts as decimal digits, without a unit. */
export type ShownParts<Part extends string> = {
  readonly total: string
  readonly parts: Readonly<Record<Part, string>>
}

/**
 * A change and its parts as decimal digits. Parts that are rounded one by one may miss the total by a digit; here the
 * digits that are lost go to the parts that lost most, so that the parts add up to the total just as they are printed.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { shownParts } from '@maplebridge/metrics'
 *
 * const third = { numerator: 1n, denominator: 3n }
 * const change = { total: { numerator: 1n, denominator: 1n }, parts: { a: third, b: third, c: third } }
 * const shown = shownParts(change, { per: 1, digits: 1, rounding: 'half-up' })
 * assert.deepEqual(shown, { total: '1.0', parts: { a: '0.4', b: '0.3', c: '0.3' } })
 * ```
 */
export const shownParts = <Part extends string>(
  { total, parts }: ChangeParts<Part>,
  { per, digits, rounding }: Display,
): ShownParts<Part> => {
  const unit = BigInt(per) * 10n ** BigInt(digits)
  const sum = decimalText(total.numerator, total.denominator, { per, digits, rounding })
  const entries = Object.entries<Fraction>(parts).map(([part, { numerator, denominator }]) => {
    const scaled = numerator * unit
    const down = floored(scaled, denominator)
    return { part, down, lost: Number(scaled - down * denominator) / Number(denominator) }
  })
  const missing = Number(wholeOf(sum) - entries.reduce((all, { down }) => all + down, 0n))
  const raised = new Set(
    entries
      .toSorted((one, other) => other.lost - one.lost)
      .flatMap(({ part }, at) => (at < missing ? part : [])),
  )
  const texts = entries.map(({ part, down }): [string, string] => [
    part,
    decimalText(raised.has(part) ? down + 1n : down, 10n ** BigInt(digits), { per: 1, digits, rounding }),
  ])
  // proof: one entry for each part
  return { total: sum, parts: Object.fromEntries(texts) as Record<Part, string> }
}

const floored = (dividend: bigint, divisor: bigint): bigint => {
  const quotient = dividend / divisor
  return dividend < 0n && quotient * divisor !== dividend ? quotient - 1n : quotient
}

/** Decimal digits without their point. */
const wholeOf = (text: string): bigint => BigInt(text.replace('.', ''))
