/**
 * Splitting a change against the average over all orders, taken literally.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mix, type Ratio, shownParts, splitChange } from '../src/index.ts'

const parts = ['reality', 'definition', 'population', 'boundary'] as const
type Part = (typeof parts)[number]

const orders = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, at) => orders(items.toSpliced(at, 1)).map((rest) => [item, ...rest]))

const valuesOf = (ratios: readonly Ratio[]) => (mix: Mix<Part>) =>
  ratios[parts.reduce((place, part, at) => place + (mix[part] === 'after' ? 2 ** at : 0), 0)]

const number = (ratio: { numerator: number | bigint; denominator: number | bigint } | undefined) =>
  ratio === undefined ? Number.NaN : Number(ratio.numerator) / Number(ratio.denominator)

/** What each part adds when it changes in its turn, averaged over all orders. */
const byOrders = (at: (mix: Mix<Part>) => Ratio | undefined, part: Part): number => {
  const all = orders(parts)
  const added = all.map((order) => {
    const mix = (changed: readonly Part[]): Mix<Part> => ({
      reality: changed.includes('reality') ? 'after' : 'before',
      definition: changed.includes('definition') ? 'after' : 'before',
      population: changed.includes('population') ? 'after' : 'before',
      boundary: changed.includes('boundary') ? 'after' : 'before',
    })
    const before = order.slice(0, order.indexOf(part))
    return number(at(mix([...before, part]))) - number(at(mix(before)))
  })
  return added.reduce((sum, each) => sum + each, 0) / all.length
}

const ratio = fc.record({
  numerator: fc.integer({ min: -1000, max: 1000 }),
  denominator: fc.integer({ min: 1, max: 997 }),
})
const sixteen = fc.array(ratio, { minLength: 16, maxLength: 16 })

describe('splitChange', () => {
  it('is the average over all orders', () => {
    fc.assert(
      fc.property(sixteen, (given) => {
        const split = splitChange(parts, { at: valuesOf(given) })
        for (const part of parts)
          expect(number(split?.parts[part])).toBeCloseTo(byOrders(valuesOf(given), part), 6)
      }),
      { numRuns: 40 },
    )
  })

  it('adds up exactly', () => {
    fc.assert(
      fc.property(sixteen, (given) => {
        const split = splitChange(parts, { at: valuesOf(given) })
        if (split === undefined) return expect.unreachable()
        const [first, last] = [given[0], given[15]].map((each) => each ?? { numerator: 0, denominator: 1 })
        if (first === undefined || last === undefined) return expect.unreachable()
        // last - first = sum of the parts, all brought to one denominator
        const of = (each: Ratio) => [BigInt(each.numerator), BigInt(each.denominator)] as const
        const [[a, b], [c, d]] = [of(last), of(first)]
        const whole = parts.reduce((product, part) => product * split.parts[part].denominator, b * d)
        const sum = parts.reduce((total, part) => {
          const { numerator, denominator } = split.parts[part]
          return total + numerator * (whole / denominator)
        }, 0n)
        expect(sum).toBe(a * (whole / b) - c * (whole / d))
      }),
    )
  })

  it('shows parts that add up as they are printed', () => {
    const display = fc.record({
      per: fc.constantFrom(1, 100, 10_000),
      digits: fc.integer({ min: 0, max: 4 }),
      rounding: fc.constantFrom('half-up', 'half-even', 'truncate'),
    })
    fc.assert(
      fc.property(sixteen, display, (given, { per, digits, rounding }) => {
        const split = splitChange(parts, { at: valuesOf(given) })
        if (split === undefined) return expect.unreachable()
        const printed = shownParts(split, {
          per: per as 1 | 100 | 10_000,
          digits,
          rounding: rounding as 'half-up',
        })
        const whole = (text: string) => BigInt(text.replace('.', ''))
        expect(parts.reduce((sum, part) => sum + whole(printed.parts[part]), 0n)).toBe(whole(printed.total))
        for (const part of parts)
          expect(Math.abs(Number(printed.parts[part]) - number(split.parts[part]) * per)).toBeLessThan(
            1.0001 * 10 ** -digits,
          )
      }),
    )
  })

  it('gives nothing to what changes nothing', () => {
    const at = ({ reality }: Mix<Part>): Ratio => ({ numerator: reality === 'after' ? 7 : 5, denominator: 1 })
    const nil = { numerator: 0n, denominator: 1n }
    const two = { numerator: 2n, denominator: 1n }
    expect(splitChange(parts, { at })).toEqual({
      total: two,
      parts: { reality: two, definition: nil, population: nil, boundary: nil },
    })
  })

  it('splits nothing while the value of some mixture is not known', () => {
    const at = (mix: Mix<Part>) =>
      mix.boundary === 'after' && mix.reality === 'before' ? undefined : { numerator: 1, denominator: 1 }
    expect(splitChange(parts, { at })).toBeUndefined()
  })
})
