/**
 * Splitting a change against the average over all orders, taken literally.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mix, splitChange } from '../src/index.ts'

const parts = ['reality', 'definition', 'population', 'boundary'] as const
type Part = (typeof parts)[number]

const orders = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, at) => orders(items.toSpliced(at, 1)).map((rest) => [item, ...rest]))

const valuesOf = (numbers: readonly number[]) => (mix: Mix<Part>) =>
  numbers[parts.reduce((place, part, at) => place + (mix[part] === 'after' ? 2 ** at : 0), 0)]

/** What each part adds when it changes in its turn, averaged over all orders. */
const byOrders = (at: (mix: Mix<Part>) => number | undefined, part: Part): number => {
  const all = orders(parts)
  const added = all.map((order) => {
    const mix = (changed: readonly Part[]): Mix<Part> => ({
      reality: changed.includes('reality') ? 'after' : 'before',
      definition: changed.includes('definition') ? 'after' : 'before',
      population: changed.includes('population') ? 'after' : 'before',
      boundary: changed.includes('boundary') ? 'after' : 'before',
    })
    const before = order.slice(0, order.indexOf(part))
    return (at(mix([...before, part])) ?? Number.NaN) - (at(mix(before)) ?? Number.NaN)
  })
  return added.reduce((sum, each) => sum + each, 0) / all.length
}

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 16, maxLength: 16 })

describe('splitChange', () => {
  it('is the average over all orders, and adds up', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const at = valuesOf(given)
        const split = splitChange(parts, { at })
        for (const part of parts) expect(split?.parts[part]).toBeCloseTo(byOrders(at, part), 9)
        const sum = parts.reduce((total, part) => total + (split?.parts[part] ?? Number.NaN), 0)
        expect(sum).toBeCloseTo(split?.total ?? Number.NaN, 9)
        expect(split?.total).toBe((given[15] ?? 0) - (given[0] ?? 0))
      }),
    )
  })

  it('gives nothing to what changes nothing', () => {
    const split = splitChange(parts, { at: ({ reality }) => (reality === 'after' ? 7 : 5) })
    expect(split).toEqual({ total: 2, parts: { reality: 2, definition: 0, population: 0, boundary: 0 } })
  })

  it('splits nothing while the value of some mixture is not known', () => {
    const at = (mix: Mix<Part>) => (mix.boundary === 'after' && mix.reality === 'before' ? undefined : 1)
    expect(splitChange(parts, { at })).toBeUndefined()
  })
})
