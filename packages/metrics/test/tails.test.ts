/**
 * Tails against sums of whole numbers, and against tabled quantiles of chi-square.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialAtLeast, chiSquareAtMost, hypergeometricAtLeast } from '../src/internal/tails.ts'

const choose = (many: number, few: number): bigint => {
  if (few < 0 || few > many) return 0n
  let product = 1n
  for (let at = 1; at <= few; at += 1) product = (product * BigInt(many - few + at)) / BigInt(at)
  return product
}
const from = (first: number, to: number) =>
  Array.from({ length: Math.max(0, to - first + 1) }, (_, at) => first + at)
const quotient = (one: bigint, other: bigint) => Number((one * 10n ** 18n) / other) / 1e18

describe('tails', () => {
  it('of the binomial are those of exact sums', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.nat(121),
        fc.integer({ min: 1, max: 19 }),
        (drawn, found, of20) => {
          const terms = from(found, drawn).map(
            (at) => choose(drawn, at) * BigInt(of20) ** BigInt(at) * BigInt(20 - of20) ** BigInt(drawn - at),
          )
          const exact = quotient(
            terms.reduce((sum, each) => sum + each, 0n),
            20n ** BigInt(drawn),
          )
          expect(binomialAtLeast(found, drawn, of20 / 20)).toBeCloseTo(exact, 10)
        },
      ),
    )
  })

  it('of the hypergeometric are those of exact sums', () => {
    const number = fc.integer({ min: 1, max: 60 })
    fc.assert(
      fc.property(number, number, number, fc.nat(60), (drawn, marked, more, found) => {
        const all = Math.max(drawn, marked) + more
        const terms = from(found, drawn).map((at) => choose(marked, at) * choose(all - marked, drawn - at))
        const exact = quotient(
          terms.reduce((sum, each) => sum + each, 0n),
          choose(all, drawn),
        )
        expect(hypergeometricAtLeast(found, { drawn, marked, all })).toBeCloseTo(exact, 10)
      }),
    )
  })

  it('stay exact far out and for large samples', () => {
    // Of 1,000,000 at one half, more than 500,000 come out slightly less than half of the time.
    expect(binomialAtLeast(500_001, 1_000_000, 0.5)).toBeCloseTo(0.4996, 4)
    expect(binomialAtLeast(60, 60, 0.5) * 2 ** 60).toBeCloseTo(1, 9)
    expect(binomialAtLeast(1, 10_000_000, 0.5)).toBe(1)
  })

  it.each([
    [3.325, 9, 0.05],
    [2.088, 9, 0.01],
    [14.067, 7, 0.95],
    [0.0039, 1, 0.05],
    [4.575, 11, 0.05],
  ])('chi-square at most %s of %i degrees is %s', (value, freedom, share) => {
    expect(chiSquareAtMost(value, freedom)).toBeCloseTo(share, 3)
  })
})
