/**
 * Exact comparing and rounding, at every tie and against decimals worked out in another way.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRatios, type Display, shown } from '../src/index.ts'

const by = (rounding: Display['rounding'], digits = 0): Display => ({ per: 1, digits, rounding })

describe('shown', () => {
  it.each([
    // value, half-up, half-even, truncate
    [5, 10, '1', '0', '0'],
    [15, 10, '2', '2', '1'],
    [25, 10, '3', '2', '2'],
    [-25, 10, '-3', '-2', '-2'],
    [249, 100, '2', '2', '2'],
    [251, 100, '3', '3', '2'],
    [-4, 10, '0', '0', '0'],
    [0, 7, '0', '0', '0'],
  ])('rounds %i/%i at its ties', (numerator, denominator, up, even, cut) => {
    const value = { numerator, denominator }
    expect([by('half-up'), by('half-even'), by('truncate')].map((display) => shown(value, display))).toEqual([
      up,
      even,
      cut,
    ])
  })

  it('puts the point where the digits say', () => {
    expect(shown({ numerator: 1, denominator: 200 }, { per: 100, digits: 2, rounding: 'half-up' })).toBe(
      '0.50',
    )
    expect(
      shown({ numerator: 30, denominator: 40_000 }, { per: 10_000, digits: 1, rounding: 'half-up' }),
    ).toBe('7.5')
  })

  it('never lies further from the value than the last digit shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom('half-up', 'half-even', 'truncate'),
        (numerator, denominator, digits, rounding) => {
          const text = shown({ numerator, denominator }, by(rounding, digits))
          const far = Math.abs(Number(text) - numerator / denominator)
          expect(far).toBeLessThanOrEqual((rounding === 'truncate' ? 1 : 0.5) / 10 ** digits + 1e-9)
          expect(text).toMatch(digits === 0 ? /^-?\d+$/u : new RegExp(`^-?\\d+\\.\\d{${digits}}$`, 'u'))
        },
      ),
    )
  })
})

describe('compareRatios', () => {
  it('is exact where floating point is not', () => {
    const large = 9_007_199_254_740_991
    expect(
      compareRatios({ numerator: large, denominator: large - 1 }, { numerator: 1, denominator: 1 }),
    ).toBe(1)
    expect(compareRatios({ numerator: 1, denominator: 3 }, { numerator: 2, denominator: 6 })).toBe(0)
    expect(compareRatios({ numerator: -1, denominator: 3 }, { numerator: 0, denominator: 6 })).toBe(-1)
  })
})
